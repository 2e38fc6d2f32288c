/** Two cities, or two chains, beside each other: segments by stage, who carries them, gaps, leaders, common products. */
import { overlapOf } from '#graph/analysis/overlap.ts'
import { groupBy } from '#graph/domain/grouping.ts'
import type { GraphReader } from '#graph/engines/engine.ts'
import type { Board, BoardChain, BoardSegment, Carrier } from '#graph/gaps/board.ts'
import { leadersOf } from '#graph/gaps/gap.ts'
import type { BoardRows } from '#graph/gaps/read-board.ts'
import { listMappings } from '#graph/queries/chain/mappings.ts'
import { type BoardQuery, narrow } from './boards.ts'
import { found } from './found.ts'
import { foundGaps } from './gap-facets.ts'
import { toCarrierItem, toDocumentRefs } from './gaps.ts'
import { type Tie, pairSegments } from './pair-segments.ts'

type Standing = 'left' | 'both' | 'right' | 'neither'

const standingOf = (left: boolean, right: boolean): Standing => (left && right ? 'both' : left ? 'left' : right ? 'right' : 'neither')
const refOf = ({ id, name }: { id: string; name: string }) => ({ id, name })
const develops = ({ relation }: Carrier): boolean => relation === 'develop'
const sortedById = <T extends { id: string }>(things: readonly T[]): T[] => things.toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** What a side looks at: some chains, in one city or in all. */
interface Side {
  board: Board
  chains: readonly BoardChain[]
  cityId: string | undefined
}

const here = ({ cityId }: Side, carriers: readonly Carrier[]): Carrier[] => carriers.filter((carrier) => cityId === undefined || carrier.cityId === cityId)

/** Develop layouts of a side's chains, each once however many chains it stands under. */
const layoutsOf = (side: Side): Carrier[] =>
  [...new Map(side.chains.flatMap((chain) => here(side, chain.carriers).filter(develops).map((carrier) => [carrier.layoutId, carrier]))).values()]

function toCells(side: Side) {
  const gaps = groupBy(foundGaps(side.board, side.cityId).gaps, ({ segment }) => segment?.id)
  return (segment: BoardSegment) => ({
    segment: refOf(segment),
    carriers: here(side, segment.carriers).map(toCarrierItem),
    against: here(side, segment.against).map(toCarrierItem),
    gaps: (gaps.get(segment.id) ?? []).map(({ id, kind }) => ({ id, kind })),
  })
}

/** Gaps of the whole of a side's chains. */
function toChainGaps(side: Side) {
  const ids = new Set(side.chains.map(({ id }) => id))
  return foundGaps(side.board, side.cityId).gaps
    .filter(({ segment, chain }) => segment === undefined && ids.has(chain.id))
    .map(({ id, kind, chain }) => ({ id, kind, chain: refOf(chain) }))
}

/** Leaders of a side: of its chains, and in its city where it has one. */
function toLeaders({ chains, cityId }: Side) {
  const named = chains.flatMap((chain) => leadersOf(chain).filter(({ cityIds }) => cityId === undefined || cityIds.includes(cityId)).map((leader) => ({ chain, leader })))
  return sortedById(
    [...groupBy(named, ({ leader }) => leader.id).values()].flatMap((group) => {
      const [first] = group
      if (first === undefined) return []
      const { id, name, kind, role } = first.leader
      return [{ id, name, kind, role, chains: group.map(({ chain }) => refOf(chain)), passageIds: [...new Set(group.flatMap(({ leader }) => leader.passageIds))] }]
    }),
  )
}

/** Products that either side is to develop, with its layouts there. */
function toProducts(left: readonly Carrier[], right: readonly Carrier[]) {
  const [ofLeft, ofRight] = [left, right].map((carriers) => groupBy(carriers, ({ productId }) => productId))
  const names = new Map([...left, ...right].map(({ productId, productName }) => [productId, productName]))
  return sortedById([...names].map(([id, name]) => ({ id, name }))).map(({ id, name }) => {
    const [leftOnes, rightOnes] = [ofLeft?.get(id) ?? [], ofRight?.get(id) ?? []]
    return { id, name, standing: standingOf(leftOnes.length > 0, rightOnes.length > 0), left: leftOnes.map(toCarrierItem), right: rightOnes.map(toCarrierItem) }
  })
}

function toOverlap(of: 'segments' | 'cities' | 'products', left: ReadonlySet<string>, right: ReadonlySet<string>, population: number | null) {
  const { common, jaccard, cosine, expected } = overlapOf(left, right, population ?? left.size + right.size)
  return { of, left: left.size, right: right.size, common, population, jaccard, cosine, expected: population === null ? null : expected }
}
const productsOf = (carriers: readonly Carrier[]): Set<string> => new Set(carriers.map(({ productId }) => productId))
const citiesOf = (carriers: readonly Carrier[]): Set<string> => new Set(carriers.map(({ cityId }) => cityId))

