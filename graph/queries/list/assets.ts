import { z } from 'zod'
import { AssetId, AssetKind, EnterpriseRole, ParkSort } from '#graph/domain/asset.ts'
import { DocumentId, IndustryId, PassageId } from '#graph/domain/ids.ts'
import { AssetLocation } from '#graph/queries/asset/asset-row.ts'
import { readQuery } from '#graph/queries/query.ts'

export const headingAssets = readQuery(new URL('./assets.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({
    industryId: IndustryId, industryName: z.string(), assetId: AssetId, kind: AssetKind, name: z.string(),
    role: EnterpriseRole.nullable(), sort: ParkSort.nullable(), head: z.string().nullable(),
    passageId: PassageId, documentId: DocumentId, locations: z.array(AssetLocation),
  }),
})
