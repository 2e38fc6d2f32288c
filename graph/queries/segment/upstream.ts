import { z } from 'zod'
import { SegmentId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const upstream = readQuery(new URL('./upstream.cypher', import.meta.url), {
  params: z.strictObject({ segmentId: SegmentId, maxDepth: z.int().min(1).max(6) }),
  row: z.strictObject({ id: SegmentId, name: z.string(), depth: z.int() }),
})
