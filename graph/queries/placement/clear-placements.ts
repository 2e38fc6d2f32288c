import { z } from 'zod'
import { writeQuery } from '#graph/queries/query.ts'

export const clearPlacements = writeQuery(new URL('./clear-placements.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({}),
})
