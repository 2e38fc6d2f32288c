import { z } from 'zod'
import { ChainId, LayoutId, PlaceId, ProductId, SegmentId } from '#graph/domain/ids.ts'
import { LayoutRelation } from '#graph/domain/layout.ts'
import { readQuery } from '#graph/queries/query.ts'

export const chainCarriers = readQuery(new URL('./carriers.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({
    chainId: ChainId, cityId: PlaceId, productId: ProductId, layoutId: LayoutId, relation: LayoutRelation, segmentIds: z.array(SegmentId),
  }),
})
