import { z } from 'zod'
import { PlaceId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'
import { StatementRow } from './statement-row.ts'

export const layoutsByPlace = readQuery(new URL('./by-place.cypher', import.meta.url), {
  params: z.strictObject({ placeIds: z.array(PlaceId) }),
  row: StatementRow,
})
