import { z } from 'zod'
import { DamageId, DocumentId } from './ids.ts'

/**
 * What is wrong with a place of a document. The first three put words where others stood, so that facts may not be taken
 * from there; the others are accidents of typesetting or copying that leave the words whole.
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
export const DamageKind = z.enum(damageKinds)
export type DamageKind = z.infer<typeof DamageKind>

/** 原文有误: a place where the text at hand is not what its author wrote. */
export const Damage = z.strictObject({
  id: DamageId,
  documentId: DocumentId,
  kind: DamageKind,
  note: z.string().min(1).meta({ description: 'Why it is held to be damaged, in English' }),
  quote: z.string().meta({ description: 'Words that show it, as cleaned' }),
  start: z.int().min(0).meta({ unit: 'UTF-16 code unit of the decoded file' }),
  end: z.int().min(0).meta({ unit: 'UTF-16 code unit, excluded' }),
})
export type Damage = z.infer<typeof Damage>
