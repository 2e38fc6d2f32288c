import { z } from 'zod'
import { AssetId, AssetKind } from '#graph/domain/asset.ts'
import { PassageId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const assetClaims = readQuery(new URL('./claims.cypher', import.meta.url), {
  params: z.strictObject({ passageIds: z.array(PassageId) }),
  row: z.strictObject({ passageId: PassageId, kind: AssetKind, claimedCount: z.int(), assetId: AssetId, assetName: z.string() }),
})
