import { z } from 'zod'
import { writeQuery } from '#graph/queries/query.ts'
import { PlacementRow } from './placement-row.ts'

export const createPlacements = writeQuery(new URL('./create-placements.cypher', import.meta.url), {
  params: z.strictObject({ rows: z.array(PlacementRow) }),
  row: z.strictObject({}),
})
