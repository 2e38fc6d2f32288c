import { z } from 'zod'
import { writeQuery } from '#graph/queries/query.ts'

export const putProvinces = writeQuery(new URL('./put-provinces.cypher', import.meta.url), {
  params: z.strictObject({ rows: z.array(z.strictObject({ id: z.string(), name: z.string(), shortName: z.string(), cityId: z.string(), cityName: z.string(), pinyin: z.string(), initials: z.string() })) }),
  row: z.strictObject({}),
})
