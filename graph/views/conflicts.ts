/** Conflicts of the corpus as seen on a day: the list with filters that add up, and one with all that it rests on. */
import { type BoardLayout, type BoardRule, type ConflictBoard, toConflictBoard } from '#graph/conflicts/board.ts'
import { standingOf } from '#graph/domain/standing.ts'
import type { Conflict, Side, SideLayout } from '#graph/conflicts/conflict.ts'
import { type ConflictNarrowing, findConflicts, passes } from '#graph/conflicts/find-conflicts.ts'
import { type ConflictRows, readConflictRows } from '#graph/conflicts/read-rows.ts'
import type { ConflictReference } from '#graph/conflicts/reference.ts'
import { type ConflictKind, conflictKindNames, conflictKinds } from '#graph/domain/conflict.ts'
import type { GraphEngine, GraphReader } from '#graph/engines/engine.ts'
import type { Circumstances } from '#graph/exports/circumstances.ts'
import { passageQuotes } from '#graph/queries/passage/quotes.ts'
import { found } from './found.ts'
import { resolveDocuments } from './chosen-documents.ts'
import { resolveNamed } from './named.ts'
import { snapshotOf } from './snapshot.ts'

/** As callers give it; city and documents by id or name. */
export interface ConflictQuery {
  kind?: ConflictKind | undefined
  city?: string | undefined
  product?: string | undefined
  industry?: string | undefined
  document?: readonly string[] | undefined
  /** ISO day that everything is looked at from. */
  asOf: string
}

const snapshots = new WeakMap<GraphEngine, () => Promise<ConflictRows>>()

/** Rows of the whole corpus at its present revision; all routes of one graph share them. */
export function conflictRowsOf(graph: GraphEngine): () => Promise<ConflictRows> {
  const held = snapshots.get(graph) ?? snapshotOf(graph, readConflictRows)
  snapshots.set(graph, held)
  return held
}

const mostBoards = 8
const boards = new WeakMap<ConflictRows, Map<string, ConflictBoard>>()

/** The board of some documents on a day; kept, since pages ask the same again. @throws GraphError `not-found` */
export function conflictBoardFor(rows: ConflictRows, reference: ConflictReference, { document, asOf }: Pick<ConflictQuery, 'document' | 'asOf'>): ConflictBoard {
  const documentIds = resolveDocuments(rows.documents, document)
  const key = JSON.stringify([documentIds?.toSorted(), asOf])
  const held = boards.get(rows) ?? new Map<string, ConflictBoard>()
  boards.set(rows, held)
  const board = held.get(key) ?? toConflictBoard(rows, reference, { documentIds, asOf })
  const oldest = held.keys().next().value
  if (held.size >= mostBoards && !held.has(key) && oldest !== undefined) held.delete(oldest)
  held.set(key, board)
  return board
}

function narrowingOf(rows: ConflictRows, { kind, city, product, industry }: ConflictQuery): ConflictNarrowing {
  const cityId = city === undefined ? undefined : resolveNamed(rows.cities.map((one) => ({ ...one, also: [one.shortName] })), city, 'city').id
  return { kind, cityId, product, industry }
}

/** Sentences of some passages, by id. */
export async function quotesOf(graph: GraphReader, passageIds: readonly string[]) {
  const unique = [...new Set(passageIds)]
  const rows = unique.length === 0 ? [] : await graph.read(passageQuotes, { passageIds: unique })
  return new Map(rows.map((row) => [row.id, row]))
}

const toLayoutItem = ({ layout, match, exceptedBy }: SideLayout) => ({
  layoutId: layout.layoutId,
  relation: layout.relation,
  product: { id: layout.productId, name: layout.productName },
  place: { id: layout.placeId, name: layout.placeName, cityId: layout.cityId, cityName: layout.cityName },
  industries: [...layout.industryNames],
  match: match === undefined ? null : { ground: match.ground, certainty: match.certainty, path: [...match.path] },
  exceptedBy: exceptedBy ?? null,
  passageIds: passageIdsOf(layout),
})
const passageIdsOf = ({ passages }: BoardLayout): string[] => passages.map(({ id }) => id)

/** Members of the place groups that a rule's scope names, with where that is from. */
const toGroups = ({ scope }: BoardRule) =>
  scope.kind === 'places' ? scope.groups.map(({ id, name, cityIds, since, source }) => ({ id, name, cityIds: [...cityIds], since: since ?? null, source })) : []

export function toRuleItem(board: ConflictBoard, rule: BoardRule) {
  const { stated } = rule
  const document = board.documents.get(rule.documentId)
  return {
    id: rule.id, name: rule.name, industry: rule.industry, rule: stated.rule, also: stated.also ?? null, scope: stated.scope, isOutside: rule.scope.kind === 'places' && rule.scope.isOutside,
    groups: toGroups(rule), reach: rule.reach,
    threshold: stated.threshold ?? null, amount: stated.amount ?? null, share: stated.share ?? null, force: stated.force ?? null,
    exception: stated.exception ?? null, exceptionKind: stated.exceptionKind ?? null, exceptedPlaces: rule.exceptedPlaces.map(({ id, name }) => ({ id, name })),
    deadline: stated.deadline ?? null, isDeadlineImplied: stated.isDeadlineImplied ?? false, validUntil: stated.validUntil ?? null, standard: stated.standard ?? null, basis: stated.basis ?? null,
    isCriterion: stated.isCriterion ?? false,
    standing: document === undefined ? ('in-force' as const) : standingOf(document, stated.validUntil, board.asOf),
    passageId: rule.passageId,
  }
}

