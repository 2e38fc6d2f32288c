/** What a list is made of: rows of cells, each with the passages that say it. */
import type { AssetKind, EnterpriseRole, ParkSort } from '#graph/domain/asset.ts'
import type { ListBuilderKey } from '#graph/domain/list-template.ts'
import type { Mark } from '#graph/domain/mark.ts'
import type { Board, BoardChain } from '#graph/gaps/board.ts'
import type { RankedGap } from '#graph/gaps/find-gaps.ts'

/**
 * Where a row comes from, in the order in which a list has them: under the chain's own headings; entered by a person; under
 * the heading of the wider industry, where a plan did not part it among the chains.
 */
export const rowScopes = ['own', 'entered', 'wider'] as const
export type RowScope = (typeof rowScopes)[number]

export type Cell = string | number

export interface ListRow {
  id: string
  /** What its name leads to: an id of the graph or of a gap; absent where nothing has a page. */
  link?: string
  cells: Readonly<Record<string, Cell>>
  passageIds: readonly string[]
  scope: RowScope
}

/** An asset as the passages under some headings name it. */
export interface NamedAsset {
  id: string
  kind: AssetKind
  /** With the noun that its list shares: 枣庄高端化工 + 产业集群. */
  name: string
  roles: readonly EnterpriseRole[]
  sorts: readonly ParkSort[]
  cityIds: readonly string[]
  cityNames: readonly string[]
  headings: readonly string[]
  passageIds: readonly string[]
  scope: 'own' | 'wider'
}

/** What lists of one chain are built from. */
export interface ListScope {
  board: Board
  chain: BoardChain
  /** Only what is this city's; the whole region when absent. */
  cityId: string | undefined
  /** Under the chain's own headings first, then under those of the wider industry. */
  assets: readonly NamedAsset[]
  /** All gaps of the chain, in their default order. */
  gaps: readonly RankedGap[]
  /** The last entry of each gap that somebody marked. */
  marks: readonly Mark[]
}

export interface ListBuilder<F extends string = string> {
  key: ListBuilderKey
  /** Fields that a column may show, and what each holds. */
  fields: Readonly<Record<F, string>>
  /** How its rows are found, in Chinese. */
  basis: string
  /** What the documents lack where it is empty, and what to add, in Chinese. */
  lacks: string
  add: string
  build: (scope: ListScope) => readonly (ListRow & { cells: Readonly<Record<F, Cell>> })[]
}

/** Names in one cell. */
export const join = (names: Iterable<string>): string => [...new Set(names)].join('、')

export const union = (lists: Iterable<readonly string[]>): string[] => [...new Set([...lists].flat())]

/** The passages of a row that no sentence states by itself: where the documents speak of the chain and do not say it. */
export const readingPassages = ({ readings }: BoardChain): string[] => readings.map(({ firstPassageId }) => firstPassageId)
