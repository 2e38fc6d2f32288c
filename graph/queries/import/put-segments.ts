import { z } from 'zod'
import { ChainId, SegmentId } from '#graph/domain/ids.ts'
import { NodeProperties } from '#graph/queries/properties.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const putSegments = writeQuery(new URL('./put-segments.cypher', import.meta.url), {
  params: z.strictObject({ rows: z.array(z.strictObject({ id: SegmentId, chainId: ChainId, properties: NodeProperties })) }),
  row: z.strictObject({}),
})
