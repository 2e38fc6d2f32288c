import { z } from 'zod'
import { AssetId } from '#graph/domain/asset.ts'
import { DocumentId, PassageId, PlaceId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const assetLocations = readQuery(new URL('./locations.cypher', import.meta.url), {
  params: z.strictObject({ assetIds: z.array(AssetId) }),
  row: z.strictObject({ assetId: AssetId, id: PlaceId, name: z.string(), cityId: PlaceId, cityName: z.string(), passageId: PassageId, documentId: DocumentId }),
})
