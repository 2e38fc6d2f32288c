import { z } from 'zod'
import { readQuery } from '#graph/queries/query.ts'

export const corpusCounts = readQuery(new URL('./counts.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({ label: z.string(), total: z.int() }),
})
