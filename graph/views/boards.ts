/** The board that a question is about: of some documents, at some date; kept, since pages ask the same again and again. */
import type { GapAction, GapKind } from '#graph/domain/gap.ts'
import type { Stage } from '#graph/domain/chain.ts'
import type { GraphEngine } from '#graph/engines/engine.ts'
import { type Board, toBoard } from '#graph/gaps/board.ts'
import type { GapFilter } from '#graph/gaps/find-gaps.ts'
import { type BoardRows, readBoardRows } from '#graph/gaps/read-board.ts'
import { type DocumentQuery, resolveDocuments } from './chosen-documents.ts'
import { resolveNamed } from './named.ts'
import { snapshotOf } from './snapshot.ts'

/** What a board is built of. */
export type BoardQuery = DocumentQuery

/** As callers give it; chain, city and documents by id or name. */
export interface GapQuery extends BoardQuery {
  chain?: string | undefined
  city?: string | undefined
  kind?: GapKind | undefined
  action?: GapAction | undefined
  stage?: Stage | undefined
}

const snapshots = new WeakMap<GraphEngine, () => Promise<BoardRows>>()

/** Rows of the whole corpus at its present revision; all routes of one graph share them. */
export function boardRowsOf(graph: GraphEngine): () => Promise<BoardRows> {
  const held = snapshots.get(graph) ?? snapshotOf(graph, readBoardRows)
  snapshots.set(graph, held)
  return held
}

const mostBoards = 16
const boards = new WeakMap<BoardRows, Map<string, Board>>()

/** @throws GraphError `not-found` for a document that nothing has */
export function boardFor(rows: BoardRows, { document, asOf }: BoardQuery): Board {
  const documentIds = resolveDocuments(rows.documents, document)
  const key = JSON.stringify([documentIds?.toSorted(), asOf])
  const held = boards.get(rows) ?? new Map<string, Board>()
  boards.set(rows, held)
  const board = held.get(key) ?? toBoard(rows, { documentIds, asOf })
  const oldest = held.keys().next().value
  if (held.size >= mostBoards && !held.has(key) && oldest !== undefined) held.delete(oldest)
  held.set(key, board)
  return board
}

/** @throws GraphError `not-found` for a name that nothing has */
export function narrow(rows: BoardRows, { chain, city, kind, action, stage, ...query }: GapQuery): { board: Board; filter: GapFilter } {
  const cityId = city === undefined ? undefined : resolveNamed(rows.cities.map((one) => ({ ...one, also: [one.shortName] })), city, 'city').id
  const chainId = chain === undefined ? undefined : resolveNamed(rows.chains.map((one) => ({ ...one, also: one.aliases })), chain, 'chain').id
  return { board: boardFor(rows, query), filter: { chainId, cityId, kind, action, stage } }
}
