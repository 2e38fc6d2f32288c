/** Industries as headings print them. */
import type { GraphReader } from '#graph/engines/engine.ts'
import { industryEnterprises } from '#graph/queries/industry/enterprises.ts'
import { industryLayoutCounts } from '#graph/queries/industry/layout-counts.ts'
import { listIndustries } from '#graph/queries/industry/list.ts'
import { layoutsByIndustry } from '#graph/queries/layout/by-industry.ts'
import { restrictionsByIndustry } from '#graph/queries/restriction/by-industry.ts'
import { targetsByIndustry } from '#graph/queries/target/by-industry.ts'
import { found } from './found.ts'
import { toLayoutDetails } from './layouts.ts'
import { toRestrictionItem } from './restrictions.ts'
import { toTargetItem } from './targets.ts'

/** Every industry with what is laid out under its heading. */
export async function getIndustries(graph: GraphReader) {
  const [industries, counts] = await Promise.all([graph.read(listIndustries, {}), graph.read(industryLayoutCounts, {})])
  const countOf = new Map(counts.map((count) => [count.industryId, count]))
  return industries.map(({ id, name, chains }) => ({
    id, name,
    group: chains[0]?.group ?? null,
    layoutCount: countOf.get(id)?.layoutCount ?? 0,
    cityCount: countOf.get(id)?.cityCount ?? 0,
  }))
}

/** @throws GraphError `not-found` */
export async function getIndustry(graph: GraphReader, industryId: string) {
  const [industries, rows, statements, enterprises, targets, restrictions] = await Promise.all([
    getIndustries(graph),
    graph.read(listIndustries, {}),
    graph.read(layoutsByIndustry, { industryId }),
    graph.read(industryEnterprises, { industryId }),
    graph.read(targetsByIndustry, { industryId }),
    graph.read(restrictionsByIndustry, { industryId }),
  ])
  const industry = found(industries.filter(({ id }) => id === industryId), industryId)
  const chains = rows.find(({ id }) => id === industryId)?.chains ?? []
  return {
    ...industry,
    chains: chains.map(({ id, name }) => ({ id, kind: 'chain' as const, name })),
    layouts: toLayoutDetails(statements),
    enterprises: enterprises.map(({ id, name }) => ({ id, kind: 'enterprise' as const, name })),
    targets: targets.map(toTargetItem),
    restrictions: restrictions.map(toRestrictionItem),
  }
}
