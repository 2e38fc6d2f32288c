import { z } from 'zod'
import { IndustryId } from '#graph/domain/ids.ts'
import { NodeProperties } from '#graph/queries/properties.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const putIndustries = writeQuery(new URL('./put-industries.cypher', import.meta.url), {
  params: z.strictObject({ rows: z.array(z.strictObject({ id: IndustryId, properties: NodeProperties })) }),
  row: z.strictObject({}),
})
