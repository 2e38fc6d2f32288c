import { z } from 'zod'
import { NodeId } from '#graph/domain/ids.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const putNames = writeQuery(new URL('./put-names.cypher', import.meta.url), {
  params: z.strictObject({ rows: z.array(z.strictObject({ id: NodeId, name: z.string(), aliases: z.array(z.string()), pinyin: z.string(), initials: z.string() })) }),
  row: z.strictObject({}),
})
