import { z } from 'zod'
import { ProductId, SegmentId } from '#graph/domain/ids.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const createPlacements = writeQuery(new URL('./create-placements.cypher', import.meta.url), {
  params: z.strictObject({ rows: z.array(z.strictObject({ productId: ProductId, segmentId: SegmentId, term: z.string() })) }),
  row: z.strictObject({}),
})
