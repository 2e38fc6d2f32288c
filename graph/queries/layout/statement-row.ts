import { z } from 'zod'
import { LayoutId, PassageId, PlaceId, ProductId } from '#graph/domain/ids.ts'
import { LayoutRelation } from '#graph/domain/layout.ts'
import { QuoteRow } from '#graph/queries/passage/quote-row.ts'

/** One layout in one passage that states it. */
export const StatementRow = QuoteRow.omit({ id: true }).extend({
  layoutId: LayoutId,
  relation: LayoutRelation,
  placeId: PlaceId,
  placeName: z.string(),
  cityId: PlaceId,
  cityName: z.string(),
  productId: ProductId,
  productName: z.string(),
  printed: z.string(),
  passageId: PassageId,
})
export type StatementRow = z.infer<typeof StatementRow>
