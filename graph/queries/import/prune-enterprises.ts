import { z } from 'zod'
import { writeQuery } from '#graph/queries/query.ts'

export const pruneEnterprises = writeQuery(new URL('./prune-enterprises.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({}),
})
