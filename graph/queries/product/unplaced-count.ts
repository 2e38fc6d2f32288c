import { z } from 'zod'
import { readQuery } from '#graph/queries/query.ts'

export const countUnplacedProducts = readQuery(new URL('./unplaced-count.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({ total: z.int() }),
})
