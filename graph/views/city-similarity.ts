/** How alike the plans of two cities are, pair by pair. */
import { overlapOf } from '#graph/analysis/overlap.ts'
import { seriate } from '#graph/analysis/seriation.ts'
import type { BoardRows } from '#graph/gaps/read-board.ts'
import { toRank } from './city-matrix.ts'
import type { CityRows } from './city-rows.ts'
import { type CityLayout, type CityPictureQuery, type CityScope, layoutsIn, stateOf, toCityScope, toSegmentsOf } from './city-scope.ts'
import { found } from './found.ts'
import { toDocumentRefs } from './gaps.ts'
import { toLayoutDetails } from './layouts.ts'

/** What two cities may have in common. */
export type SimilarityOf = 'product' | 'segment'
export type SimilarityQuery = CityPictureQuery & { of: SimilarityOf }

type Things = Map<string, { name: string; layouts: CityLayout[] }>

/** What a city is given, by id. */
function thingsOf(scope: CityScope, of: SimilarityOf): (cityId: string) => Things {
  const segmentsOf = toSegmentsOf(scope)
  const named = (layout: CityLayout): { id: string; name: string }[] => {
    if (of === 'product') return [{ id: layout.productId, name: layout.productName }]
    return segmentsOf(layout).map((id) => ({ id, name: [scope.board.segments.get(id)?.chainName, scope.board.segments.get(id)?.name].join(' · ') }))
  }
  return (cityId) => {
    const things: Things = new Map()
    for (const layout of layoutsIn(scope, cityId)) {
      for (const { id, name } of named(layout)) {
        const held = things.get(id) ?? { name, layouts: [] }
        held.layouts.push(layout)
        things.set(id, held)
      }
    }
    return things
  }
}

const commonOf = (a: Things, b: Things) => [...a].filter(([id]) => b.has(id)).map(([id, { name }]) => ({ id, name })).sort((x, y) => (x.id < y.id ? -1 : 1))

/**
 * Every pair, by z: the common count against what lists of these lengths have in common by chance.
 * The population is what any of the cities is given in this scope. @throws GraphError `not-found`
 */
export function getCitySimilarity(boardRows: BoardRows, rows: CityRows, { of, ...query }: SimilarityQuery) {
  const scope = toCityScope(boardRows, rows, query)
  const thingsIn = thingsOf(scope, of)
  const cities = scope.board.cities.map((city) => ({ city, things: thingsIn(city.id) }))
  const population = [...new Set(cities.flatMap(({ things }) => [...things.keys()]))]
  const rank = toRank(seriate(cities.map(({ things }) => population.map((id) => (things.has(id) ? 1 : 0)))))
  const pairs = cities.flatMap((a, at) =>
    cities.slice(at + 1).map((b) => {
      const { z, ...overlap } = overlapOf(new Set(a.things.keys()), new Set(b.things.keys()), population.length)
      return { a: a.city.id, b: b.city.id, ...overlap, z: z ?? null, things: commonOf(a.things, b.things) }
    }),
  )
  pairs.sort((x, y) => (y.z ?? -Infinity) - (x.z ?? -Infinity) || y.common - x.common || (x.a + x.b < y.a + y.b ? -1 : 1))
  return {
    of,
    documents: toDocumentRefs(scope.board),
    focus: [...scope.focus],
    population: population.length,
    cities: cities.map(({ city, things }, at) => ({ id: city.id, name: city.name, shortName: city.shortName, provinceId: city.provinceId, rank: rank(at), size: things.size, state: stateOf(things.size, city.provinceId, scope.readIn) })),
    pairs,
  }
}
export type CitySimilarityView = ReturnType<typeof getCitySimilarity>

/** What two cities have in common, each thing with the sentences of both. @throws GraphError `not-found` */
export function getCityPair(boardRows: BoardRows, rows: CityRows, [cityId, otherId]: readonly [string, string], { of, ...query }: SimilarityQuery) {
  const scope = toCityScope(boardRows, rows, query)
  const [a, b] = [cityId, otherId].map((id) => found(scope.board.cities.filter((city) => city.id === id), id)) as [CityScope['board']['cities'][number], CityScope['board']['cities'][number]]
  const thingsIn = thingsOf(scope, of)
  const [ofA, ofB] = [thingsIn(a.id), thingsIn(b.id)]
  const detail = (things: Things, id: string) => toLayoutDetails((things.get(id)?.layouts ?? []).flatMap(({ statements }) => statements))
  return {
    of,
    a: { id: a.id, name: a.name, size: ofA.size },
    b: { id: b.id, name: b.name, size: ofB.size },
    documents: toDocumentRefs(scope.board),
    things: commonOf(ofA, ofB).map(({ id, name }) => ({ id, name, a: detail(ofA, id), b: detail(ofB, id) })),
  }
}
