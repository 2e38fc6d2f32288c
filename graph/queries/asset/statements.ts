import { z } from 'zod'
import { AssetId, AssetStatement } from '#graph/domain/asset.ts'
import { StatedRow } from '#graph/queries/passage/stated-row.ts'
import { readQuery } from '#graph/queries/query.ts'

export const assetStatements = readQuery(new URL('./statements.cypher', import.meta.url), {
  params: z.strictObject({ assetId: AssetId }),
  row: StatedRow.extend({ statement: AssetStatement }),
})
