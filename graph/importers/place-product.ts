import type { Segment } from '#graph/domain/chain.ts'

/** What the rule needs of a segment. */
export type PlacingSegment = Pick<Segment, 'id' | 'terms'>

/** The segment a product belongs to, and the term that decided it, as the reference data spell it. */
export interface Placement {
  segmentId: string
  term: string
}

const fullWidthOffset = 0xfee0

/** Case, full-width letters and white space folded away, so that ＭＥＭＳ 传感器 and mems传感器 compare equal. */
export function foldForComparison(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - fullWidthOffset))
    .replace(/\s+/gu, '')
    .toLowerCase()
}

/**
 * The rule that finds a product's segment: the one whose term its name holds. Of several terms the longest wins, then the
 * one that ends nearest the end of the name, because the head of a Chinese noun stands last (晶圆级封装 is packaging, not
 * wafers). Should two segments of different chains tie even then, the first in `segments` wins.
 *
 * @returns for a name its segment and the term that decided; undefined when no term occurs in the name: the product is
 *   then listed as unplaced, never forced
 */
export function placerOf(segments: readonly PlacingSegment[]): (name: string) => Placement | undefined {
  const needles = segments.flatMap(({ id, terms }) => terms.map((term) => ({ segmentId: id, term, needle: foldForComparison(term) }))).filter(({ needle }) => needle !== '')
  return (name) => {
    const folded = foldForComparison(name)
    let best: (Placement & { length: number; end: number }) | undefined
    for (const { segmentId, term, needle } of needles) {
      const start = folded.lastIndexOf(needle)
      if (start < 0) continue
      const found = { segmentId, term, length: needle.length, end: start + needle.length }
      if (!best || found.length > best.length || (found.length === best.length && found.end > best.end)) best = found
    }
    return best && { segmentId: best.segmentId, term: best.term }
  }
}
