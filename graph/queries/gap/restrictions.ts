import { z } from 'zod'
import { DocumentId, IndustryId, PassageId, RestrictionId } from '#graph/domain/ids.ts'
import { RestrictionRule } from '#graph/domain/restriction.ts'
import { readQuery } from '#graph/queries/query.ts'

export const industryRestrictions = readQuery(new URL('./restrictions.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({
    restrictionId: RestrictionId, name: z.string(), rule: RestrictionRule, industryId: IndustryId.nullable(), threshold: z.string().nullable(),
    scope: z.string(), exception: z.string().nullable(), validUntil: z.int().nullable(), passageId: PassageId, documentId: DocumentId,
  }),
})
