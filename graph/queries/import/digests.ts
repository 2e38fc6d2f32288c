import { z } from 'zod'
import { readQuery } from '#graph/queries/query.ts'

export const digests = readQuery(new URL('./digests.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({ source: z.string(), digest: z.string() }),
})
