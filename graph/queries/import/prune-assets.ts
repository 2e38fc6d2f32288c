import { z } from 'zod'
import { writeQuery } from '#graph/queries/query.ts'

export const pruneAssets = writeQuery(new URL('./prune-assets.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({}),
})
