import { z } from 'zod'
import { writeQuery } from '#graph/queries/query.ts'

export const pruneIndustries = writeQuery(new URL('./prune-industries.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({}),
})
