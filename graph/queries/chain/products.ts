import { z } from 'zod'
import { ChainId, ProductId, SegmentId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const chainProducts = readQuery(new URL('./products.cypher', import.meta.url), {
  params: z.strictObject({ chainId: ChainId }),
  row: z.strictObject({
    id: ProductId, name: z.string(), placements: z.array(z.strictObject({ segmentId: SegmentId, term: z.string() })),
  }),
})
