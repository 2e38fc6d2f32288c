/** Which segments of two chains stand for one thing: by the office's mapping, by one name, or as a kind of each other. */
import { type Stage, stages } from '#graph/domain/chain.ts'

interface Segment {
  id: string
  name: string
  stage: Stage
}
interface Ground {
  kinds: readonly { id: string; kindOf: readonly string[] }[]
  mappings: readonly { ownId: string; shippedId: string }[]
}
export type Tie = 'mapping' | 'name' | 'kind'

export interface SegmentPair<S extends Segment> {
  stage: Stage
  tie: Tie | null
  left?: S
  right?: S
}

/** Every segment of both chains once, by stage; a pair stands where its left segment does. Each is paired with one at most. */
export function pairSegments<S extends Segment>(left: readonly S[], right: readonly S[], { kinds, mappings }: Ground): SegmentPair<S>[] {
  const wider = new Map(kinds.map(({ id, kindOf }) => [id, kindOf]))
  const isTied: Record<Tie, (a: S, b: S) => boolean> = {
    mapping: (a, b) => mappings.some(({ ownId, shippedId }) => (ownId === a.id && shippedId === b.id) || (ownId === b.id && shippedId === a.id)),
    name: (a, b) => a.name === b.name,
    kind: (a, b) => wider.get(a.id)?.includes(b.id) === true || wider.get(b.id)?.includes(a.id) === true,
  }
  const partner = new Map<string, { other: S; tie: Tie }>()
  const taken = new Set<string>()
  for (const tie of ['mapping', 'name', 'kind'] as const) {
    for (const one of left) {
      const other = partner.has(one.id) ? undefined : right.find((candidate) => !taken.has(candidate.id) && isTied[tie](one, candidate))
      if (other === undefined) continue
      partner.set(one.id, { other, tie })
      taken.add(other.id)
    }
  }
  const pairs: SegmentPair<S>[] = [
    ...left.map((one) => {
      const found = partner.get(one.id)
      return { stage: one.stage, tie: found?.tie ?? null, left: one, ...(found === undefined ? {} : { right: found.other }) }
    }),
    ...right.filter(({ id }) => !taken.has(id)).map((one) => ({ stage: one.stage, tie: null, right: one })),
  ]
  return pairs.toSorted((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage))
}
