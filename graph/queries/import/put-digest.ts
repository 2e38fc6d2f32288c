import { z } from 'zod'
import { writeQuery } from '#graph/queries/query.ts'

export const putDigest = writeQuery(new URL('./put-digest.cypher', import.meta.url), {
  params: z.strictObject({ id: z.string(), source: z.string(), digest: z.string() }),
  row: z.strictObject({}),
})
