/** Which segments go with one: all that it needs, near or far, and all that need it. */
import type { MapSegment } from '#api/contract/chains.ts'

type Flow = Pick<MapSegment, 'id' | 'feeds'>

/** Ids reached from a segment along the arrows (`downstream`) or against them; the segment itself is left out. */
export function reach(segments: readonly Flow[], from: string, direction: 'upstream' | 'downstream'): ReadonlySet<string> {
  const step = (id: string): string[] =>
    direction === 'downstream'
      ? [...(segments.find((segment) => segment.id === id)?.feeds ?? [])]
      : segments.filter((segment) => segment.feeds.includes(id)).map((segment) => segment.id)
  const met = new Set<string>([from])
  const open = [from]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const next of step(id)) {
      if (met.has(next)) continue
      met.add(next)
      open.push(next)
    }
  }
  met.delete(from)
  return met
}

/** The segment itself with its upstream and its downstream. */
export function neighbourhood(segments: readonly Flow[], id: string): ReadonlySet<string> {
  return new Set([id, ...reach(segments, id, 'upstream'), ...reach(segments, id, 'downstream')])
}
