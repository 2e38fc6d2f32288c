/**
 * What a picture of cities counts: the develop layouts that some documents give the cities, narrowed to an industry, a chain,
 * a segment or a product. A county's layout is its city's. What stands for a whole province or a group of cities is nobody's:
 * it is listed apart.
 */
import type { BoardRows } from '#graph/gaps/read-board.ts'
import type { Board, BoardSegment } from '#graph/gaps/board.ts'
import { groupBy } from '#graph/domain/grouping.ts'
import type { CityStatement, CityRows } from './city-rows.ts'
import { type BoardQuery, boardFor } from './boards.ts'
import { resolveNamed } from './named.ts'

export interface CityPictureQuery extends BoardQuery {
  industry?: string | undefined
  chain?: string | undefined
  segment?: string | undefined
  product?: string | undefined
}

export type FocusKind = 'industry' | 'chain' | 'segment' | 'product'
export interface Focus { kind: FocusKind; id: string; name: string }

/** A develop layout with the passages that state it within the scope. */
export interface CityLayout {
  id: string
  productId: string
  productName: string
  placeId: string
  placeName: string
  cityId: string
  statements: CityStatement[]
}

/** Given something · spoken of and not given it · not spoken of by any document of its province: then nothing can be said. */
export type CityState = 'planned' | 'silent' | 'unread'

export interface CityScope {
  board: Board
  /** What was asked for, in words; filters add up. */
  focus: readonly Focus[]
  /** Of the cities, by city. */
  layouts: ReadonlyMap<string, readonly CityLayout[]>
  /** Of places that are no city: 全省, a group of cities. */
  beyond: readonly CityLayout[]
  /** Provinces of which a document speaks of the focus. */
  readIn: ReadonlySet<string>
  /** Passages where the documents begin to speak of it, where that is known. */
  readingPassageIds: readonly string[]
}

/** Whether a document of the province speaks of an industry, by province. */
export function readProvinces(board: Board, rows: CityRows, industryIds: ReadonlySet<string> | undefined): Set<string> {
  const provinceOf = new Map<string, string>(board.documents.map(({ id, provinceId }) => [id, provinceId]))
  if (industryIds === undefined) return new Set(provinceOf.values())
  return new Set(rows.readings.flatMap(({ documentId, industryId }) => (industryIds.has(industryId) ? (provinceOf.get(documentId) ?? []) : [])))
}

export function stateOf(count: number, provinceId: string, readIn: ReadonlySet<string>): CityState {
  if (count > 0) return 'planned'
  return readIn.has(provinceId) ? 'silent' : 'unread'
}

