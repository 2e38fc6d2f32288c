import { z } from 'zod'
import { ChainId, SegmentId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const segmentTerms = readQuery(new URL('./segment-terms.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({ id: SegmentId, chainId: ChainId, order: z.int(), terms: z.array(z.string()) }),
})
