/** Orders of a list of gaps other than the default one: by any of its columns, equal ones as they came. */
import { gapActions, gapKinds, gapTiers } from '#graph/domain/gap.ts'
import { stages } from '#graph/domain/chain.ts'
import type { Board } from '#graph/gaps/board.ts'
import type { RankedGap } from '#graph/gaps/find-gaps.ts'

const byPinyin = new Intl.Collator('zh-Hans-CN-u-co-pinyin')
type Compare = (a: RankedGap, b: RankedGap) => number
const by = (value: (gap: RankedGap) => number): Compare => (a, b) => value(a) - value(b)

/** Cities that carry what a gap is about. */
const citiesOf = ({ figures }: RankedGap): number => figures.find(({ name }) => name === 'cities')?.rows.length ?? 0
const share = ({ rank }: RankedGap): number => (rank.neighbours === 0 ? 0 : rank.neighboursCarried / rank.neighbours)

const columns = {
  kind: () => by(({ kind }) => gapKinds.indexOf(kind)),
  action: () => by(({ action }) => gapActions.indexOf(action)),
  chain: (board: Board) => {
    const order = new Map(board.chains.map(({ id }, index) => [id, index]))
    return by(({ chain }) => order.get(chain.id) ?? order.size)
  },
  segment: () => (a: RankedGap, b: RankedGap) => byPinyin.compare(a.segment?.name ?? '', b.segment?.name ?? ''),
  stage: () => by(({ segment }) => (segment === undefined ? stages.length : stages.indexOf(segment.stage))),
  tier: () => by(({ tier }) => gapTiers.indexOf(tier)),
  neighbours: () => (a: RankedGap, b: RankedGap) => share(a) - share(b) || a.rank.neighboursCarried - b.rank.neighboursCarried,
  cities: () => by(citiesOf),
  passages: () => by(({ rank }) => rank.passages),
  bans: () => by(({ rank }) => rank.bans),
} satisfies Record<string, (board: Board) => Compare>
export type GapColumn = keyof typeof columns
export type GapSort = GapColumn | `-${GapColumn}`

/** @param sort a column, with `-` before it for the largest first; absent: as they are */
export function sortGaps(board: Board, gaps: readonly RankedGap[], sort: GapSort | undefined): readonly RankedGap[] {
  if (sort === undefined) return gaps
  const sign = sort.startsWith('-') ? -1 : 1
  const compare = columns[sort.replace('-', '') as GapColumn](board)
  return gaps.toSorted((a, b) => sign * compare(a, b))
}
