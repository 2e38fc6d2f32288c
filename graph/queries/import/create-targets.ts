import { z } from 'zod'
import { NodeProperties } from '#graph/queries/properties.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const createTargets = writeQuery(new URL('./create-targets.cypher', import.meta.url), {
  params: z.strictObject({ rows: z.array(z.strictObject({ properties: NodeProperties })) }),
  row: z.strictObject({}),
})
