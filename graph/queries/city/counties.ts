import { z } from 'zod'
import { CityId, CountyId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const cityCounties = readQuery(new URL('./counties.cypher', import.meta.url), {
  params: z.strictObject({ cityId: CityId }),
  row: z.strictObject({ id: CountyId, name: z.string() }),
})
