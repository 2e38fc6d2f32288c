import { z } from 'zod'
import { writeQuery } from '#graph/queries/query.ts'

export const pruneProducts = writeQuery(new URL('./prune-products.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({}),
})
