import { z } from 'zod'
import { CityId, ProvinceId } from '#graph/domain/ids.ts'
import { NodeProperties } from '#graph/queries/properties.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const putCities = writeQuery(new URL('./put-cities.cypher', import.meta.url), {
  params: z.strictObject({ rows: z.array(z.strictObject({ id: CityId, provinceId: ProvinceId, properties: NodeProperties })) }),
  row: z.strictObject({}),
})
