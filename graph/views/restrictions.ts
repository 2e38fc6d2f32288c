/** Rules against capacity that plans state. */
import type { RestrictionRule } from '#graph/domain/restriction.ts'
import type { GraphReader } from '#graph/engines/engine.ts'
import { countRestrictions } from '#graph/queries/restriction/count.ts'
import { listRestrictions } from '#graph/queries/restriction/list.ts'
import type { RestrictionRow } from '#graph/queries/restriction/restriction-row.ts'
import { toQuote } from './quotes.ts'

/** A rule as a list shows it; what the plan does not say is null. */
export function toRestrictionItem(row: RestrictionRow) {
  const stated = row.properties
  return {
    ...stated,
    industry: stated.industry ?? null,
    industryId: stated.industryId ?? null,
    also: stated.also ?? null,
    standard: stated.standard ?? null,
    basis: stated.basis ?? null,
    isCriterion: stated.isCriterion ?? false,
    threshold: stated.threshold ?? null,
    amount: stated.amount ?? null,
    share: stated.share ?? null,
    force: stated.force ?? null,
    exception: stated.exception ?? null,
    exceptionKind: stated.exceptionKind ?? null,
    deadline: stated.deadline ?? null,
    isDeadlineImplied: stated.isDeadlineImplied ?? false,
    validUntil: stated.validUntil ?? null,
    quote: toQuote(row),
  }
}

interface RestrictionFilter {
  document?: string | undefined
  industry?: string | undefined
  rule?: RestrictionRule | undefined
  limit: number
  offset: number
}

/** A page of rules in the order of the documents. */
export async function getRestrictions(graph: GraphReader, { document, industry, rule, limit, offset }: RestrictionFilter) {
  const filter = { documentId: document ?? null, industry: industry ?? null, rule: rule ?? null }
  const [rows, counts] = await Promise.all([graph.read(listRestrictions, { ...filter, skip: offset, limit }), graph.read(countRestrictions, filter)])
  const total = counts[0]?.total ?? 0
  return { total, limit, offset, truncated: offset + rows.length < total, items: rows.map(toRestrictionItem) }
}
