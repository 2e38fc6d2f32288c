import { z } from 'zod'
import { writeQuery } from '#graph/queries/query.ts'

export const pruneLayouts = writeQuery(new URL('./prune-layouts.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({}),
})
