import { z } from 'zod'
import { AssetId, AssetKind, EnterpriseRole } from '#graph/domain/asset.ts'
import { ChainId, DocumentId, PassageId } from '#graph/domain/ids.ts'
import { AssetLocation } from '#graph/queries/asset/asset-row.ts'
import { readQuery } from '#graph/queries/query.ts'

export const chainAssets = readQuery(new URL('./assets.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({
    chainId: ChainId, assetId: AssetId, kind: AssetKind, name: z.string(), role: EnterpriseRole.nullable(),
    passageId: PassageId, documentId: DocumentId, locations: z.array(AssetLocation),
  }),
})
