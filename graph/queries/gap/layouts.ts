import { z } from 'zod'
import { ChainId, DocumentId, LayoutId, PassageId, PlaceId, ProductId, SegmentId } from '#graph/domain/ids.ts'
import { LayoutRelation } from '#graph/domain/layout.ts'
import { readQuery } from '#graph/queries/query.ts'

export const chainLayouts = readQuery(new URL('./layouts.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({
    chainId: ChainId, layoutId: LayoutId, relation: LayoutRelation, productId: ProductId, productName: z.string(),
    placeId: PlaceId, placeName: z.string(), cityId: PlaceId, cityName: z.string(),
    passageId: PassageId, documentId: DocumentId, segmentIds: z.array(SegmentId),
  }),
})
