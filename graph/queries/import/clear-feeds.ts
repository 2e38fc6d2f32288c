import { z } from 'zod'
import { writeQuery } from '#graph/queries/query.ts'

export const clearFeeds = writeQuery(new URL('./clear-feeds.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({}),
})
