import { z } from 'zod'
import { AssetId, AssetKind, EnterpriseRole } from '#graph/domain/asset.ts'
import { DocumentId, PlaceId } from '#graph/domain/ids.ts'

/** An asset in a list. `roles` and `places` repeat what several passages say, in no order. */
export const AssetRow = z.strictObject({
  id: AssetId,
  kind: AssetKind,
  name: z.string(),
  aliases: z.array(z.string()),
  roles: z.array(EnterpriseRole),
  places: z.array(z.strictObject({ id: PlaceId, name: z.string(), cityId: PlaceId, cityName: z.string() })),
  passageCount: z.int(),
})
export type AssetRow = z.infer<typeof AssetRow>

/** The city an asset is in, and the document that says so. */
export const AssetLocation = z.strictObject({ cityId: PlaceId, documentId: DocumentId })