function toSideItem(board: ConflictBoard, side: Side, mostLayouts: number) {
  const document = board.documents.get(side.documentId)
  return {
    document: toDocumentItem(document ?? found([], side.documentId), board.asOf),
    standing: side.standing,
    cities: side.cities.map((city) => ({ ...city })),
    layoutCount: side.layouts.length,
    layouts: side.layouts.slice(0, mostLayouts).map(toLayoutItem),
    rules: side.rules.map((rule) => toRuleItem(board, rule)),
    passageIds: [...side.passageIds],
  }
}

type BoardDocument = ConflictRows['documents'][number]
const toDocumentItem = (document: BoardDocument, asOf: string) => ({
  id: document.id, name: document.name, shortTitle: document.shortTitle, horizonStart: document.horizonStart, horizonEnd: document.horizonEnd, issuedOn: document.issuedOn,
  standing: standingOf(document, undefined, asOf),
})

/** @param mostLayouts of each side */
export function toConflictItem(board: ConflictBoard, conflict: Conflict, mostLayouts: number) {
  const { id, kind, isConditional, isBroad, isSameDocument, certainty, ground, path, subject, cities, sides, waysOut, figures } = conflict
  return {
    id, kind, isConditional, isBroad, isSameDocument, certainty, ground, path: [...path], subject: { ...subject },
    cities: cities.map((city) => ({ ...city })),
    sides: sides.map((side) => toSideItem(board, side, mostLayouts)),
    waysOut: waysOut.map((way) => ({ ...way })),
    figures: { ...figures },
  }
}

/** Layouts of a side that a list shows; a conflict's own page has them all. */
const layoutsInList = 12
/** Sentences that a list gives for each conflict. */
const quotesInList = 6

/** A page of conflicts in the default order, with how many each filter would leave. @throws GraphError `not-found` */
export async function getConflicts(graph: GraphReader, rows: ConflictRows, reference: ConflictReference, query: ConflictQuery & { limit: number; offset: number; whole?: boolean }) {
  const { limit, offset, whole = false } = query
  const board = conflictBoardFor(rows, reference, query)
  const narrowing = narrowingOf(rows, query)
  const all = findConflicts(board)
  const conflicts = all.filter((conflict) => passes(conflict, narrowing))
  const page = conflicts.slice(offset, offset + limit)
  const quoted = ({ sides, waysOut }: Conflict): string[] => {
    const ids = [...new Set([...sides.flatMap(({ passageIds }) => (whole ? passageIds : passageIds.slice(0, quotesInList))), ...waysOut.map(({ passageId }) => passageId)])]
    return whole ? ids : ids.slice(0, quotesInList)
  }
  const quotes = await quotesOf(graph, page.flatMap(quoted))
  return {
    total: conflicts.length, limit, offset, truncated: offset + page.length < conflicts.length,
    asOf: board.asOf,
    documents: [...board.documents.values()].map((document) => toDocumentItem(document, board.asOf)),
    facets: {
      kinds: conflictKinds.map((name) => ({ name, total: all.filter((conflict) => passes(conflict, { ...narrowing, kind: name })).length })),
      cities: board.cities.map(({ id, name }) => ({
        id, name,
        ...countsOf(all.filter((conflict) => passes(conflict, { ...narrowing, cityId: id }))),
      })),
    },
    unmatched: board.unmatched.map((rule) => toRuleItem(board, rule)),
    items: page.map((conflict) => ({
      ...toConflictItem(board, conflict, whole ? Number.MAX_SAFE_INTEGER : layoutsInList),
      quotes: quoted(conflict).flatMap((id) => quotes.get(id) ?? []),
    })),
  }
}

/** Conflicts of a city by kind, for the matrix. */
function countsOf(conflicts: readonly Conflict[]) {
  return { total: conflicts.length, kinds: conflictKinds.map((name) => ({ name, total: conflicts.filter(({ kind }) => kind === name).length })) }
}

/** One conflict with every sentence of both sides. @throws GraphError `not-found` */
export async function getConflict(graph: GraphReader, rows: ConflictRows, reference: ConflictReference, conflictId: string, query: Pick<ConflictQuery, 'document' | 'asOf'>) {
  const board = conflictBoardFor(rows, reference, query)
  const conflict = found(findConflicts(board).filter(({ id }) => id === conflictId), conflictId)
  const quotes = await quotesOf(graph, [...conflict.sides.flatMap(({ passageIds }) => passageIds), ...conflict.waysOut.map(({ passageId }) => passageId)])
  return {
    asOf: board.asOf,
    documents: [...board.documents.values()].map((document) => toDocumentItem(document, board.asOf)),
    ...toConflictItem(board, conflict, Number.MAX_SAFE_INTEGER),
    quotes: [...quotes.values()],
  }
}

/** What a file of conflicts says of itself. */
export function conflictCircumstances(rows: ConflictRows, { asOf, ...query }: ConflictQuery, documents: Circumstances['documents'], today: string): Circumstances {
  const { cityId } = narrowingOf(rows, { ...query, asOf })
  const said = (name: string, value: string | undefined) => (value === undefined ? [] : [{ name, value }])
  return {
    today, documents,
    filters: [
      ...said('类型', query.kind && conflictKindNames[query.kind]), ...said('城市', rows.cities.find(({ id }) => id === cityId)?.name),
      ...said('产品', query.product), ...said('行业', query.industry), ...said('截至', asOf),
    ],
  }
}
