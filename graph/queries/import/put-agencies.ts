import { z } from 'zod'
import { AgencyId } from '#graph/domain/ids.ts'
import { NodeProperties } from '#graph/queries/properties.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const putAgencies = writeQuery(new URL('./put-agencies.cypher', import.meta.url), {
  params: z.strictObject({ rows: z.array(z.strictObject({ id: AgencyId, properties: NodeProperties })) }),
  row: z.strictObject({}),
})
