import { z } from 'zod'
import { Stage } from '#graph/domain/chain.ts'
import { ChainId, SegmentId } from '#graph/domain/ids.ts'
import { SourceFields } from '#graph/queries/reference-source.ts'
import { readQuery } from '#graph/queries/query.ts'

export const listSegments = readQuery(new URL('./list.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({
    id: SegmentId, name: z.string(), stage: Stage, order: z.int(), terms: z.array(z.string()), chainId: ChainId, chainName: z.string(),
    ...SourceFields, feeds: z.array(SegmentId), kindOf: z.array(SegmentId),
  }),
})
