import { z } from 'zod'
import { CityId, ProvinceId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const listCities = readQuery(new URL('./list.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({ id: CityId, name: z.string(), shortName: z.string(), provinceId: ProvinceId }),
})
