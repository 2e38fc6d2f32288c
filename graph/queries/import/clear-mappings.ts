import { z } from 'zod'
import { writeQuery } from '#graph/queries/query.ts'

export const clearMappings = writeQuery(new URL('./clear-mappings.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({}),
})
