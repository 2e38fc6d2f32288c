import { z } from 'zod'
import { DamageId, PassageId } from '#graph/domain/ids.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const createFindings = writeQuery(new URL('./create-findings.cypher', import.meta.url), {
  params: z.strictObject({ rows: z.array(z.strictObject({ damageId: DamageId, passageId: PassageId })) }),
  row: z.strictObject({}),
})
