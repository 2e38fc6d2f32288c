import { z } from 'zod'
import { writeQuery } from '#graph/queries/query.ts'

export const clearRoles = writeQuery(new URL('./clear-roles.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({}),
})
