import { z } from 'zod'
import { NodeId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const listRelations = readQuery(new URL('./relations.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({ from: NodeId, type: z.string(), to: NodeId }),
})
