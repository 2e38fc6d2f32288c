import { z } from 'zod'
import { ProvinceId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const corpusProvinces = readQuery(new URL('./provinces.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({ id: ProvinceId, name: z.string() }),
})
