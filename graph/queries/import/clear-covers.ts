import { z } from 'zod'
import { writeQuery } from '#graph/queries/query.ts'

export const clearCovers = writeQuery(new URL('./clear-covers.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({}),
})
