import { z } from 'zod'
import { DocumentId } from '#graph/domain/ids.ts'
import { RestrictionRule } from '#graph/domain/restriction.ts'
import { readQuery } from '#graph/queries/query.ts'
import { RestrictionRow } from './restriction-row.ts'

export const listRestrictions = readQuery(new URL('./list.cypher', import.meta.url), {
  params: z.strictObject({ documentId: DocumentId.nullable(), industry: z.string().nullable(), rule: RestrictionRule.nullable(), skip: z.int().min(0), limit: z.int().min(1) }),
  row: RestrictionRow,
})
