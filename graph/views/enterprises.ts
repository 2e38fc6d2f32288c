/** Enterprises that plans name as leading. */
import { toId } from '#graph/domain/ids.ts'
import type { GraphReader } from '#graph/engines/engine.ts'
import { countEnterprises } from '#graph/queries/enterprise/count.ts'
import { listEnterprises } from '#graph/queries/enterprise/list.ts'
import { enterpriseStatements } from '#graph/queries/enterprise/statements.ts'
import { found } from './found.ts'

/** A page of enterprises by id. */
export async function getEnterprises(graph: GraphReader, { limit, offset }: { limit: number; offset: number }) {
  const [items, counts] = await Promise.all([graph.read(listEnterprises, { skip: offset, limit }), graph.read(countEnterprises, {})])
  const total = counts[0]?.total ?? 0
  return { total, limit, offset, truncated: offset + items.length < total, items }
}

/** @throws GraphError `not-found` */
export async function getEnterprise(graph: GraphReader, enterpriseId: string) {
  const rows = await graph.read(enterpriseStatements, { enterpriseId })
  const { id, name, role, aliases } = found(rows, enterpriseId)
  return {
    id, name, role, aliases,
    industries: [...new Set(rows.flatMap(({ heading }) => heading ?? []))].map((heading) => ({
      id: toId('industry', heading), kind: 'industry' as const, name: heading,
    })),
    quotes: rows.map(({ passageId, text, documentId, documentName, headingPath, column, heading, start, end, printed }) => ({
      id: passageId, text, documentId, documentName, headingPath, column, heading, start, end, printed,
    })),
  }
}
