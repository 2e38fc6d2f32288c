/** The products a segment shows inside its box. */
import type { MapProduct, MapSegment } from '#api/contract/chains.ts'
import { columnsOf, type SegmentBox } from '#web/graph/columns.ts'
import { measure } from '#web/graph/measure.ts'
import { emWidth, toLines } from '#web/graph/text.ts'

/** How much of its products a segment shows: none, those that fit its share of a screen, or all. */
export type Detail = 'none' | 'brief' | 'all'

export interface Chip {
  product: MapProduct
  lines: readonly string[]
  /** px, with the gap below it */
  height: number
}

export interface ChipList {
  chips: readonly Chip[]
  /** Products left out. */
  folded: number
  /** px, of all chips and the line that says how many are left out */
  height: number
}

/** px of the map's height that a chain with brief products may take: what a 1440×900 screen leaves for it. */
const screenHeight = 620

/**
 * px that the chips of each segment may take so that its column fits a screen: the free height of a column goes to its
 * boxes in equal shares, and what a box does not need to the others.
 */
export function briefLimits(boxes: readonly SegmentBox[], segments: readonly MapSegment[]): ReadonlyMap<string, number> {
  const wanted = new Map(segments.map((segment) => [segment.id, chipsOf(segment, 'all', 0).height]))
  const limits = new Map<string, number>()
  for (const { slots } of columnsOf(boxes).columns) {
    const taken = slots.reduce<number>((sum, slot) => sum + (slot.lane ? measure.laneHeight : measure.headHeight) + measure.gap, -measure.gap)
    let free = Math.max(0, screenHeight - measure.top - measure.bottom - taken)
    const hungry = slots.filter((slot) => (wanted.get(slot.id) ?? 0) > 0).toSorted((a, b) => (wanted.get(a.id) ?? 0) - (wanted.get(b.id) ?? 0))
    for (const [index, { id }] of hungry.entries()) {
      const share = Math.min(wanted.get(id) ?? 0, free / (hungry.length - index))
      limits.set(id, share)
      free -= share
    }
  }
  return limits
}

const ownCities = (product: MapProduct): string[] => [
  ...new Set(product.carriers.filter((carrier) => carrier.ownHeading).map((carrier) => carrier.place.cityName)),
]

/** Chips of a segment, products with more cities first; in `brief` no higher than `limit` px. */
export function chipsOf(segment: MapSegment, detail: Detail, limit: number): ChipList {
  if (detail === 'none' || segment.products.length === 0) return { chips: [], folded: segment.products.length, height: 0 }
  const sorted = segment.products.toSorted((a, b) => ownCities(b).length - ownCities(a).length || (a.id < b.id ? -1 : 1))
  const chips = sorted.map((product): Chip => {
    const lines = toLines(product.name, (measure.boxWidth - 2 * measure.chipInset - 8) / measure.chipText)
    return { product, lines, height: measure.chipHeight + (lines.length - 1) * measure.chipLine }
  })
  const heightOf = (list: readonly Chip[]) => list.reduce<number>((sum, chip) => sum + chip.height, measure.chipInset)
  if (detail === 'all' || heightOf(chips) <= limit) return { chips, folded: 0, height: heightOf(chips) }

  const shown: Chip[] = []
  for (const chip of chips) {
    if (heightOf([...shown, chip]) + measure.moreHeight > limit) break
    shown.push(chip)
  }
  if (shown.length === 0) return { chips: [], folded: chips.length, height: 0 }
  return { chips: shown, folded: chips.length - shown.length, height: heightOf(shown) + measure.moreHeight }
}

/** Cities of a product in one short line: 济南、青岛等 5 市. */
export function citiesLine(product: MapProduct): string {
  const own = ownCities(product)
  const names = (own.length > 0 ? own : [...new Set(product.carriers.map((carrier) => carrier.place.cityName))]).map((name) =>
    name.replace(/市$/u, ''),
  )
  if (own.length === 0) return `其他栏目：${names.length > 2 ? `${String(names.length)} 市` : names.join('、')}`
  const line = names.join('、')
  return emWidth(line) * measure.chipNoteText <= measure.boxWidth - 2 * measure.chipInset - 8 ? line : `${names.slice(0, 2).join('、')}等 ${String(names.length)} 市`
}
