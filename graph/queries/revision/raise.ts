import { z } from 'zod'
import { writeQuery } from '../query.ts'

export const raiseRevision = writeQuery(new URL('./raise.cypher', import.meta.url), {
  params: z.strictObject({ transactionId: z.string().min(1) }),
  row: z.strictObject({ value: z.int().min(1) }),
})
