/** One cell of a picture: the layouts that its figure counts, with their sentences. */
import type { GraphReader } from '#graph/engines/engine.ts'
import type { BoardRows } from '#graph/gaps/read-board.ts'
import { passageQuotes } from '#graph/queries/passage/quotes.ts'
import type { CityRows } from './city-rows.ts'
import { type CityPictureQuery, layoutsIn, stateOf, toCityScope } from './city-scope.ts'
import { found } from './found.ts'
import { toDocumentRefs } from './gaps.ts'
import { toLayoutDetails } from './layouts.ts'

/** Of a city that is given nothing: where the documents speak of it all the same. */
const mostReadings = 5

/** @throws GraphError `not-found` */
export async function getCityCell(graph: GraphReader, boardRows: BoardRows, rows: CityRows, cityId: string, query: CityPictureQuery) {
  const scope = toCityScope(boardRows, rows, query)
  const city = found(scope.board.cities.filter(({ id }) => id === cityId), cityId)
  const layouts = layoutsIn(scope, cityId)
  const state = stateOf(layouts.length, city.provinceId, scope.readIn)
  const passageIds = state === 'silent' ? scope.readingPassageIds.slice(0, mostReadings) : []
  return {
    city: { id: city.id, name: city.name },
    state,
    documents: toDocumentRefs(scope.board),
    focus: [...scope.focus],
    layouts: toLayoutDetails(layouts.flatMap(({ statements }) => statements)),
    readings: passageIds.length === 0 ? [] : await graph.read(passageQuotes, { passageIds }),
  }
}
