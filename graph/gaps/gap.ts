/** One gap, as a kind finds it; figures are counts of the rows beside them. */
import type { FigureName, GapAction, GapKind, GapTier } from '#graph/domain/gap.ts'
import type { Board, BoardChain, BoardSegment, Carrier } from './board.ts'

export interface FigureRow {
  id: string
  name: string
  passageIds: readonly string[]
}
/** A count with what was counted: its value is the number of its rows, and nothing else. */
export interface Figure {
  name: FigureName
  rows: readonly FigureRow[]
}

export interface Gap {
  /** `gap:<kind>:<segment or chain id>`, with `@<city id>` when it is one city's. */
  id: string
  kind: GapKind
  action: GapAction
  tier: GapTier
  chain: BoardChain
  /** Absent when the whole chain is meant. */
  segment?: BoardSegment
  figures: readonly Figure[]
}

/** Where gaps are looked for: in the whole region, or in one city. */
export interface Scope {
  board: Board
  cityId: string | undefined
}

/** A kind of gap: its name, and how it is found. */
export interface KindOfGap {
  kind: GapKind
  find(scope: Scope): Gap[]
}

/** The layouts that count here: of the city, or all. */
export const here = ({ cityId }: Scope, carriers: readonly Carrier[]): readonly Carrier[] => (cityId === undefined ? carriers : carriers.filter((carrier) => carrier.cityId === cityId))

/** Chains that some document speaks of: what nobody could have said is not read, and no gap. */
export const readChains = ({ board }: Scope): BoardChain[] => board.chains.filter(({ isRead }) => isRead)

const gapId = (kind: GapKind, id: string, cityId: string | undefined): string => `gap:${kind}:${id}${cityId === undefined ? '' : `@${cityId}`}`

export function segmentGap(scope: Scope, kind: GapKind, chain: BoardChain, segment: BoardSegment, rest: Pick<Gap, 'action' | 'tier' | 'figures'>): Gap {
  return { id: gapId(kind, segment.id, scope.cityId), kind, chain, segment, ...rest }
}

export function chainGap(scope: Scope, kind: GapKind, chain: BoardChain, rest: Pick<Gap, 'action' | 'tier' | 'figures'>): Gap {
  return { id: gapId(kind, chain.id, scope.cityId), kind, chain, ...rest }
}

/** Cities of some layouts, each with the passages that give it them. */
export function toCityRows(carriers: readonly Carrier[]): FigureRow[] {
  const rows = new Map<string, { id: string; name: string; passageIds: string[] }>()
  for (const { cityId, cityName, passageIds } of carriers) {
    const row = rows.get(cityId) ?? { id: cityId, name: cityName, passageIds: [] }
    row.passageIds.push(...passageIds.filter((id) => !row.passageIds.includes(id)))
    rows.set(cityId, row)
  }
  return [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Segments among `ids` that somebody carries here, with the passages that say so. */
export function toCarriedRows(scope: Scope, ids: readonly string[]): FigureRow[] {
  return ids.flatMap((id) => {
    const segment = scope.board.segments.get(id)
    const carriers = segment === undefined ? [] : here(scope, segment.carriers)
    return segment === undefined || carriers.length === 0 ? [] : [{ id, name: segment.name, passageIds: [...new Set(carriers.flatMap(({ passageIds }) => passageIds))] }]
  })
}

/** Figures that belong to every gap of a segment: who carries it, what needs it, what feeds it. */
export const segmentFigures = (scope: Scope, segment: BoardSegment): Figure[] => [
  { name: 'cities', rows: toCityRows(segment.carriers) },
  { name: 'consumers', rows: toCarriedRows(scope, segment.feeds) },
  { name: 'feeders', rows: toCarriedRows(scope, segment.needs) },
]

/** Enterprises called leading, and clusters, that lead a chain. */
export const leadersOf = (chain: Pick<BoardChain, 'assets'>) => chain.assets.filter(({ kind, role }) => role !== null || kind === 'cluster')
