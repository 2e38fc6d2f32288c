import { z } from 'zod'
import { writeQuery } from '#graph/queries/query.ts'
import { PlacementRow } from './placement-row.ts'

export const deletePlacements = writeQuery(new URL('./delete-placements.cypher', import.meta.url), {
  params: z.strictObject({ rows: z.array(PlacementRow) }),
  row: z.strictObject({}),
})
