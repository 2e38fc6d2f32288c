/** A passage's text cut where marks begin and end: words that state facts, and words that are not the author's. */
import type { DamageItem, ReadingPassage } from '#api/contract/documents.ts'
import { toStretches, type Range } from '#web/components/evidence/stretches.ts'
import { extentIn } from '#web/views/document/damage.ts'
import { mentionsOf } from '#web/views/document/mentions.ts'
import type { FactKind } from '#graph/domain/fact.ts'

export interface Layer {
  kind: FactKind | 'damage'
  /** Words of this kind end where the stretch does. */
  ends: boolean
}

export interface MarkedStretch {
  start: number
  text: string
  /** Each kind once, the longest words first. */
  layers: readonly Layer[]
  /** Indices of the passage's mentions over it, the shortest words first. */
  mentions: string | undefined
}

interface Mark extends Range {
  kind: Layer['kind']
  /** Index of the mention; undefined for damage. */
  mention?: number
}

export function layersOf(passage: ReadingPassage, damages: readonly DamageItem[] = []): MarkedStretch[] {
  const marks: Mark[] = [
    ...mentionsOf(passage).flatMap(({ kind, ranges }, mention) => ranges.map((range) => ({ ...range, kind, mention }))),
    ...damages.flatMap((damage) => {
      const extent = extentIn(passage, damage)
      return extent ? [{ ...extent, kind: 'damage' as const }] : []
    }),
  ]
  return toStretches(passage.text, marks).map(({ start, text, covers }) => {
    const layers = new Map<Layer['kind'], Layer>()
    const mentions = new Set<number>()
    for (const index of covers) {
      const mark = marks[index]
      if (mark === undefined) continue
      const ends = (layers.get(mark.kind)?.ends ?? false) || mark.end === start + text.length
      layers.set(mark.kind, { kind: mark.kind, ends })
      if (mark.mention !== undefined) mentions.add(mark.mention)
    }
    return { start, text, layers: [...layers.values()], mentions: mentions.size > 0 ? [...mentions].reverse().join(' ') : undefined }
  })
}
