import { z } from 'zod'
import { readQuery } from '#graph/queries/query.ts'

export const countAgencies = readQuery(new URL('./count.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({ total: z.int() }),
})
