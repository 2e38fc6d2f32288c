import { z } from 'zod'
import { DocumentId } from '#graph/domain/ids.ts'
import { RestrictionRule } from '#graph/domain/restriction.ts'
import { readQuery } from '#graph/queries/query.ts'

export const countRestrictions = readQuery(new URL('./count.cypher', import.meta.url), {
  params: z.strictObject({ documentId: DocumentId.nullable(), industry: z.string().nullable(), rule: RestrictionRule.nullable() }),
  row: z.strictObject({ total: z.int() }),
})
