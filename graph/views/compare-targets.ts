/** What became of one plan's figures in another: pure, over series of both. */
import type { TargetChangeKind } from '#graph/domain/comparison.ts'
import type { TargetPoint, TargetSeries } from './target-series.ts'

export interface TargetChange extends Omit<TargetSeries, 'points' | 'bases'> {
  kind: TargetChangeKind
  before: TargetPoint[]
  after: TargetPoint[]
}

/** What a plan speaks of: ids of industries and chains. */
interface Plan { id: string; topics: ReadonlySet<string> }

/**
 * Series that either plan sets a figure for. A figure that the later plan leaves out is `dropped` where it speaks of the
 * industry (of the whole region every plan speaks), and `unmentioned` elsewhere.
 */
export function compareTargets(series: readonly TargetSeries[], from: Plan, to: Plan): TargetChange[] {
  return series.flatMap(({ points, bases: _, ...one }): TargetChange[] => {
    const before = points.filter(({ documentId }) => documentId === from.id)
    const after = points.filter(({ documentId }) => documentId === to.id)
    if (before.length + after.length === 0) return []
    const isSpokenOf = one.topic === null || to.topics.has(one.topic.id)
    return [{ ...one, kind: kindOf(before, after, isSpokenOf), before, after }]
  })
}

function kindOf(before: readonly TargetPoint[], after: readonly TargetPoint[], isSpokenOf: boolean): TargetChangeKind {
  if (before.length === 0) return 'added'
  if (after.length === 0) return isSpokenOf ? 'dropped' : 'unmentioned'
  return figuresOf(before) === figuresOf(after) ? 'kept' : 'changed'
}

const figuresOf = (points: readonly TargetPoint[]): string =>
  points.map(({ year, value, upperValue, comparator, bound, direction, isCap }) => [year, value, upperValue, comparator, bound, direction, isCap].join('|')).sort().join('\n')
