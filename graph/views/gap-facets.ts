/** What stands beside a list of gaps: how many each choice would leave, which cities fit them, what was not read. */
import { gapActions, gapKinds } from '#graph/domain/gap.ts'
import { stages } from '#graph/domain/chain.ts'
import type { Board } from '#graph/gaps/board.ts'
import { fitCities } from '#graph/gaps/city-fit.ts'
import { type GapFilter, type RankedGap, findGaps, passes } from '#graph/gaps/find-gaps.ts'

/** All gaps of a region or a city, with the cities that fit each. */
export interface FoundGaps {
  gaps: readonly RankedGap[]
  /** Gap id → ids of the cities with something related planned and nothing that speaks against it. */
  fits: ReadonlyMap<string, readonly string[]>
}

const found = new WeakMap<Board, Map<string | undefined, FoundGaps>>()

/** Gaps in the default order, found once for each board and city; filters narrow them. */
export function foundGaps(board: Board, cityId: string | undefined): FoundGaps {
  const ofBoard = found.get(board) ?? new Map<string | undefined, FoundGaps>()
  found.set(board, ofBoard)
  const held = ofBoard.get(cityId)
  if (held !== undefined) return held
  const gaps = findGaps(board, { cityId })
  const made = { gaps, fits: new Map(gaps.map((gap) => [gap.id, fittingCities(board, cityId, gap)])) }
  ofBoard.set(cityId, made)
  return made
}

const fittingCities = (board: Board, cityId: string | undefined, gap: RankedGap): string[] =>
  gap.segment === undefined
    ? []
    : fitCities({ board, cityId }, gap)
        .filter(({ chainFit, against }) => chainFit.present.length > 0 && against.layouts.length === 0 && against.restrictions.length === 0)
        .map((city) => city.cityId)

export const narrowGaps = ({ gaps }: FoundGaps, filter: GapFilter): RankedGap[] => gaps.filter((gap) => passes(gap, filter))

function countIn<K extends string>(keys: readonly K[], gaps: readonly RankedGap[], keyOf: (gap: RankedGap) => K | undefined): { name: K; total: number }[] {
  const counts = new Map<K, number>(keys.map((key) => [key, 0]))
  for (const gap of gaps) {
    const key = keyOf(gap)
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].map(([name, total]) => ({ name, total }))
}

/** For each filter how many gaps its values would leave, the other filters as they are. */
export function toFacets(all: FoundGaps, filter: GapFilter) {
  return {
    kinds: countIn(gapKinds, narrowGaps(all, { ...filter, kind: undefined }), ({ kind }) => kind),
    actions: countIn(gapActions, narrowGaps(all, { ...filter, action: undefined }), ({ action }) => action),
    stages: countIn(stages, narrowGaps(all, { ...filter, stage: undefined }), ({ segment }) => segment?.stage),
    chains: countIn<string>([], narrowGaps(all, { ...filter, chainId: undefined }), ({ chain }) => chain.id).map(({ name, total }) => ({ id: name, total })),
  }
}

/** How many of some gaps each city fits. */
export function toCityFits(board: Board, { fits }: FoundGaps, gaps: readonly RankedGap[]) {
  const counts = new Map<string, number>()
  for (const gap of gaps) for (const cityId of fits.get(gap.id) ?? []) counts.set(cityId, (counts.get(cityId) ?? 0) + 1)
  return board.cities.map(({ id, name }) => ({ id, name, fits: counts.get(id) ?? 0 }))
}

/** Chains that none of the documents speaks of: whether they have gaps nobody can say. */
export const toUnread = (board: Board) => board.chains.filter(({ isRead }) => !isRead).map(({ id, name }) => ({ id, name }))
