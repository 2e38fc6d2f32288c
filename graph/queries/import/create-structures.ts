import { z } from 'zod'
import { NodeProperties } from '#graph/queries/properties.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const createStructures = writeQuery(new URL('./create-structures.cypher', import.meta.url), {
  params: z.strictObject({ rows: z.array(z.strictObject({ properties: NodeProperties })) }),
  row: z.strictObject({}),
})
