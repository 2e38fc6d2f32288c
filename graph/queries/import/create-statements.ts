import { z } from 'zod'
import { NodeId, PassageId } from '#graph/domain/ids.ts'
import { NodeProperties } from '#graph/queries/properties.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const createStatements = writeQuery(new URL('./create-statements.cypher', import.meta.url), {
  params: z.strictObject({ rows: z.array(z.strictObject({ factId: NodeId, passageId: PassageId, properties: NodeProperties })) }),
  row: z.strictObject({}),
})
