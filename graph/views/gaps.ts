/** Gaps of the corpus: the list with filters that add up, and one with all that it rests on. */
import { relatedness } from '#graph/analysis/chain-fit.ts'
import { strictRule } from '#graph/analysis/co-plan.ts'
import type { GraphReader } from '#graph/engines/engine.ts'
import type { Board, BoardRestriction, Carrier } from '#graph/gaps/board.ts'
import { type CityFit, fitCities } from '#graph/gaps/city-fit.ts'
import type { RankedGap } from '#graph/gaps/find-gaps.ts'
import { strongFrom } from '#graph/gaps/kinds/unextended.ts'
import { type BoardRows, readBoardRows } from '#graph/gaps/read-board.ts'
import { passageQuotes } from '#graph/queries/passage/quotes.ts'
import { type BoardQuery, type GapQuery, narrow } from './boards.ts'
import { found } from './found.ts'
import { foundGaps, narrowGaps, toCityFits, toFacets, toUnread } from './gap-facets.ts'
import { type GapSort, sortGaps } from './gap-order.ts'

export const buildBoardRows = (graph: GraphReader): Promise<BoardRows> => readBoardRows(graph)

async function quotesOf(graph: GraphReader, passageIds: readonly string[]) {
  const unique = [...new Set(passageIds)]
  const rows = unique.length === 0 ? [] : await graph.read(passageQuotes, { passageIds: unique })
  return new Map(rows.map((row) => [row.id, row]))
}
type Quotes = Awaited<ReturnType<typeof quotesOf>>
const pick = (quotes: Quotes, passageIds: readonly string[]) => passageIds.flatMap((id) => quotes.get(id) ?? [])

function toGapItem(board: Board, cityId: string | undefined, gap: RankedGap, quotes: Quotes) {
  const city = board.cities.find(({ id }) => id === cityId)
  return {
    id: gap.id, kind: gap.kind, action: gap.action, tier: gap.tier,
    stage: gap.segment?.stage ?? null,
    chain: { id: gap.chain.id, name: gap.chain.name },
    segment: gap.segment === undefined ? null : { id: gap.segment.id, name: gap.segment.name },
    city: city === undefined ? null : { id: city.id, name: city.name },
    rank: gap.rank,
    figures: gap.figures.map(({ name, rows }) => ({ name, value: rows.length, rows: rows.map((row) => ({ ...row, passageIds: [...row.passageIds] })) })),
    quotes: pick(quotes, gap.passageIds),
  }
}

/** A page of gaps in the default order, or by a column, with what stands beside the list. @throws GraphError `not-found` */
export async function getGaps(graph: GraphReader, rows: BoardRows, { limit, offset, sort, ...query }: GapQuery & { sort?: GapSort | undefined; limit: number; offset: number }) {
  const { board, filter } = narrow(rows, query)
  const all = foundGaps(board, filter.cityId)
  const gaps = narrowGaps(all, filter)
  const page = sortGaps(board, gaps, sort).slice(offset, offset + limit)
  const quotes = await quotesOf(graph, page.flatMap(({ passageIds }) => passageIds))
  return {
    total: gaps.length, limit, offset, truncated: offset + page.length < gaps.length,
    documents: toDocumentRefs(board),
    counts: countBy(gaps, ({ kind }) => kind),
    facets: toFacets(all, filter),
    cities: toCityFits(board, all, gaps),
    unread: toUnread(board),
    items: page.map((gap) => toGapItem(board, filter.cityId, gap, quotes)),
  }
}

export const toDocumentRefs = ({ documents }: Board) => documents.map(({ id, name, shortTitle, horizonStart, horizonEnd }) => ({ id, name, shortTitle, horizonStart, horizonEnd }))

function countBy<K extends string>(gaps: readonly RankedGap[], keyOf: (gap: RankedGap) => K): { name: K; total: number }[] {
  const counts = new Map<K, number>()
  for (const gap of gaps) counts.set(keyOf(gap), (counts.get(keyOf(gap)) ?? 0) + 1)
  return [...counts].map(([name, total]) => ({ name, total }))
}

