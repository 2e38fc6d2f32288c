import { z } from 'zod'
import { DocumentId, LayoutId, PlaceId, ProductId } from '#graph/domain/ids.ts'
import { LayoutRelation } from '#graph/domain/layout.ts'
import { readQuery } from '#graph/queries/query.ts'

export const layoutsOfProducts = readQuery(new URL('./of-products.cypher', import.meta.url), {
  params: z.strictObject({ productIds: z.array(ProductId) }),
  row: z.strictObject({
    layoutId: LayoutId, relation: LayoutRelation, productId: ProductId, placeId: PlaceId, placeName: z.string(),
    cityId: PlaceId, cityName: z.string(), heading: z.string().nullable(), documentId: DocumentId,
  }),
})
