/** Gaps of a board: found by every kind, narrowed by filters that add up, in the default order. */
import type { GapAction, GapKind } from '#graph/domain/gap.ts'
import type { Stage } from '#graph/domain/chain.ts'
import { chainFit } from '#graph/analysis/chain-fit.ts'
import type { Board } from './board.ts'
import { type Gap, here, type Scope } from './gap.ts'
import { kindsOfGap } from './kinds.ts'

export interface GapFilter {
  chainId?: string | undefined
  cityId?: string | undefined
  kind?: GapKind | undefined
  action?: GapAction | undefined
  stage?: Stage | undefined
}

/** What the default order looks at; shown, so that it can be followed. */
export interface GapRank {
  /** Rules against new capacity of the chain. */
  bans: number
  /** Neighbours in the chain that are carried, and all of them. */
  neighboursCarried: number
  neighbours: number
  /** Cities that carry the segment; the rarer the earlier. */
  cities: number
  passages: number
}

export interface RankedGap extends Gap {
  rank: GapRank
  /** Every passage its figures rest on, once. */
  passageIds: string[]
}

/** Segments that somebody in the scope is planned to carry. */
const carriedIn = (scope: Scope): ReadonlySet<string> => new Set([...scope.board.segments.values()].filter(({ carriers }) => here(scope, carriers).length > 0).map(({ id }) => id))

function toRank({ board }: Scope, carried: ReadonlySet<string>, gap: Gap, passageIds: readonly string[]): GapRank {
  const related = gap.segment === undefined ? [] : (board.related.get(gap.segment.id) ?? []).filter(({ nearness }) => nearness === 'direct')
  const fit = chainFit(related, carried)
  return {
    bans: gap.chain.restrictions.filter(({ rule }) => rule === 'ban-new').length,
    neighboursCarried: fit.present.length,
    neighbours: fit.related,
    cities: new Set((gap.segment?.carriers ?? []).map((carrier) => carrier.cityId)).size,
    passages: passageIds.length,
  }
}

const ratio = ({ neighboursCarried, neighbours }: GapRank): number => (neighbours === 0 ? 0 : neighboursCarried / neighbours)
const byRank = (a: RankedGap, b: RankedGap): number =>
  Number(a.rank.bans > 0) - Number(b.rank.bans > 0) ||
  ratio(b.rank) - ratio(a.rank) ||
  b.rank.neighboursCarried - a.rank.neighboursCarried ||
  a.rank.cities - b.rank.cities ||
  b.rank.passages - a.rank.passages ||
  (a.id < b.id ? -1 : 1)

/** Whether a gap passes the filters; they add up. */
export const passes = (gap: Gap, { chainId, kind, action, stage }: Omit<GapFilter, 'cityId'>): boolean =>
  (chainId === undefined || gap.chain.id === chainId) && (kind === undefined || gap.kind === kind) && (action === undefined || gap.action === action) && (stage === undefined || gap.segment?.stage === stage)

/** @returns gaps in the default order: no ban, then chain neighbours (share, then count), then rarity, then passages */
export function findGaps(board: Board, { cityId, ...filter }: GapFilter): RankedGap[] {
  const scope: Scope = { board, cityId }
  const carried = carriedIn(scope)
  return kindsOfGap
    .filter(({ kind }) => filter.kind === undefined || filter.kind === kind)
    .flatMap((one) => one.find(scope))
    .filter((gap) => passes(gap, filter))
    .map((gap): RankedGap => {
      const passageIds = [...new Set(gap.figures.flatMap(({ rows }) => rows.flatMap((row) => row.passageIds)))]
      return { ...gap, passageIds, rank: toRank(scope, carried, gap, passageIds) }
    })
    .sort(byRank)
}
