import { z } from 'zod'
import { DocumentId, IndustryId, RestrictionId } from '#graph/domain/ids.ts'
import { Restriction, RestrictionRule, StandardKind } from '#graph/domain/restriction.ts'
import { Page, Quote, pageOf } from './common.ts'

const { order, industry, also, basis, threshold, amount, share, force, scope, exception, exceptionKind, deadline, validUntil } = Restriction.shape

/** A rule against capacity, with the sentence that states it; null is what the plan does not say. */
export const RestrictionItem = z
  .strictObject({
    id: RestrictionId,
    order,
    name: z.string().meta({ description: 'Industry, rule and threshold: 水泥 · 淘汰 · 2500吨/日及以下的水泥熟料生产线' }),
    industry: industry.unwrap().nullable(),
    industryId: IndustryId.nullable().meta({ description: 'Of the printed industry, or else of the heading; there may be no page for it' }),
    rule: RestrictionRule,
    also: also.unwrap().nullable(),
    standard: StandardKind.nullable(),
    basis: basis.unwrap().nullable(),
    isCriterion: z.boolean().meta({ description: 'A technical standard that defines outdated capacity' }),
    threshold: threshold.unwrap().nullable(),
    amount: amount.unwrap().nullable(),
    share: share.unwrap().nullable(),
    force: force.unwrap().nullable(),
    scope,
    exception: exception.unwrap().nullable(),
    exceptionKind: exceptionKind.unwrap().nullable(),
    deadline: deadline.unwrap().nullable(),
    isDeadlineImplied: z.boolean(),
    validUntil: validUntil.unwrap().nullable(),
    quote: Quote,
  })
  .meta({ id: 'RestrictionItem' })
export type RestrictionItem = z.infer<typeof RestrictionItem>
export const RestrictionList = pageOf(RestrictionItem).meta({ id: 'RestrictionList' })

export const RestrictionQuery = Page.extend({
  document: DocumentId.optional(),
  industry: z.string().trim().min(1).max(100).optional().meta({ description: 'A part of the printed industry or of the heading: 钢铁 finds 钢铁行业' }),
  rule: RestrictionRule.optional(),
})
