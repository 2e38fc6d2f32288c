import { z } from 'zod'
import { readQuery } from '../query.ts'

export const readRevision = readQuery(new URL('./read.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({ value: z.int().min(1) }),
})
