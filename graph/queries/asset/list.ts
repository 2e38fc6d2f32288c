import { z } from 'zod'
import { AssetKind } from '#graph/domain/asset.ts'
import { readQuery } from '#graph/queries/query.ts'
import { AssetRow } from './asset-row.ts'

export const listAssets = readQuery(new URL('./list.cypher', import.meta.url), {
  params: z.strictObject({ kind: AssetKind, skip: z.int().min(0), limit: z.int().min(1) }),
  row: AssetRow,
})
