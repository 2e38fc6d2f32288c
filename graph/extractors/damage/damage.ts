/** Damage: places where the text at hand is not what its author wrote. */
import type { DamageKind } from '#graph/domain/damage.ts'

/** One damaged place. Offsets count UTF-16 code units of the decoded file, end excluded. */
export interface DamageMention {
  kind: DamageKind
  /** Why it is held to be damaged, in English. */
  note: string
  /** Words that show it, as cleaned. */
  quote: string
  /** Probable extent in the decoded file. */
  start: number
  end: number
  /** The passages it touches, in order; none for an address between two passages. */
  passageIds: string[]
}

/** True when the words themselves are not the author's, so that facts of the passage need a mark. */
export const spoilsFacts = (kind: DamageKind): boolean => kind === 'duplicated_passage' || kind === 'wrong_copy' || kind === 'orphan_fragment'
