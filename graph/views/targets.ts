/** Figures that plans set. */
import type { GraphReader } from '#graph/engines/engine.ts'
import { countTargets } from '#graph/queries/target/count.ts'
import { listTargets } from '#graph/queries/target/list.ts'
import type { TargetRow } from '#graph/queries/target/target-row.ts'
import { toQuote } from './quotes.ts'
import { measureOf } from './target-subject.ts'

/** A figure as a list shows it; what the plan does not say is null. */
export function toTargetItem(row: TargetRow) {
  const stated = row.properties
  return {
    ...stated,
    upperValue: stated.upperValue ?? null,
    unit: stated.unit ?? null,
    year: stated.year ?? null,
    yearFrom: stated.yearFrom ?? null,
    isYearImplied: stated.isYearImplied ?? false,
    industry: stated.industry ?? null,
    industryId: stated.industryId ?? null,
    action: stated.action ?? null,
    head: stated.head ?? null,
    per: stated.per ?? null,
    bound: stated.bound ?? null,
    direction: stated.direction ?? null,
    baseValue: stated.baseValue ?? null,
    baseYear: stated.baseYear ?? null,
    relativeTo: stated.relativeTo ?? null,
    isYearly: stated.isYearly ?? false,
    isRank: stated.isRank ?? false,
    isCap: stated.isCap ?? false,
    isTable: stated.isTable ?? false,
    measure: measureOf(stated),
    quote: toQuote(row),
  }
}

interface TargetFilter {
  document?: string | undefined
  industry?: string | undefined
  year?: number | undefined
  limit: number
  offset: number
}

/** A page of figures in the order of the documents. */
export async function getTargets(graph: GraphReader, { document, industry, year, limit, offset }: TargetFilter) {
  const filter = { documentId: document ?? null, industry: industry ?? null, year: year ?? null }
  const [rows, counts] = await Promise.all([graph.read(listTargets, { ...filter, skip: offset, limit }), graph.read(countTargets, filter)])
  const total = counts[0]?.total ?? 0
  return { total, limit, offset, truncated: offset + rows.length < total, items: rows.map(toTargetItem) }
}
