import { z } from 'zod'
import { EnterpriseId } from '#graph/domain/ids.ts'
import { NodeProperties } from '#graph/queries/properties.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const putEnterprises = writeQuery(new URL('./put-enterprises.cypher', import.meta.url), {
  params: z.strictObject({ rows: z.array(z.strictObject({ id: EnterpriseId, properties: NodeProperties })) }),
  row: z.strictObject({}),
})
