import { z } from 'zod'
import { DocumentId, IndustryId, LayoutId, PassageId, PlaceId, ProductId, SegmentId } from '#graph/domain/ids.ts'
import { LayoutRelation } from '#graph/domain/layout.ts'
import { readQuery } from '#graph/queries/query.ts'

export const statedLayouts = readQuery(new URL('./stated-layouts.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({
    layoutId: LayoutId, relation: LayoutRelation, productId: ProductId, productName: z.string(),
    placeId: PlaceId, placeName: z.string(), cityId: PlaceId, cityName: z.string(), printed: z.string(),
    passageId: PassageId, text: z.string(), documentId: DocumentId, heading: z.string().nullable(),
    industryIds: z.array(IndustryId), segmentIds: z.array(SegmentId),
  }),
})
