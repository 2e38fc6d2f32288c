import { z } from 'zod'
import { AssetId, EnterpriseRole } from '#graph/domain/asset.ts'
import { IndustryId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const listAssetIndustries = readQuery(new URL('./asset-industries.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({ assetId: AssetId, industryId: IndustryId, roles: z.array(EnterpriseRole) }),
})
