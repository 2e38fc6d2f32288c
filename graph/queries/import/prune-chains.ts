import { z } from 'zod'
import { ChainId, SegmentId } from '#graph/domain/ids.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const pruneChains = writeQuery(new URL('./prune-chains.cypher', import.meta.url), {
  params: z.strictObject({ keptIds: z.array(z.union([ChainId, SegmentId])) }),
  row: z.strictObject({}),
})
