import { z } from 'zod'
import { AssetKind } from '#graph/domain/asset.ts'
import { readQuery } from '#graph/queries/query.ts'

export const countAssets = readQuery(new URL('./count.cypher', import.meta.url), {
  params: z.strictObject({ kind: AssetKind }),
  row: z.strictObject({ total: z.int() }),
})
