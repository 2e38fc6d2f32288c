/** Changes of figures as the table lists, says and copies them. */
import type { Comparison, TargetChange } from '#api/contract/compare.ts'
import type { TargetPoint } from '#api/contract/target-series.ts'
import { figureWords, measureNames, subjectWords } from '#web/components/figure-words.ts'
import { toTsv } from '#web/state/tsv.ts'
import { targetChangeKinds } from '#web/views/compare/change-kinds.ts'
import { changeWords } from '#web/wording.ts'

/** Figures of the kinds and the industry chosen, kinds in the order of their weight. */
export function listTargets(targets: readonly TargetChange[], kinds: ReadonlySet<string>, topicId: string): TargetChange[] {
  return targets
    .filter(({ kind, topic }) => kinds.has(kind) && (topicId === '' || (topic?.id ?? '') === topicId))
    .toSorted((a, b) => targetChangeKinds.indexOf(a.kind) - targetChangeKinds.indexOf(b.kind))
}

/** 2025 年 2.65万亿元; without the year where the plan names none. */
export const pointWords = (point: TargetPoint, { measure, unit, relativeTo }: TargetChange): string =>
  `${point.year === null ? '' : `${String(point.year)} 年 `}${figureWords({ ...point, unit, relativeTo }, measure)}`

export const industryOf = ({ industry, topic }: TargetChange): string => industry ?? topic?.name ?? '全省'

export function targetsTsv(listed: readonly TargetChange[], { from, to }: Pick<Comparison, 'from' | 'to'>): string {
  const cell = (points: readonly TargetPoint[], change: TargetChange): string => points.map((point) => pointWords(point, change)).join('；')
  return toTsv(
    ['变化', '指标', '性质', '产业', from.shortTitle, to.shortTitle],
    listed.map((change) => [changeWords[change.kind].name, subjectWords(change), measureNames[change.measure], industryOf(change), cell(change.before, change), cell(change.after, change)]),
  )
}
