/** Industries as headings print them. */
import { type IndustryGroup, industryGroups } from '#graph/domain/chain.ts'
import type { GraphReader } from '#graph/engines/engine.ts'
import { assetsByIndustry } from '#graph/queries/asset/by-industry.ts'
import { focusByIndustry } from '#graph/queries/focus/by-industry.ts'
import type { FocusRow } from '#graph/queries/focus/focus-row.ts'
import { industryLayoutCounts } from '#graph/queries/industry/layout-counts.ts'
import { listIndustries } from '#graph/queries/industry/list.ts'
import { groupBy } from '#graph/domain/grouping.ts'
import { documentIdOf } from '#graph/domain/ids.ts'
import { statedLayouts } from '#graph/queries/conflict/stated-layouts.ts'
import { layoutsByIndustry } from '#graph/queries/layout/by-industry.ts'
import { restrictionsByIndustry } from '#graph/queries/restriction/by-industry.ts'
import { structuresByIndustry } from '#graph/queries/structure/by-industry.ts'
import type { StructureRow } from '#graph/queries/structure/structure-row.ts'
import { targetsByIndustry } from '#graph/queries/target/by-industry.ts'
import { getClaims, toAssetSummary } from './assets.ts'
import { chosenAssets } from './chosen-assets.ts'
import { type Chosen, saidIn } from './chosen-documents.ts'
import { found } from './found.ts'
import { toLayoutDetails } from './layouts.ts'
import { toQuote } from './quotes.ts'
import { toRestrictionItem } from './restrictions.ts'
import { toTargetItem } from './targets.ts'

/** What most headings say; of several equally common the first in the order of the groups. */
const commonest = (groups: readonly IndustryGroup[]): IndustryGroup | undefined => {
  const count = (group: IndustryGroup): number => groups.filter((one) => one === group).length
  return industryGroups.filter((group) => count(group) > 0).toSorted((a, b) => count(b) - count(a))[0]
}

/** Layouts and cities under each industry's heading, as some of the documents give them. */
async function readCounts(graph: GraphReader, chosen: Chosen) {
  if (chosen === undefined) return graph.read(industryLayoutCounts, {})
  const rows = saidIn(await graph.read(statedLayouts, {}), chosen).flatMap(({ industryIds, layoutId, cityId }) => industryIds.map((industryId) => ({ industryId, layoutId, cityId })))
  return [...groupBy(rows, ({ industryId }) => industryId)].map(([industryId, statements]) => ({
    industryId, layoutCount: new Set(statements.map(({ layoutId }) => layoutId)).size, cityCount: new Set(statements.map(({ cityId }) => cityId)).size,
  }))
}

/** Every industry with what is laid out under its heading; names and groups are those of all headings. @param chosen documents that count */
export async function getIndustries(graph: GraphReader, chosen?: Chosen) {
  const [industries, counts] = await Promise.all([graph.read(listIndustries, {}), readCounts(graph, chosen)])
  const countOf = new Map(counts.map((count) => [count.industryId, count]))
  return industries.map(({ id, name, chains, groups }) => ({
    id, name,
    group: commonest(groups) ?? chains[0]?.group ?? null,
    layoutCount: countOf.get(id)?.layoutCount ?? 0,
    cityCount: countOf.get(id)?.cityCount ?? 0,
  }))
}

const toIndustryRef = ({ id, name }: { id: string; name: string }) => ({ id, kind: 'industry' as const, name })

const toFocusItem = ({ properties: { id, name, verb, head, isBreakthrough }, ...row }: FocusRow) => ({ id, name, verb, head: head ?? null, isBreakthrough, quote: toQuote(row) })

const toStructureItem = ({ properties: { id, name, links, isOrdered, upstream, downstream }, ...row }: StructureRow) => ({
  id, name, links, isOrdered, upstream: upstream ?? [], downstream: downstream ?? [], quote: toQuote(row),
})

/**
 * All that plans say under an industry's headings; its names and its place in the tree are those of all headings.
 * @param chosen documents that count
 * @throws GraphError `not-found`
 */
export async function getIndustry(graph: GraphReader, industryId: string, chosen?: Chosen) {
  const [industries, rows, statements, assetRows, targets, restrictions, focus, structures] = await Promise.all([
    getIndustries(graph, chosen),
    graph.read(listIndustries, {}),
    graph.read(layoutsByIndustry, { industryId }),
    graph.read(assetsByIndustry, { industryId }),
    graph.read(targetsByIndustry, { industryId }),
    graph.read(restrictionsByIndustry, { industryId }),
    graph.read(focusByIndustry, { industryId }),
    graph.read(structuresByIndustry, { industryId }),
  ])
  const isSaid = (passageId: string): boolean => chosen === undefined || chosen.has(documentIdOf(passageId))
  const named = assetRows.map((asset) => ({ ...asset, passageIds: asset.passageIds.filter(isSaid) })).filter(({ passageIds }) => passageIds.length > 0)
  const assets = await chosenAssets(graph, named, chosen)
  const industry = found(industries.filter(({ id }) => id === industryId), industryId)
  const row = found(rows.filter(({ id }) => id === industryId), industryId)
  return {
    ...industry,
    aliases: row.aliases,
    parents: rows.filter(({ id }) => row.parentIds.includes(id)).map(toIndustryRef),
    branches: rows.filter(({ parentIds }) => parentIds.includes(industryId)).map(toIndustryRef),
    chains: row.chains.map(({ id, name }) => ({ id, kind: 'chain' as const, name })),
    layouts: toLayoutDetails(saidIn(statements, chosen)),
    assets: assets.map(toAssetSummary),
    claims: await getClaims(graph, [...new Set(assets.flatMap(({ passageIds }) => passageIds))]),
    targets: saidIn(targets, chosen).map(toTargetItem),
    restrictions: saidIn(restrictions, chosen).map(toRestrictionItem),
    focus: saidIn(focus, chosen).map(toFocusItem),
    structures: saidIn(structures, chosen).map(toStructureItem),
  }
}
