import { z } from 'zod'
import { MarkId } from '#graph/domain/ids.ts'
import { NodeProperties } from '#graph/queries/properties.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const putMarks = writeQuery(new URL('./put.cypher', import.meta.url), {
  params: z.strictObject({ rows: z.array(z.strictObject({ id: MarkId, properties: NodeProperties })) }),
  row: z.strictObject({}),
})
