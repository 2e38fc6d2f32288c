import { z } from 'zod'
import { SegmentId } from '#graph/domain/ids.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const putKinds = writeQuery(new URL('./put-kinds.cypher', import.meta.url), {
  params: z.strictObject({ rows: z.array(z.strictObject({ from: SegmentId, to: SegmentId })) }),
  row: z.strictObject({}),
})
