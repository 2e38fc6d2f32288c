import { z } from 'zod'
import { AssetId } from '#graph/domain/asset.ts'
import { DocumentId, PassageId, PlaceId } from '#graph/domain/ids.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const createLocations = writeQuery(new URL('./create-locations.cypher', import.meta.url), {
  params: z.strictObject({
    rows: z.array(z.strictObject({ assetId: AssetId, placeId: PlaceId, passageId: PassageId, documentId: DocumentId })),
  }),
  row: z.strictObject({}),
})
