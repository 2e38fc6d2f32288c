import { z } from 'zod'
import { AssetId } from '#graph/domain/asset.ts'
import { readQuery } from '#graph/queries/query.ts'
import { TargetRow } from '#graph/queries/target/target-row.ts'

export const assetTargets = readQuery(new URL('./targets.cypher', import.meta.url), {
  params: z.strictObject({ assetId: AssetId }),
  row: TargetRow,
})
