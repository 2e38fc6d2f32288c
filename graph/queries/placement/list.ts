import { z } from 'zod'
import { readQuery } from '#graph/queries/query.ts'
import { PlacementRow } from './placement-row.ts'

export const listPlacements = readQuery(new URL('./list.cypher', import.meta.url), { params: z.strictObject({}), row: PlacementRow })
