import { z } from 'zod'
import { PlaceId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'
import { AssetRow } from './asset-row.ts'

export const assetsByPlace = readQuery(new URL('./by-place.cypher', import.meta.url), {
  params: z.strictObject({ placeIds: z.array(PlaceId) }),
  row: AssetRow,
})
