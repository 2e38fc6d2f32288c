import { z } from 'zod'
import { NodeId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const searchNames = readQuery(new URL('./names.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({
    id: NodeId, name: z.string(), pinyin: z.string(), initials: z.string(), aliases: z.array(z.string()).nullable(), cityName: z.string().nullable(),
  }),
})
