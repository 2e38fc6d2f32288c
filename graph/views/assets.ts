/** Clusters, enterprises, parks, projects, technologies and brands that plans name. */
import type { AssetKind, AssetStatement, EnterpriseRole } from '#graph/domain/asset.ts'
import { groupBy } from '#graph/domain/grouping.ts'
import { industryIdOf } from '#graph/domain/industry-name.ts'
import type { GraphReader } from '#graph/engines/engine.ts'
import type { AssetRow } from '#graph/queries/asset/asset-row.ts'
import { assetById } from '#graph/queries/asset/by-id.ts'
import { assetClaims } from '#graph/queries/asset/claims.ts'
import { countAssets } from '#graph/queries/asset/count.ts'
import { listAssets } from '#graph/queries/asset/list.ts'
import { assetStatements } from '#graph/queries/asset/statements.ts'
import { assetTargets } from '#graph/queries/asset/targets.ts'
import { type AssetTaskRow, assetTasks } from '#graph/queries/asset/tasks.ts'
import { assetForms } from '#graph/queries/import/asset-forms.ts'
import { listIndustries } from '#graph/queries/industry/list.ts'
import { toTask } from './agencies.ts'
import { chosenAssets } from './chosen-assets.ts'
import { type Chosen, noLimit, saidIn } from './chosen-documents.ts'
import { found, toPage } from './found.ts'
import { findNamesakes } from './namesakes.ts'
import { toQuote } from './quotes.ts'
import { toTargetItem } from './targets.ts'

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : Number(a.id > b.id))
/** The strongest role that any passage gives. */
const roleOf = (roles: readonly EnterpriseRole[]): EnterpriseRole | null => (['chain-leading', 'leading'] as const).find((role) => roles.includes(role)) ?? null

/** An asset in a list: each place once, the strongest role. */
export function toAssetSummary({ id, kind, name, aliases, roles, places, passageCount }: AssetRow) {
  const placeOf = new Map(places.map((place) => [place.id, place]))
  return { id, kind, name, aliases, role: roleOf(roles), places: [...placeOf.values()].sort(byId), passageCount }
}

/** A page of the assets of a kind, by id. @param chosen documents that count */
export async function getAssets(graph: GraphReader, kind: AssetKind, { limit, offset }: { limit: number; offset: number }, chosen?: Chosen) {
  if (chosen !== undefined) {
    const all = await graph.read(listAssets, { kind, skip: 0, limit: noLimit })
    const page = toPage(await chosenAssets(graph, all, chosen), { limit, offset })
    return { ...page, items: page.items.map(toAssetSummary) }
  }
  const [rows, counts] = await Promise.all([graph.read(listAssets, { kind, skip: offset, limit }), graph.read(countAssets, { kind })])
  const total = counts[0]?.total ?? 0
  return { total, limit, offset, truncated: offset + rows.length < total, items: rows.map(toAssetSummary) }
}

/** How many of a kind each passage claims there are, and those of them that it names. */
export async function getClaims(graph: GraphReader, passageIds: readonly string[]) {
  const rows = passageIds.length === 0 ? [] : await graph.read(assetClaims, { passageIds: [...passageIds] })
  return [...groupBy(rows, ({ passageId, kind, claimedCount }) => `${passageId} ${kind} ${claimedCount}`).values()].flatMap((group) => {
    const [first] = group
    return first === undefined ? [] : [{ passageId: first.passageId, kind: first.kind, claimedCount: first.claimedCount, named: group.map(({ assetId, assetName }) => ({ id: assetId, kind: first.kind, name: assetName })) }]
  })
}

const toStatement = ({ role, sort, claimedCount, head }: AssetStatement) => ({
  role: role ?? null, sort: sort ?? null, claimedCount: claimedCount ?? null, head: head ?? null,
})

/** A plan names the agencies at the end of a part: for each passage that names the asset, the first ones after it. */
function toTasks(rows: readonly AssetTaskRow[]) {
  const nearest = [...groupBy(rows, ({ namedId }) => namedId).values()].flatMap((group) => {
    const first = Math.min(...group.map(({ start }) => start))
    return group.filter(({ start }) => start === first)
  })
  return [...groupBy(nearest, ({ taskId }) => taskId).values()].flatMap((group) => group.slice(0, 1).map((row) => toTask(row, row.leads[0]?.name ?? row.taskName)))
}

/** An asset that none of the documents names: its name alone is known. */
const unsaid = (asset: AssetRow): AssetRow => ({ ...asset, roles: [], places: [], passageCount: 0 })

/** An asset with all that passages say of it. @param chosen documents that count @throws GraphError `not-found` */
export async function getAsset(graph: GraphReader, assetId: string, chosen?: Chosen) {
  const [assets, allRows, industries, targets, tasks, forms] = await Promise.all([
    graph.read(assetById, { assetId }),
    graph.read(assetStatements, { assetId }),
    graph.read(listIndustries, {}),
    graph.read(assetTargets, { assetId }),
    graph.read(assetTasks, { assetId }),
    graph.read(assetForms, {}),
  ])
  const known = found(assets, assetId)
  const [asset = unsaid(known)] = await chosenAssets(graph, [known], chosen)
  const rows = saidIn(allRows, chosen)
  const names = [asset.name, ...asset.aliases]
  const claims = await getClaims(graph, rows.map(({ passageId }) => passageId))
  const under = new Set(rows.flatMap(({ heading }) => (heading === null ? [] : [industryIdOf(heading)])))
  return {
    ...toAssetSummary(asset),
    industries: industries.filter(({ id }) => under.has(id)).map(({ id, name, chains }) => ({
      id, kind: 'industry' as const, name, chains: chains.map((chain) => ({ id: chain.id, kind: 'chain' as const, name: chain.name })),
    })),
    namesakes: findNamesakes({ id: assetId, names }, forms.map(({ id, name, aliases }) => ({ id, names: [name, ...(aliases ?? [])] }))),
    targets: saidIn(targets, chosen).filter(({ properties: { subject } }) => names.some((name) => subject.includes(name))).map(toTargetItem),
    tasks: toTasks(saidIn(tasks, chosen)),
    claims: claims.filter(({ named }) => named.some(({ id }) => id === assetId)),
    statements: rows.map((row) => ({ ...toStatement(row.statement), quote: toQuote(row) })),
  }
}
