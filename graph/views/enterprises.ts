/** Enterprises that plans name as leading. */
import type { GraphReader } from '#graph/engines/engine.ts'
import { countEnterprises } from '#graph/queries/enterprise/count.ts'
import { listEnterprises } from '#graph/queries/enterprise/list.ts'
import { enterpriseStatements } from '#graph/queries/enterprise/statements.ts'
import { listIndustries } from '#graph/queries/industry/list.ts'
import { found } from './found.ts'
import { toQuote } from './quotes.ts'

/** A page of enterprises by id. */
export async function getEnterprises(graph: GraphReader, { limit, offset }: { limit: number; offset: number }) {
  const [items, counts] = await Promise.all([graph.read(listEnterprises, { skip: offset, limit }), graph.read(countEnterprises, {})])
  const total = counts[0]?.total ?? 0
  return { total, limit, offset, truncated: offset + items.length < total, items }
}

/** @throws GraphError `not-found` */
export async function getEnterprise(graph: GraphReader, enterpriseId: string) {
  const [rows, industries] = await Promise.all([graph.read(enterpriseStatements, { enterpriseId }), graph.read(listIndustries, {})])
  const headings = new Set(rows.map(({ heading }) => heading))
  const { id, name, role, aliases } = found(rows, enterpriseId)
  return {
    id, name, role, aliases,
    industries: industries.filter((industry) => headings.has(industry.name)).map((industry) => ({ id: industry.id, kind: 'industry' as const, name: industry.name })),
    quotes: rows.map(toQuote),
  }
}
