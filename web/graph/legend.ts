/** What the marks of the map mean, for the legend on screen and in the saved picture. */
import type { ChainMap, SegmentPresence } from '#api/contract/chains.ts'
import type { MapState } from '#web/graph/elements.ts'
import { presenceOrder, presenceWords } from '#web/wording.ts'

export type LegendEntry =
  | { kind: 'presence'; presence: SegmentPresence; label: string; count: number }
  | { kind: 'city'; number: number; label: string; count: number }

/** Each presence with the number of segments that have it; in the colouring by cities, each chosen city with its segments. */
export function legendEntries(map: ChainMap, { colour, cityIds }: Pick<MapState, 'colour' | 'cityIds'>): LegendEntry[] {
  const presences = presenceOrder.map((presence): LegendEntry => ({
    kind: 'presence',
    presence,
    label: `${presenceWords[presence].glyph} ${presenceWords[presence].name}`,
    count: map.segments.filter((segment) => segment.presence === presence).length,
  }))
  if (colour !== 'cities') return presences
  const chosen = cityIds.flatMap((id, index): LegendEntry[] => {
    const city = map.cities.find((one) => one.id === id)
    return city ? [{ kind: 'city', number: index + 1, label: city.name, count: city.segmentIds.length }] : []
  })
  return [...presences, ...chosen]
}
