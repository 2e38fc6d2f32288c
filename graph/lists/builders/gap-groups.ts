/** Gaps of one segment, or of the whole chain, taken together: a segment that is missing and needed is one row. */
import { stageNames } from '#graph/domain/chain.ts'
import { groupBy } from '#graph/domain/grouping.ts'
import { gapActionNames, gapKindNames, gapTierNames, type FigureName, type GapKind } from '#graph/domain/gap.ts'
import type { RankedGap } from '#graph/gaps/find-gaps.ts'
import { join, readingPassages, union, type ListScope } from '../list.ts'

export const gapFields = { name: '环节', kinds: '缺口类型', actions: '动作', tier: '层级', stage: '阶段', cities: '承担的市', consumers: '已有布局的下游', feeders: '已有布局的上游' } as const

export interface GapGroup {
  id: string
  /** In their default order. */
  gaps: readonly [RankedGap, ...RankedGap[]]
  /** Never empty: what no sentence states is cited by where the documents speak of the chain. */
  passageIds: string[]
  cells: Record<keyof typeof gapFields, string>
}

/** Names that a figure of these gaps counts. */
export const figureNames = (gaps: readonly RankedGap[], name: FigureName): string =>
  join(gaps.flatMap(({ figures }) => figures.filter((figure) => figure.name === name).flatMap(({ rows }) => rows.map((row) => row.name))))

export const subjectOf = ({ segment, chain }: RankedGap): string => segment?.id ?? chain.id

/** Groups of the gaps of some kinds, in the order of their first gap. */
export function gapGroups({ gaps, chain }: ListScope, kinds: readonly GapKind[]): GapGroup[] {
  return [...groupBy(gaps.filter(({ kind }) => kinds.includes(kind)), subjectOf)].flatMap(([id, [first, ...rest]]) => {
    if (first === undefined) return []
    const group = [first, ...rest] as const
    const stated = union(group.map(({ passageIds }) => passageIds))
    return [{
      id, gaps: [first, ...rest], passageIds: stated.length > 0 ? stated : readingPassages(chain),
      cells: {
        name: first.segment?.name ?? `${chain.name}（全链）`,
        kinds: join(group.map(({ kind }) => gapKindNames[kind])),
        actions: join(group.map(({ action }) => gapActionNames[action])),
        tier: join(group.map(({ tier }) => gapTierNames[tier])),
        stage: first.segment === undefined ? '' : stageNames[first.segment.stage],
        cities: figureNames(group, 'cities'), consumers: figureNames(group, 'consumers'), feeders: figureNames(group, 'feeders'),
      },
    }]
  })
}
