import { z } from 'zod'
import { NodeProperties } from '#graph/queries/properties.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const createFocus = writeQuery(new URL('./create-focus.cypher', import.meta.url), {
  params: z.strictObject({ rows: z.array(z.strictObject({ properties: NodeProperties })) }),
  row: z.strictObject({}),
})
