import { z } from 'zod'
import { ProductId, SegmentId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const segmentProducts = readQuery(new URL('./products.cypher', import.meta.url), {
  params: z.strictObject({ segmentId: SegmentId }),
  row: z.strictObject({ id: ProductId, name: z.string(), term: z.string() }),
})