/** Two cities in all chains that were read, or in one chain. @throws GraphError `not-found` */
export function getCitiesBeside(rows: BoardRows, { left, right, chain, ...query }: BoardQuery & { left: string; right: string; chain?: string | undefined }) {
  const { board, filter } = narrow(rows, { ...query, city: left, chain })
  const ids = [filter.cityId ?? left, narrow(rows, { ...query, city: right }).filter.cityId ?? right] as const
  const asked = board.chains.filter(({ id }) => filter.chainId === undefined || id === filter.chainId)
  const chains = asked.filter(({ isRead }) => isRead)
  const [a, b]: [Side, Side] = [{ board, chains, cityId: ids[0] }, { board, chains, cityId: ids[1] }]
  const [leftCell, rightCell] = [toCells(a), toCells(b)]
  const segmentRows = chains.flatMap((one) =>
    one.segments.map((segment) => {
      const cells = { left: leftCell(segment), right: rightCell(segment) }
      return { stage: segment.stage, chain: refOf(one), standing: standingOf(cells.left.carriers.length > 0, cells.right.carriers.length > 0), tie: 'same' as const, ...cells }
    }),
  )
  const carried = (side: 'left' | 'right'): Set<string> => new Set(segmentRows.filter((row) => row[side].carriers.length > 0).map((row) => row[side].segment.id))
  const [leftLayouts, rightLayouts] = [layoutsOf(a), layoutsOf(b)]
  const [chosen] = filter.chainId === undefined ? [] : asked
  return {
    of: 'cities' as const,
    left: refOf(found(board.cities.filter(({ id }) => id === ids[0]), left)),
    right: refOf(found(board.cities.filter(({ id }) => id === ids[1]), right)),
    chain: chosen === undefined ? null : refOf(chosen),
    documents: toDocumentRefs(board),
    unread: asked.filter(({ isRead }) => !isRead).map(refOf),
    rows: segmentRows,
    cities: [],
    products: toProducts(leftLayouts, rightLayouts),
    leaders: { left: toLeaders(a), right: toLeaders(b) },
    chainGaps: { left: toChainGaps(a), right: toChainGaps(b) },
    overlaps: [toOverlap('segments', carried('left'), carried('right'), segmentRows.length), toOverlap('products', productsOf(leftLayouts), productsOf(rightLayouts), null)],
  }
}

/** Two chains in the whole region. @throws GraphError `not-found` */
export async function getChainsBeside(graph: GraphReader, rows: BoardRows, { left, right, ...query }: BoardQuery & { left: string; right: string }) {
  const { board, filter } = narrow(rows, { ...query, chain: left })
  const rightId = narrow(rows, { ...query, chain: right }).filter.chainId
  const chainOf = (id: string | undefined, printed: string): BoardChain => found(board.chains.filter((chain) => chain.id === id), printed)
  const [leftChain, rightChain] = [chainOf(filter.chainId, left), chainOf(rightId, right)]
  const [a, b]: [Side, Side] = [{ board, chains: [leftChain], cityId: undefined }, { board, chains: [rightChain], cityId: undefined }]
  const [leftCell, rightCell] = [toCells(a), toCells(b)]
  const pairs = pairSegments(leftChain.segments, rightChain.segments, { kinds: rows.segments, mappings: await graph.read(listMappings, {}) })
  const [leftLayouts, rightLayouts] = [layoutsOf(a), layoutsOf(b)]
  const names = new Map([...leftLayouts, ...rightLayouts].map(({ cityId, cityName }) => [cityId, cityName]))
  const countIn = (carriers: readonly Carrier[], id: string): number => carriers.filter(({ cityId }) => cityId === id).length
  return {
    of: 'chains' as const,
    left: refOf(leftChain),
    right: refOf(rightChain),
    chain: null,
    documents: toDocumentRefs(board),
    unread: [leftChain, rightChain].filter(({ isRead }) => !isRead).map(refOf),
    rows: pairs.map(({ stage, tie, left: one, right: other }: { stage: BoardSegment['stage']; tie: Tie | null; left?: BoardSegment; right?: BoardSegment }) => ({
      stage, chain: null, standing: standingOf(one !== undefined, other !== undefined), tie,
      left: one === undefined ? null : leftCell(one),
      right: other === undefined ? null : rightCell(other),
    })),
    cities: sortedById([...names].map(([id, name]) => ({ id, name }))).map(({ id, name }) => {
      const [leftCount, rightCount] = [countIn(leftLayouts, id), countIn(rightLayouts, id)]
      return { id, name, standing: standingOf(leftCount > 0, rightCount > 0), left: leftCount, right: rightCount }
    }),
    products: toProducts(leftLayouts, rightLayouts),
    leaders: { left: toLeaders(a), right: toLeaders(b) },
    chainGaps: { left: toChainGaps(a), right: toChainGaps(b) },
    overlaps: [toOverlap('cities', citiesOf(leftLayouts), citiesOf(rightLayouts), board.cities.length), toOverlap('products', productsOf(leftLayouts), productsOf(rightLayouts), null)],
  }
}