/** @throws GraphError `not-found` for a name that nothing has */
export function toCityScope(boardRows: BoardRows, rows: CityRows, { industry, chain, segment, product, ...query }: CityPictureQuery): CityScope {
  const board = boardFor(boardRows, query)
  const focus: Focus[] = []
  const tests: ((statement: CityStatement) => boolean)[] = []
  /** What a document must speak of for its silence to mean anything. */
  let spoken: Set<string> | undefined
  const narrowTo = (industryIds: readonly string[]): void => {
    const before = spoken
    spoken = new Set(before === undefined ? industryIds : industryIds.filter((id) => before.has(id)))
  }
  if (industry !== undefined) {
    const { id, name } = resolveNamed(boardRows.industries.map((one) => ({ ...one, also: one.aliases })), industry, 'industry')
    focus.push({ kind: 'industry', id, name })
    tests.push(({ industryIds }) => industryIds.includes(id))
    narrowTo([id])
  }
  const chains = chain === undefined ? [] : board.chains.filter(({ id }) => id === resolveNamed(boardRows.chains.map((one) => ({ ...one, also: one.aliases })), chain, 'chain').id)
  // Beside a segment a chain only says which of several of one name is meant.
  for (const { id, name, industryIds: own, segments } of segment === undefined ? chains : []) {
    focus.push({ kind: 'chain', id, name })
    // What is a kind of one of its segments belongs to it too, under whichever heading it stands.
    const stated = statedIn(segments)
    tests.push((statement) => statement.industryIds.some((one) => own.includes(one)) || stated.has(keyOf(statement)))
    narrowTo(own)
  }
  if (segment !== undefined) {
    const among = [...board.segments.values()].filter(({ chainId }) => chains.length === 0 || chains.some(({ id }) => id === chainId))
    const one = resolveNamed(among.map((each) => ({ ...each, also: [`${each.chainName}·${each.name}`] })), segment, 'segment')
    focus.push({ kind: 'segment', id: one.id, name: `${one.chainName} · ${one.name}` })
    const stated = statedIn([one])
    tests.push((statement) => stated.has(keyOf(statement)))
    narrowTo(board.chains.find(({ id }) => id === one.chainId)?.industryIds ?? [])
  }
  if (product !== undefined) {
    const products = new Map<string, { id: string; name: string; also: string[] }>(rows.statements.map(({ productId, productName }) => [productId, { id: productId, name: productName, also: [] }]))
    const { id, name } = resolveNamed([...products.values()], product, 'product')
    focus.push({ kind: 'product', id, name })
    tests.push(({ productId }) => productId === id)
    // Under a heading that it stands under nowhere, nobody could have been given it.
    const headings = rows.statements.flatMap((one) => (one.productId === id ? one.industryIds : []))
    if (headings.length > 0) narrowTo(headings)
  }
  const chosen = new Set<string>(board.documents.map(({ id }) => id))
  const cityIds = new Set<string>(board.cities.map(({ id }) => id))
  const all = toLayouts(rows.statements.filter((statement) => statement.relation === 'develop' && chosen.has(statement.documentId) && tests.every((passes) => passes(statement))))
  const spokenOf = spoken
  return {
    board,
    focus,
    layouts: groupBy(all.filter(({ cityId }) => cityIds.has(cityId)), ({ cityId }) => cityId),
    beyond: all.filter(({ cityId }) => !cityIds.has(cityId)),
    readIn: readProvinces(board, rows, spokenOf),
    readingPassageIds: [...new Set(board.chains.flatMap(({ readings }) => readings.flatMap(({ industryId, firstPassageId }) => (spokenOf?.has(industryId) === true ? [firstPassageId] : []))))],
  }
}

const keyOf = ({ layoutId, passageId }: { layoutId: string; passageId: string }): string => `${layoutId} ${passageId}`

/** Statements that the carriers of some segments rest on. */
const statedIn = (segments: readonly Pick<BoardSegment, 'carriers'>[]): Set<string> =>
  new Set(segments.flatMap(({ carriers }) => carriers.flatMap(({ layoutId, passageIds }) => passageIds.map((passageId) => keyOf({ layoutId, passageId })))))

function toLayouts(statements: readonly CityStatement[]): CityLayout[] {
  return [...groupBy(statements, ({ layoutId }) => layoutId)].flatMap(([id, same]): CityLayout[] => {
    const [row] = same
    if (row === undefined) return []
    const { productId, productName, placeId, placeName, cityId } = row
    return [{ id, productId, productName, placeId, placeName, cityId, statements: same }]
  })
}

export const layoutsIn = ({ layouts }: CityScope, cityId: string): readonly CityLayout[] => layouts.get(cityId) ?? []

/** Ids of products, once each. */
export const productsOf = (layouts: readonly CityLayout[]): Set<string> => new Set(layouts.map(({ productId }) => productId))

/** Segments of the scope that each of its layouts carries; a layout counts where a chain's own heading states it. */
export function toSegmentsOf({ board, focus }: CityScope): (layout: CityLayout) => string[] {
  const held = new Map<string, string[]>()
  const only = focus.find(({ kind }) => kind === 'segment')?.id
  const chainId = focus.find(({ kind }) => kind === 'chain')?.id
  for (const segment of board.segments.values()) {
    if ((only !== undefined && segment.id !== only) || (chainId !== undefined && segment.chainId !== chainId)) continue
    for (const { layoutId, passageIds } of segment.carriers) {
      for (const passageId of passageIds) {
        const key = keyOf({ layoutId, passageId })
        held.set(key, [...(held.get(key) ?? []), segment.id])
      }
    }
  }
  return ({ id, statements }) => [...new Set(statements.flatMap(({ passageId }) => held.get(keyOf({ layoutId: id, passageId })) ?? []))]
}
