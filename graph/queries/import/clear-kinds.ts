import { z } from 'zod'
import { writeQuery } from '#graph/queries/query.ts'

export const clearKinds = writeQuery(new URL('./clear-kinds.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({}),
})
