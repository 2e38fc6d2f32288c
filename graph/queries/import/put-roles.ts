import { z } from 'zod'
import { RoleId } from '#graph/domain/ids.ts'
import { NodeProperties } from '#graph/queries/properties.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const putRoles = writeQuery(new URL('./put-roles.cypher', import.meta.url), {
  params: z.strictObject({ rows: z.array(z.strictObject({ id: RoleId, properties: NodeProperties })) }),
  row: z.strictObject({}),
})
