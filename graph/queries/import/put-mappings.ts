import { z } from 'zod'
import { ChainId, SegmentId } from '#graph/domain/ids.ts'
import { NodeProperties } from '#graph/queries/properties.ts'
import { writeQuery } from '#graph/queries/query.ts'

const Tied = z.union([ChainId, SegmentId])

export const putMappings = writeQuery(new URL('./put-mappings.cypher', import.meta.url), {
  params: z.strictObject({ rows: z.array(z.strictObject({ own: Tied, shipped: Tied, properties: NodeProperties })) }),
  row: z.strictObject({}),
})
