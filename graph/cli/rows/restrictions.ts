/** Restrictions as flat rows, under the field names of the answers made by hand. */
import type { Passage } from '#graph/domain/document.ts'
import type { RestrictionMention } from '#graph/extractors/restrictions/read-restrictions.ts'

export type RestrictionRow = Record<string, string | number | boolean | null>

const standardNames = { environment: '环保', safety: '安全', technology: '技术', energy: '能耗', benefit: '效益' } as const
const toRule = (rule: RestrictionMention['rule']): string => rule.replace('-', '_')

/** One row a rule. What a rule does not say is null in the six fields that identify it, and absent elsewhere. */
export function toRestrictionRows(document: string, mentions: readonly RestrictionMention[], passagesById: ReadonlyMap<string, Passage>): RestrictionRow[] {
  return mentions.map((mention) => {
    const { text, start, end } = passagesById.get(mention.passageId)!
    const row: RestrictionRow = {
      document, industry: mention.industry ?? null, scope: mention.scope, exception: mention.exception ?? null, rule: toRule(mention.rule),
      threshold: mention.threshold ?? null, deadline: mention.deadline ?? null,
    }
    if (mention.also !== undefined) row['also'] = toRule(mention.also)
    if (mention.isDeadlineImplied === true) row['deadline_implied'] = true
    if (mention.exceptionKind !== undefined) row['exception_kind'] = mention.exceptionKind
    if (mention.amount !== undefined) row['amount'] = mention.amount
    if (mention.share !== undefined) row['share'] = mention.share
    if (mention.force !== undefined) row['force'] = mention.force
    if (mention.isCriterion === true) row['criterion'] = true
    if (mention.standard !== undefined) row['standard'] = standardNames[mention.standard]
    if (mention.basis !== undefined) row['basis'] = mention.basis
    if (mention.validUntil !== undefined) row['valid_until'] = mention.validUntil
    return { ...row, sentence: text, start, end }
  })
}
