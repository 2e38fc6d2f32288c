/** Cities: the list, and all that the plans give one. */
import { groupBy } from '#graph/domain/grouping.ts'
import { toId } from '#graph/domain/ids.ts'
import type { GraphReader } from '#graph/engines/engine.ts'
import { cityCounties } from '#graph/queries/city/counties.ts'
import { cityLayoutCounts } from '#graph/queries/city/layout-counts.ts'
import { listCities } from '#graph/queries/city/list.ts'
import { cityMentions } from '#graph/queries/city/mentions.ts'
import { listIndustries } from '#graph/queries/industry/list.ts'
import { layoutsByPlace } from '#graph/queries/layout/by-place.ts'
import { found } from './found.ts'
import { toLayoutDetails } from './layouts.ts'

/** What stands outside of any industry heading is listed under this name. */
const outsideHeadings = '未列产业标题'
const mentionLimit = 100

/** Every city of the corpus by its code, with how much the plans give it; cities that get nothing are listed too. */
export async function getCities(graph: GraphReader) {
  const [cities, counts] = await Promise.all([graph.read(listCities, {}), graph.read(cityLayoutCounts, {})])
  const countOf = new Map(counts.map((count) => [count.cityId, count]))
  return cities.map((city) => ({ ...city, layoutCount: countOf.get(city.id)?.layoutCount ?? 0, industryCount: countOf.get(city.id)?.industryCount ?? 0 }))
}

/** @throws GraphError `not-found` */
export async function getCity(graph: GraphReader, cityId: string) {
  const [cities, counties, industries] = await Promise.all([
    getCities(graph),
    graph.read(cityCounties, { cityId }),
    graph.read(listIndustries, {}),
  ])
  const city = found(cities.filter(({ id }) => id === cityId), cityId)
  const [statements, mentions] = await Promise.all([
    graph.read(layoutsByPlace, { placeIds: [cityId, ...counties.map(({ id }) => id)] }),
    graph.read(cityMentions, { placeNames: [city.name, ...counties.map(({ name }) => name)], limit: mentionLimit }),
  ])
  const industryOf = new Map(industries.map((industry) => [industry.name, industry]))
  const groups = [...groupBy(statements, ({ heading }) => heading)].map(([heading, rows]) => {
    const chain = heading === null ? undefined : industryOf.get(heading)?.chains[0]
    return {
      id: heading === null ? null : toId('industry', heading),
      name: heading ?? outsideHeadings,
      group: chain?.group ?? null,
      chain: chain === undefined ? null : { id: chain.id, kind: 'chain' as const, name: chain.name },
      layouts: toLayoutDetails(rows),
    }
  })
  const position = (name: string): number => industries.findIndex((industry) => industry.name === name)
  const rank = { traditional: 0, emerging: 1, future: 2 }
  groups.sort((a, b) => (a.group === null ? 3 : rank[a.group]) - (b.group === null ? 3 : rank[b.group]) || position(a.name) - position(b.name))
  return { ...city, counties, industries: groups, mentions }
}
