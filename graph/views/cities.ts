/** Cities: the list, and all that the plans give one. */
import { groupBy } from '#graph/domain/grouping.ts'
import { industryIdOf } from '#graph/domain/industry-name.ts'
import type { GraphReader } from '#graph/engines/engine.ts'
import { assetsByPlace } from '#graph/queries/asset/by-place.ts'
import { cityCounties } from '#graph/queries/city/counties.ts'
import { cityLayoutCounts } from '#graph/queries/city/layout-counts.ts'
import { listCities } from '#graph/queries/city/list.ts'
import { cityMentions } from '#graph/queries/city/mentions.ts'
import { listIndustries } from '#graph/queries/industry/list.ts'
import { statedLayouts } from '#graph/queries/conflict/stated-layouts.ts'
import { layoutsByPlace } from '#graph/queries/layout/by-place.ts'
import { toAssetSummary } from './assets.ts'
import { chosenAssets } from './chosen-assets.ts'
import { type Chosen, noLimit, saidIn } from './chosen-documents.ts'
import { found } from './found.ts'
import { toLayoutDetails } from './layouts.ts'

/** What stands outside of any industry heading is listed under this name. */
const outsideHeadings = '未列产业标题'
const mentionLimit = 100

/** Layouts of each city and the headings they stand under, as some of the documents give them. */
async function readCounts(graph: GraphReader, chosen: Chosen) {
  if (chosen === undefined) return graph.read(cityLayoutCounts, {})
  const rows = saidIn(await graph.read(statedLayouts, {}), chosen)
  return [...groupBy(rows, ({ cityId }) => cityId)].map(([cityId, statements]) => ({
    cityId,
    layoutCount: new Set(statements.map(({ layoutId }) => layoutId)).size,
    headings: [...new Set(statements.flatMap(({ heading }) => heading ?? []))],
  }))
}

/**
 * Every city of the corpus by its code, with how much the plans give it; cities that get nothing are listed too.
 * @param chosen documents that count
 */
export async function getCities(graph: GraphReader, chosen?: Chosen) {
  const [cities, counts] = await Promise.all([graph.read(listCities, {}), readCounts(graph, chosen)])
  const countOf = new Map(counts.map((count) => [count.cityId, count]))
  return cities.map((city) => ({
    ...city,
    layoutCount: countOf.get(city.id)?.layoutCount ?? 0,
    industryCount: new Set(countOf.get(city.id)?.headings.map(industryIdOf)).size,
  }))
}

/** @param chosen documents that count @throws GraphError `not-found` */
export async function getCity(graph: GraphReader, cityId: string, chosen?: Chosen) {
  const [cities, allCounties, industries] = await Promise.all([
    getCities(graph, chosen),
    graph.read(cityCounties, { cityId }),
    graph.read(listIndustries, {}),
  ])
  const city = found(cities.filter(({ id }) => id === cityId), cityId)
  const placeIds = [cityId, ...allCounties.map(({ id }) => id)]
  const [allStatements, assetRows, allMentions] = await Promise.all([
    graph.read(layoutsByPlace, { placeIds }),
    graph.read(assetsByPlace, { placeIds }),
    graph.read(cityMentions, { placeNames: [city.name, ...allCounties.map(({ name }) => name)], limit: chosen === undefined ? mentionLimit : noLimit }),
  ])
  const statements = saidIn(allStatements, chosen)
  const mentions = saidIn(allMentions, chosen).slice(0, mentionLimit)
  const here = new Set(placeIds)
  const isHere = ({ places }: { places: readonly { id: string }[] }): boolean => places.some(({ id }) => here.has(id))
  const assets = (await chosenAssets(graph, assetRows, chosen)).filter(isHere)
  const counties = chosen === undefined ? allCounties : allCounties.filter(({ id }) => statements.some(({ placeId }) => placeId === id) || assets.some(({ places }) => places.some((place) => place.id === id)))
  const industryOf = new Map(industries.map((industry) => [industry.id, industry]))
  const industryUnder = (heading: string | null) => (heading === null ? undefined : industryOf.get(industryIdOf(heading)))
  const groups = [...groupBy(statements, ({ heading }) => industryUnder(heading)?.id ?? heading)].map(([, rows]) => {
    const heading = rows[0]?.heading ?? null
    const industry = industryUnder(heading)
    const chain = industry?.chains[0]
    return {
      id: industry?.id ?? null,
      name: industry?.name ?? heading ?? outsideHeadings,
      group: chain?.group ?? null,
      chain: chain === undefined ? null : { id: chain.id, kind: 'chain' as const, name: chain.name },
      layouts: toLayoutDetails(rows),
    }
  })
  // Industries of chains in the order of the chains, the others after them.
  const orderOf = (id: string | null): number => (id === null ? undefined : industryOf.get(id)?.chains[0]?.order) ?? Infinity
  groups.sort((a, b) => (orderOf(a.id) < orderOf(b.id) ? -1 : Number(orderOf(a.id) > orderOf(b.id))))
  return { ...city, counties, industries: groups, assets: assets.map(toAssetSummary), mentions }
}
