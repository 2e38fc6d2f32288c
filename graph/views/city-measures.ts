/** One row of figures for each city: what a map of cities may be coloured by. */
import type { BoardRows } from '#graph/gaps/read-board.ts'
import type { BoundaryFiles } from './boundaries.ts'
import type { CityRows } from './city-rows.ts'
import { type CityLayout, type CityPictureQuery, type CityScope, layoutsIn, productsOf, stateOf, toCityScope, toSegmentsOf } from './city-scope.ts'
import { foundGaps, narrowGaps, toCityFits } from './gap-facets.ts'
import { toDocumentRefs } from './gaps.ts'

/** @throws GraphError `not-found` */
export function getCityMeasures(boardRows: BoardRows, rows: CityRows, query: CityPictureQuery, outlines: Pick<BoundaryFiles, 'has'>) {
  const scope = toCityScope(boardRows, rows, query)
  const segmentsOf = toSegmentsOf(scope)
  const chainsOf = toChainsOf(scope)
  const gaps = countGaps(scope, boardRows)
  return {
    documents: toDocumentRefs(scope.board),
    focus: [...scope.focus],
    provinces: toProvinces(scope, rows, outlines),
    cities: scope.board.cities.map((city) => {
      const layouts = layoutsIn(scope, city.id)
      return {
        id: city.id, name: city.name, shortName: city.shortName, provinceId: city.provinceId,
        state: stateOf(layouts.length, city.provinceId, scope.readIn),
        layouts: layouts.length,
        products: productsOf(layouts).size,
        segments: new Set(layouts.flatMap(segmentsOf)).size,
        chains: new Set(layouts.flatMap(chainsOf)).size,
        industries: new Set(layouts.flatMap(({ statements }) => statements.flatMap(({ industryIds }) => industryIds))).size,
        gaps: gaps?.get(city.id) ?? null,
        counties: toCounties(layouts),
      }
    }),
    beyond: scope.beyond.map(({ id, placeId, placeName, productName }) => ({ layoutId: id, placeId, name: placeName, product: productName })),
  }
}
export type CityMeasuresView = ReturnType<typeof getCityMeasures>

function toProvinces({ board }: CityScope, { provinces }: CityRows, outlines: Pick<BoundaryFiles, 'has'>) {
  const ids = [...new Set(board.cities.map(({ provinceId }) => provinceId))].sort()
  return ids.map((id) => ({ id, name: provinces.find((one) => one.id === id)?.name ?? id, hasBoundaries: outlines.has(id) }))
}

/** Counties and districts that layouts name, with how many of the city's each has. */
function toCounties(layouts: readonly CityLayout[]) {
  const counts = new Map<string, { id: string; name: string; layouts: number }>()
  for (const { placeId, placeName, cityId } of layouts) {
    if (placeId === cityId) continue
    const held = counts.get(placeId) ?? { id: placeId, name: placeName, layouts: 0 }
    held.layouts += 1
    counts.set(placeId, held)
  }
  return [...counts.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Chains under whose own headings a layout stands. */
function toChainsOf({ board }: CityScope): (layout: CityLayout) => string[] {
  const chainOf = new Map<string, string[]>()
  for (const { id, industryIds } of board.chains) for (const industryId of industryIds) chainOf.set(industryId, [...(chainOf.get(industryId) ?? []), id])
  return ({ statements }) => statements.flatMap(({ industryIds }) => industryIds.flatMap((id) => chainOf.get(id) ?? []))
}

/** Gaps that each city fits, counted as the gap board counts them; nothing for a product, which has no gaps. */
function countGaps({ board, focus }: CityScope, { industries }: BoardRows): Map<string, number> | undefined {
  if (focus.some(({ kind }) => kind === 'product')) return undefined
  const ofIndustry = focus.filter(({ kind }) => kind === 'industry').map(({ id }) => industries.find((one) => one.id === id)?.chains.map((chain) => chain.id) ?? [])
  if (ofIndustry.some((chains) => chains.length === 0)) return undefined
  const chainId = focus.find(({ kind }) => kind === 'chain')?.id
  const segmentId = focus.find(({ kind }) => kind === 'segment')?.id
  const all = foundGaps(board, undefined)
  const gaps = narrowGaps(all, { chainId }).filter((gap) => (segmentId === undefined || gap.segment?.id === segmentId) && ofIndustry.every((chains) => chains.some((id) => id === gap.chain.id)))
  return new Map(toCityFits(board, all, gaps).map(({ id, fits }) => [id, fits]))
}
