import { z } from 'zod'
import { LayoutId, PlaceId, ProductId } from '#graph/domain/ids.ts'
import { NodeProperties } from '#graph/queries/properties.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const putLayouts = writeQuery(new URL('./put-layouts.cypher', import.meta.url), {
  params: z.strictObject({ rows: z.array(z.strictObject({ id: LayoutId, placeId: PlaceId, productId: ProductId, properties: NodeProperties })) }),
  row: z.strictObject({}),
})
