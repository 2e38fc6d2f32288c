/** Damaged places beside the passages that they touch. */
import type { DamageItem, ReadingPassage } from '#api/contract/documents.ts'
import { findWords } from '#web/components/evidence/find-words.ts'
import type { Range } from '#web/components/evidence/stretches.ts'
import type { DamageKind } from '#graph/domain/damage.ts'
import { groupBy } from '#graph/domain/grouping.ts'

/** Kinds that put words where others stood; the others leave the words whole. */
const overwriting: ReadonlySet<DamageKind> = new Set<DamageKind>(['duplicated_passage', 'wrong_copy', 'orphan_fragment'])
export const isOverwriting = ({ kind }: Pick<DamageItem, 'kind'>): boolean => overwriting.has(kind)

/** Kinds whose extent is a few signs, to be marked where they stand. */
const local: ReadonlySet<DamageKind> = new Set<DamageKind>(['wrong_copy', 'odd_character'])

/** Passage in which a damaged place is read: one it touches, else the last that begins before it. */
export function homeOf(damage: Pick<DamageItem, 'passageIds' | 'start'>, passages: readonly Pick<ReadingPassage, 'id' | 'start'>[]): string | undefined {
  return damage.passageIds[0] ?? passages.findLast(({ start }) => start <= damage.start)?.id ?? passages[0]?.id
}

/** Damaged places by the passage they touch. */
export function damageByPassage(damages: readonly DamageItem[]): ReadonlyMap<string, readonly DamageItem[]> {
  const touched = groupBy(damages.flatMap((damage) => damage.passageIds.map((id) => ({ id, damage }))), ({ id }) => id)
  return new Map([...touched].map(([id, entries]) => [id, entries.map(({ damage }) => damage)]))
}

/**
 * The damaged words of a passage, as far as they can be told: by the offsets where cleaning took nothing away, else where
 * the quoted words stand; undefined for damage of the whole passage or between two.
 */
export function extentIn(passage: Pick<ReadingPassage, 'text' | 'start' | 'end'>, damage: Pick<DamageItem, 'kind' | 'quote' | 'start' | 'end'>): Range | undefined {
  if (!local.has(damage.kind)) return undefined
  if (passage.end - passage.start === passage.text.length) {
    const start = Math.max(0, damage.start - passage.start)
    const end = Math.min(passage.text.length, damage.end - passage.start)
    return start < end ? { start, end } : undefined
  }
  const [found] = findWords(passage.text, [damage.quote])
  return found && { start: found.start, end: found.end }
}
