/** Damaged places as flat rows: what `liantu extract --kind damage` prints. */
import type { Passage } from '#graph/domain/document.ts'
import type { DamageMention } from '#graph/extractors/damage/damage.ts'

export type DamageRow = Record<string, string | number | null>

/** One row a damaged place; `sentence` is the first passage it touches, null for an address between two passages. */
export function toDamageRows(document: string, mentions: readonly DamageMention[], passagesById: ReadonlyMap<string, Passage>): DamageRow[] {
  return mentions.map(({ kind, note, quote, start, end, passageIds }) => ({
    document, kind, note, quote, sentence: passagesById.get(passageIds[0] ?? '')?.text ?? null, start, end,
  }))
}
