/** Everything in a document that is not as its author wrote it. */
import type { Passage } from '#graph/domain/document.ts'
import { readAddresses } from './addresses.ts'
import { readBrokenLines, readOrphans } from './broken-lines.ts'
import { readCharacters } from './characters.ts'
import { toClauses } from './clauses.ts'
import type { DamageMention } from './damage.ts'
import { readDuplicates } from './duplicates.ts'
import { readForeignPhrases } from './foreign-phrases.ts'
import { readFragments } from './fragments.ts'
import { readNumbering } from './numbering.ts'
import { PrintedText } from './printed-text.ts'
import { toSections } from './sections.ts'
import { readStockPhrases } from './stock-phrases.ts'

/**
 * Damaged places by where they begin. Linear in the text.
 *
 * @param text the decoded file
 * @param passages what was read from it, in order
 */
export function readDamage(text: string, passages: readonly Passage[]): DamageMention[] {
  const printed = new PrintedText(text)
  const sections = toSections(passages)
  const clauses = toClauses(sections)
  const numbering = readNumbering(sections)
  const duplicates = readDuplicates(clauses, numbering.repeated, printed)
  const phrases = readStockPhrases(clauses, duplicates.passageIds, printed)
  const foreign = readForeignPhrases(clauses, duplicates.passageIds, printed)
  const overwritten = [...duplicates.damage, ...phrases, ...foreign]
  return [
    ...overwritten,
    ...readOrphans(text, passages, overwritten),
    ...readFragments(text, sections),
    ...numbering.damage,
    ...readBrokenLines(text, passages),
    ...readAddresses(text, passages),
    ...readCharacters(text, passages, sections, printed),
  ].sort((a, b) => a.start - b.start || a.end - b.end)
}
