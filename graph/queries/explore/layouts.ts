import { z } from 'zod'
import { PlaceId, ProductId } from '#graph/domain/ids.ts'
import { LayoutRelation } from '#graph/domain/layout.ts'
import { readQuery } from '#graph/queries/query.ts'

export const listLayouts = readQuery(new URL('./layouts.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({ placeId: PlaceId, relation: LayoutRelation, productId: ProductId }),
})
