import { z } from 'zod'
import { writeQuery } from '#graph/queries/query.ts'

export const pruneAgencies = writeQuery(new URL('./prune-agencies.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({}),
})
