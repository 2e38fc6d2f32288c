import { z } from 'zod'
import { AssetId, AssetKind } from '#graph/domain/asset.ts'
import { NodeProperties } from '#graph/queries/properties.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const putAssets = writeQuery(new URL('./put-assets.cypher', import.meta.url), {
  params: z.strictObject({ rows: z.array(z.strictObject({ id: AssetId, kind: AssetKind, properties: NodeProperties })) }),
  row: z.strictObject({}),
})
