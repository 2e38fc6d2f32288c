/** Damage: places where the text at hand is not what its author wrote. */

/**
 * What is wrong. The first three put words where others stood, so that facts may not be taken from there; the others are
 * accidents of typesetting or copying that leave the words whole.
 */
export const damageKinds = [
  'duplicated_passage', // text of another section, printed here again
  'wrong_copy', // a stock phrase in the place of other words
  'orphan_fragment', // the end of a sentence that is lost
  'duplicate_numbering', // one number twice among the same headings
  'broken_numbering', // a number is skipped
  'broken_line', // a page break inside a sentence
  'stray_address', // a web address that is no part of the text
  'odd_character', // a character, bracket or formula mark that cannot have been meant
] as const
type DamageKind = (typeof damageKinds)[number]

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
