import { z } from 'zod'
import { CountyId, PlaceId } from '#graph/domain/ids.ts'
import { NodeProperties } from '#graph/queries/properties.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const putCounties = writeQuery(new URL('./put-counties.cypher', import.meta.url), {
  params: z.strictObject({ rows: z.array(z.strictObject({ id: CountyId, cityId: PlaceId, properties: NodeProperties })) }),
  row: z.strictObject({}),
})
