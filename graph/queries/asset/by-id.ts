import { z } from 'zod'
import { AssetId } from '#graph/domain/asset.ts'
import { readQuery } from '#graph/queries/query.ts'
import { AssetRow } from './asset-row.ts'

export const assetById = readQuery(new URL('./by-id.cypher', import.meta.url), {
  params: z.strictObject({ assetId: AssetId }),
  row: AssetRow,
})
