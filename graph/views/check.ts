/** What a draft would lay out, with what it would collide, and which gaps it would fill. Nothing of it is stored. */
import { toConflictBoard } from '#graph/conflicts/board.ts'
import { standingOf } from '#graph/domain/standing.ts'
import type { Conflict } from '#graph/conflicts/conflict.ts'
import { type Draft, draftId, withDraft } from '#graph/conflicts/draft.ts'
import { findConflicts } from '#graph/conflicts/find-conflicts.ts'
import type { ConflictRows } from '#graph/conflicts/read-rows.ts'
import type { ConflictReference } from '#graph/conflicts/reference.ts'
import { groupBy } from '#graph/domain/grouping.ts'
import type { GapKind } from '#graph/domain/gap.ts'
import type { GraphReader } from '#graph/engines/engine.ts'
import type { BoardRows } from '#graph/gaps/read-board.ts'
import type { RankedGap } from '#graph/gaps/find-gaps.ts'
import type { NameAliases } from '#graph/importers/names/read-aliases.ts'
import type { PlanReading } from '#graph/importers/read-plan.ts'
import { boardFor } from './boards.ts'
import { quotesOf, toConflictItem, toRuleItem } from './conflicts.ts'
import { foundGaps } from './gap-facets.ts'

/** What a draft is held against. */
export interface CheckGround {
  conflictRows: ConflictRows
  boardRows: BoardRows
  reference: ConflictReference
  aliases: NameAliases
}

/** Gaps that a city's layout can fill; a leader or a breakthrough it cannot. */
const fillable: readonly GapKind[] = ['missing', 'single-point', 'broken-upstream', 'unextended', 'unplaced']

/** Sentences of the draft as quotes, like those of the graph. */
function draftQuotes({ passages, damage }: PlanReading, name: string) {
  const kinds = new Map(damage.flatMap(({ kind, passageIds }) => passageIds.map((id) => [id, kind] as const)))
  return new Map(
    passages.map(({ id, text, headingPath, column, heading, start, end }) => [
      id,
      { id, text, documentId: draftId, documentName: name, headingPath, column: column ?? null, heading: heading ?? null, start, end, damage: kinds.get(id) ?? null },
    ]),
  )
}

/** @param draft its text is read as any plan is; `today` is the day that standings are told from */
export async function getCheck(graph: GraphReader, { conflictRows, boardRows, reference, aliases }: CheckGround, draft: Draft) {
  const { reading, rows, placements } = withDraft(conflictRows, aliases, draft)
  const board = toConflictBoard(rows, reference, { asOf: draft.today, draftId })
  const conflicts = findConflicts(board).filter((conflict) => conflict.kind !== 'expired' && isOfDraft(conflict))
  const own = draftQuotes(reading, draft.name)
  const passageIds = conflicts.flatMap(({ sides, waysOut }) => [...sides.flatMap((side) => side.passageIds), ...waysOut.map(({ passageId }) => passageId)])
  const quotes = new Map([...(await quotesOf(graph, passageIds.filter((id) => !own.has(id)))), ...own])
  const knownProducts = new Set(conflictRows.layouts.map(({ productId }) => productId))
  const layouts = board.layouts.filter(({ documentId }) => documentId === draftId)
  const gapBoard = boardFor(boardRows, { asOf: draft.today })
  const document = board.documents.get(draftId)
  return {
    asOf: draft.today,
    name: draft.name,
    provinceId: document?.provinceId ?? '',
    horizonStart: document?.horizonStart ?? 0,
    horizonEnd: document?.horizonEnd ?? 0,
    standing: document === undefined ? ('in-force' as const) : standingOf(document, undefined, draft.today),
    passageCount: reading.passages.length,
    layouts: layouts.map((layout) => ({
      layoutId: layout.layoutId, relation: layout.relation,
      product: { id: layout.productId, name: layout.productName, isKnown: knownProducts.has(layout.productId) },
      place: { id: layout.placeId, name: layout.placeName, cityId: layout.cityId, cityName: layout.cityName },
      segments: (placements.get(layout.productId) ?? []).flatMap((id) => {
        const segment = gapBoard.segments.get(id)
        return segment === undefined ? [] : [{ id, name: segment.name, chain: { id: segment.chainId, name: segment.chainName } }]
      }),
      quotes: layout.passages.flatMap(({ id }) => own.get(id) ?? []),
    })),
    rules: [...board.rules, ...board.unmatched].filter(({ documentId }) => documentId === draftId).map((rule) => ({ ...toRuleItem(board, rule), quote: own.get(rule.passageId) ?? null })),
    conflicts: conflicts.map((conflict) => ({
      ...toConflictItem(board, conflict, Number.MAX_SAFE_INTEGER),
      quotes: [...new Set([...conflict.sides.flatMap((side) => side.passageIds), ...conflict.waysOut.map(({ passageId }) => passageId)])].flatMap((id) => quotes.get(id) ?? []),
    })),
    gaps: filledGaps(foundGaps(gapBoard, undefined).gaps, layouts, placements),
    unread: reading.unread.flatMap(({ passageId, reason }) => {
      const quote = own.get(passageId)
      return quote === undefined ? [] : [{ reason, quote }]
    }),
  }
}

const isOfDraft = ({ sides }: Conflict): boolean => sides.some(({ documentId }) => documentId === draftId)

/** Gaps of the region whose segment the draft lays out, with what would fill each. */
function filledGaps(gaps: readonly RankedGap[], layouts: readonly { relation: string; productId: string; productName: string; placeId: string; placeName: string }[], placements: ReadonlyMap<string, readonly string[]>) {
  const bySegment = groupBy(
    layouts.filter(({ relation }) => relation === 'develop').flatMap((layout) => (placements.get(layout.productId) ?? []).map((segmentId) => ({ segmentId, layout }))),
    ({ segmentId }) => segmentId,
  )
  const chainsLaidOut = new Set(bySegment.keys())
  return gaps.flatMap(({ id, kind, action, tier, chain, segment }) => {
    if (!fillable.includes(kind)) return []
    const segmentIds = segment === undefined ? chain.segments.map((one) => one.id).filter((one) => chainsLaidOut.has(one)) : [segment.id]
    const by = segmentIds.flatMap((one) => bySegment.get(one) ?? []).map(({ layout }) => ({ product: { id: layout.productId, name: layout.productName }, place: { id: layout.placeId, name: layout.placeName } }))
    return by.length === 0 ? [] : [{ id, kind, action, tier, chain: { id: chain.id, name: chain.name }, segment: segment === undefined ? null : { id: segment.id, name: segment.name }, by }]
  })
}
