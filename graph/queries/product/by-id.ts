import { z } from 'zod'
import { ProductId, SegmentId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const productById = readQuery(new URL('./by-id.cypher', import.meta.url), {
  params: z.strictObject({ productId: ProductId }),
  row: z.strictObject({ id: ProductId, name: z.string(), segmentIds: z.array(SegmentId) }),
})
