/** Cities against industries, or against the segments of a chain: who is given what, and what nobody could have said. */
import { seriate } from '#graph/analysis/seriation.ts'
import type { IndustryGroup, Stage } from '#graph/domain/chain.ts'
import { GraphError } from '#graph/domain/errors.ts'
import type { Board } from '#graph/gaps/board.ts'
import type { BoardRows } from '#graph/gaps/read-board.ts'
import type { CityRows } from './city-rows.ts'
import { type CityLayout, type CityPictureQuery, type CityScope, layoutsIn, productsOf, readProvinces, toCityScope, toSegmentsOf } from './city-scope.ts'
import { toDocumentRefs } from './gaps.ts'

export type MatrixBy = 'industry' | 'segment'

interface Column {
  id: string
  name: string
  group: IndustryGroup | null
  stage: Stage | null
  /** Provinces of which a document could have given it to a city. */
  readIn: ReadonlySet<string>
}

/** @throws GraphError `not-found`; `invalid-parameters` for segments of no chain */
export function getCityMatrix(boardRows: BoardRows, rows: CityRows, { by, ...query }: CityPictureQuery & { by: MatrixBy }) {
  const scope = toCityScope(boardRows, rows, query)
  const { board } = scope
  const { columns, columnsOf, silent } = by === 'industry' ? byIndustry(scope, boardRows, rows) : bySegment(scope)
  const cells = board.cities.flatMap((city) => {
    const inColumns = new Map<string, CityLayout[]>()
    for (const layout of layoutsIn(scope, city.id)) for (const id of columnsOf(layout)) inColumns.set(id, [...(inColumns.get(id) ?? []), layout])
    return [...inColumns].map(([columnId, layouts]) => ({ cityId: city.id, columnId, layouts }))
  })
  const sizeOf = new Map(cells.map(({ cityId, columnId, layouts }) => [`${cityId} ${columnId}`, productsOf(layouts).size]))
  // Presence and not number: a city with long lists is like one with short lists of the same things.
  const has = (cityId: string, columnId: string): number => (sizeOf.has(`${cityId} ${columnId}`) ? 1 : 0)
  const rowRank = toRank(seriate(board.cities.map((city) => columns.map((column) => has(city.id, column.id)))))
  const columnRank = toRank(seriate(columns.map((column) => board.cities.map((city) => has(city.id, column.id)))))
  return {
    by,
    documents: toDocumentRefs(board),
    focus: [...scope.focus],
    cities: board.cities.map((city, at) => ({ id: city.id, name: city.name, shortName: city.shortName, provinceId: city.provinceId, rank: rowRank(at) })),
    columns: columns.map(({ readIn, ...column }, at) => ({ ...column, readIn: [...readIn].sort(), rank: columnRank(at), cityCount: board.cities.filter((city) => has(city.id, column.id) === 1).length })),
    cells: cells.map(({ cityId, columnId, layouts }) => ({ cityId, columnId, products: productsOf(layouts).size, layoutIds: layouts.map(({ id }) => id), counties: [...new Set(layouts.flatMap(({ placeId, placeName }) => (placeId === cityId ? [] : [placeName])))] })),
    silent,
  }
}
export type CityMatrixView = ReturnType<typeof getCityMatrix>

/** Place in the order, of an index. */
export function toRank(order: readonly number[]): (index: number) => number {
  const ranks = new Map(order.map((index, rank) => [index, rank]))
  return (index) => ranks.get(index) ?? order.length
}

interface Columns {
  columns: Column[]
  columnsOf: (layout: CityLayout) => string[]
  /** Spoken of by a document, and given to no city by any. */
  silent: { id: string; name: string }[]
}

/** Every industry that any document of the corpus gives a city: what the chosen ones do not speak of is not read. */
function byIndustry(scope: CityScope, { industries }: BoardRows, rows: CityRows): Columns {
  const cityIds = new Set<string>(scope.board.cities.map(({ id }) => id))
  const given = new Set<string>(rows.statements.flatMap(({ relation, cityId, industryIds }) => (relation === 'develop' && cityIds.has(cityId) ? industryIds : [])))
  const asked = scope.focus.filter(({ kind }) => kind !== 'product')
  const spokenOf = (id: string): ReadonlySet<string> => readProvinces(scope.board, rows, new Set([id]))
  const within = industries.filter(({ id, chains }) => asked.every((focus) => (focus.kind === 'industry' ? focus.id === id : focus.kind === 'chain' ? chains.some((chain) => chain.id === focus.id) : true)))
  const orderOf = ({ chains }: (typeof industries)[number]): number => chains[0]?.order ?? Number.MAX_SAFE_INTEGER
  const columns = within
    .filter(({ id }) => given.has(id))
    .toSorted((a, b) => orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : 1))
    .map(({ id, name, chains }): Column => ({ id, name, group: chains[0]?.group ?? null, stage: null, readIn: spokenOf(id) }))
  return {
    columns,
    columnsOf: ({ statements }) => [...new Set<string>(statements.flatMap(({ industryIds }) => industryIds))].filter((id) => columns.some((column) => column.id === id)),
    silent: within.filter(({ id }) => !given.has(id) && spokenOf(id).size > 0).map(({ id, name }) => ({ id, name })),
  }
}

function bySegment(scope: CityScope): Columns {
  const chain = chainOf(scope.board, scope.focus)
  const segmentsOf = toSegmentsOf(scope)
  const provinceOf = new Map<string, string>(scope.board.documents.map(({ id, provinceId }) => [id, provinceId]))
  const readIn = new Set(chain.readings.flatMap(({ documentId }) => provinceOf.get(documentId) ?? []))
  const asked = scope.focus.find(({ kind }) => kind === 'segment')?.id
  const columns = chain.segments.filter(({ id }) => asked === undefined || id === asked).map(({ id, name, stage }): Column => ({ id, name, group: null, stage, readIn }))
  return { columns, columnsOf: (layout) => segmentsOf(layout).filter((id) => columns.some((column) => column.id === id)), silent: [] }
}

function chainOf({ chains, segments }: Board, focus: CityScope['focus']) {
  const segmentId = focus.find(({ kind }) => kind === 'segment')?.id
  const chainId = focus.find(({ kind }) => kind === 'chain')?.id ?? (segmentId === undefined ? undefined : segments.get(segmentId)?.chainId)
  const chain = chains.find(({ id }) => id === chainId)
  if (chain === undefined) throw new GraphError('invalid-parameters', 'cities against segments need a chain: chain=集成电路')
  return chain
}