export const toCarrierItem = ({ layoutId, relation, productId, productName, placeId, placeName, cityId, cityName, passageIds }: Carrier) => ({
  layoutId, relation, product: { id: productId, name: productName }, place: { id: placeId, name: placeName, cityId, cityName }, passageIds,
})

const toRuleItem = ({ restrictionId, rule, name, scope, exception, validUntil, passageId }: BoardRestriction) => ({ id: restrictionId, rule, name, scope, exception, validUntil, passageId })

/** Segments that are planned beside this one more often than chance has it, with the cities that do. */
function toLinkItems(board: Board, segmentId: string | undefined) {
  const links = segmentId === undefined ? undefined : board.links.get(segmentId)
  return [...(links ?? [])].map(([id, phi]) => ({
    id, name: board.segments.get(id)?.name ?? id, phi,
    cityIds: [...board.presence].flatMap(([cityId, planned]) => (planned.has(id) ? [cityId] : [])),
  }))
}

function toCityItem(board: Board, fit: CityFit) {
  return {
    city: { id: fit.cityId, name: fit.cityName },
    chainFit: {
      present: fit.chainFit.present.map(({ segmentId, nearness }) => ({ id: segmentId, name: board.segments.get(segmentId)?.name ?? segmentId, nearness })),
      related: fit.chainFit.related,
      fit: fit.chainFit.fit ?? null,
    },
    coPlanFit: fit.coPlanFit ?? null,
    carriers: fit.carriers.map(toCarrierItem),
    leaders: fit.leaders.map(({ id, name, kind, role }) => ({ id, name, kind, role })),
    against: {
      layouts: fit.against.layouts.map(toCarrierItem),
      restrictions: fit.against.restrictions.map(toRuleItem),
    },
  }
}

/** One gap with the cities that could fill it, who carries its neighbours, and every sentence. @throws GraphError `not-found` */
export async function getGap(graph: GraphReader, rows: BoardRows, gapId: string, query: BoardQuery) {
  const cityId = gapId.split('@')[1]
  const { board } = narrow(rows, query)
  if (cityId !== undefined) found(board.cities.filter(({ id }) => id === cityId), gapId)
  const gap = found(foundGaps(board, cityId).gaps.filter(({ id }) => id === gapId), gapId)
  const cities = fitCities({ board, cityId }, gap)
  const related = (gap.segment === undefined ? [] : (board.related.get(gap.segment.id) ?? [])).flatMap(({ segmentId, nearness }) => {
    const segment = board.segments.get(segmentId)
    return segment === undefined ? [] : [{ id: segmentId, name: segment.name, chain: { id: segment.chainId, name: segment.chainName }, nearness, carriers: segment.carriers.map(toCarrierItem) }]
  })
  const passageIds = [
    ...gap.passageIds,
    ...related.flatMap(({ carriers }) => carriers.flatMap((carrier) => carrier.passageIds)),
    ...cities.flatMap(({ carriers, against }) => [...carriers.flatMap((one) => one.passageIds), ...against.layouts.flatMap((one) => one.passageIds), ...against.restrictions.map((one) => one.passageId)]),
    ...gap.chain.readings.map(({ firstPassageId }) => firstPassageId),
    ...gap.chain.restrictions.map(({ passageId }) => passageId),
  ]
  const quotes = await quotesOf(graph, passageIds)
  return {
    ...toGapItem(board, cityId, gap, quotes),
    documents: toDocumentRefs(board),
    parameters: { relatedness, coPlan: strictRule, strongFrom },
    readings: gap.chain.readings,
    carriers: (gap.segment?.carriers ?? gap.chain.carriers).map(toCarrierItem),
    related,
    links: toLinkItems(board, gap.segment?.id),
    rules: gap.chain.restrictions.map(toRuleItem),
    cities: cities.map((fit) => toCityItem(board, fit)),
    passages: [...quotes.values()],
  }
}
