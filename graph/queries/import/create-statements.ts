import { z } from 'zod'
import { NodeId, PassageId } from '#graph/domain/ids.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const createStatements = writeQuery(new URL('./create-statements.cypher', import.meta.url), {
  params: z.strictObject({ rows: z.array(z.strictObject({ factId: NodeId, passageId: PassageId, printed: z.string() })) }),
  row: z.strictObject({}),
})
