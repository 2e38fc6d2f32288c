/** Chain fit: how much of what a segment needs and feeds is planned in the same city. */

/** How near two segments are; shown on the screen, and not hidden in a blend. */
export const relatedness = { direct: 1, twoHops: 0.5, sameStage: 0.25 } as const
export type Nearness = keyof typeof relatedness

/** What is known of a segment. `feeds` and `kindOf` are ids of segments of any chain. */
export interface FitSegment {
  id: string
  chainId: string
  stage: string
  feeds: readonly string[]
  kindOf: readonly string[]
}

/** A segment near another, with why it is. */
export interface RelatedSegment {
  segmentId: string
  nearness: Nearness
}

const nearnessOrder: readonly Nearness[] = ['direct', 'twoHops', 'sameStage']

/** For each segment those near it, each once at its nearest, nearest first, then by id. */
export function toRelated(segments: readonly FitSegment[]): Map<string, RelatedSegment[]> {
  const neighbours = new Map<string, Set<string>>(segments.map(({ id }) => [id, new Set()]))
  for (const { id, feeds, kindOf } of segments) {
    for (const other of [...feeds, ...kindOf]) {
      if (other === id || !neighbours.has(other)) continue
      neighbours.get(id)?.add(other)
      neighbours.get(other)?.add(id)
    }
  }
  const peers = new Map<string, string[]>()
  const stageOf = ({ chainId, stage }: FitSegment): string => `${chainId}\n${stage}`
  for (const segment of segments) peers.set(stageOf(segment), [...(peers.get(stageOf(segment)) ?? []), segment.id])
  return new Map(
    segments.map((segment) => {
      const found = new Map<string, Nearness>()
      const add = (id: string, nearness: Nearness): void => {
        if (id !== segment.id && !found.has(id)) found.set(id, nearness)
      }
      const direct = neighbours.get(segment.id) ?? new Set<string>()
      for (const id of direct) add(id, 'direct')
      for (const id of direct) for (const next of neighbours.get(id) ?? []) add(next, 'twoHops')
      for (const id of peers.get(stageOf(segment)) ?? []) add(id, 'sameStage')
      const related = [...found].map(([segmentId, nearness]) => ({ segmentId, nearness }))
      related.sort((a, b) => nearnessOrder.indexOf(a.nearness) - nearnessOrder.indexOf(b.nearness) || (a.segmentId < b.segmentId ? -1 : 1))
      return [segment.id, related]
    }),
  )
}

/** The fit of a city for a segment: weights of related segments planned there, over those of all related segments. */
export interface ChainFit {
  /** Related segments planned here, and all of them: 3/4 with the neighbours named. */
  present: RelatedSegment[]
  related: number
  /** Weighted share, 0 to 1; undefined for a segment that nothing is related to. */
  fit: number | undefined
}

/** @param planned ids of the segments that the city is planned to carry */
export function chainFit(related: readonly RelatedSegment[], planned: ReadonlySet<string>): ChainFit {
  const present = related.filter(({ segmentId }) => planned.has(segmentId))
  const sum = (some: readonly RelatedSegment[]): number => some.reduce((total, { nearness }) => total + relatedness[nearness], 0)
  return { present, related: related.length, fit: related.length === 0 ? undefined : sum(present) / sum(related) }
}
