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
import { layoutsByPlace } from '#graph/queries/layout/by-place.ts'
import { toAssetSummary } from './assets.ts'
import { found } from './found.ts'
import { toLayoutDetails } from './layouts.ts'

/** What stands outside of any industry heading is listed under this name. */
const outsideHeadings = '未列产业标题'
const mentionLimit = 100

/** Every city of the corpus by its code, with how much the plans give it; cities that get nothing are listed too. */
export async function getCities(graph: GraphReader) {
  const [cities, counts] = await Promise.all([graph.read(listCities, {}), graph.read(cityLayoutCounts, {})])
  const countOf = new Map(counts.map((count) => [count.cityId, count]))
  return cities.map((city) => ({
    ...city,
    layoutCount: countOf.get(city.id)?.layoutCount ?? 0,
    industryCount: new Set(countOf.get(city.id)?.headings.map(industryIdOf)).size,
  }))
}

/** @throws GraphError `not-found` */
export async function getCity(graph: GraphReader, cityId: string) {
  const [cities, counties, industries] = await Promise.all([
    getCities(graph),
    graph.read(cityCounties, { cityId }),
    graph.read(listIndustries, {}),
  ])
  const city = found(cities.filter(({ id }) => id === cityId), cityId)
  const placeIds = [cityId, ...counties.map(({ id }) => id)]
  const [statements, assets, mentions] = await Promise.all([
    graph.read(layoutsByPlace, { placeIds }),
    graph.read(assetsByPlace, { placeIds }),
    graph.read(cityMentions, { placeNames: [city.name, ...counties.map(({ name }) => name)], limit: mentionLimit }),
  ])
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
