import { z } from 'zod'
import { DocumentId, PassageId, ProvinceId } from './ids.ts'

const IsoDate = z.iso.date().meta({ unit: 'day, ISO 8601' })

/** The source record of a planning document, as kept beside its text in seeds/documents/<slug>/source.json. */
export const DocumentSource = z.strictObject({
  id: DocumentId,
  title: z.string().min(1).meta({ source: 'printed on the document' }),
  shortTitle: z.string().min(1).max(24).meta({ description: 'For lists and legends' }),
  issuer: z.string().min(1).meta({ description: 'Issuing body as printed, or as the title implies it' }),
  number: z.string().min(1).optional().meta({ description: 'Document number where printed: 鲁政办字〔2024〕155号' }),
  issuedOn: IsoDate.optional().meta({ description: 'Date printed on the document' }),
  horizonStart: z.int().min(1949).max(2100).meta({ unit: 'calendar year' }),
  horizonEnd: z.int().min(1949).max(2100).meta({ unit: 'calendar year' }),
  provinceId: ProvinceId,
  file: z.string().min(1).meta({ description: 'Name of the text file beside the record' }),
  format: z.enum(['text', 'markdown']),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u).meta({ description: 'Of the file\'s bytes' }),
  notes: z.string().min(1).optional().meta({ description: 'What a reader should know of this copy' }),
})
export type DocumentSource = z.infer<typeof DocumentSource>

/** A quotable stretch of a document: a sentence, a heading or a table row. */
export const Passage = z.strictObject({
  id: PassageId,
  documentId: DocumentId,
  ordinal: z.int().min(0).meta({ description: 'Position among the passages of its document, from 0' }),
  kind: z.enum(['heading', 'sentence', 'row']),
  text: z.string().min(1).meta({ description: 'Cleaned: hard line breaks inside a sentence, page furniture and markup are gone' }),
  start: z.int().min(0).meta({ unit: 'UTF-16 code unit from the start of the decoded file' }),
  end: z.int().min(1).meta({ unit: 'UTF-16 code unit, excluded' }),
  headingPath: z.array(z.string().min(1)).meta({ description: 'Headings above it, outermost first, as printed' }),
  column: z.string().min(1).optional().meta({ description: 'The 专栏 it stands in: 专栏3' }),
  heading: z.string().min(1).optional().meta({ description: 'The industry heading it stands under: 集成电路' }),
})
export type Passage = z.infer<typeof Passage>

export const unreadReasons = [
  'no-verb', // names a place, but no word says what is to happen there
  'no-product', // names a place and an action, but nothing that could be developed
  'goal-only', // the action aims at a goal (拉长产业链条), not at a thing
  'mention-only', // the place is named for a visit, a past event, a railway line or a statistic
  'unresolved-place', // the text names a place the gazetteer does not know
  'some-places', // gave facts, but none for some of the places that it names
  'list-only', // lists three things or more, names no place, and no reader took them for a fact
  'figure-only', // gives a figure with its unit that no reader took for a fact
  'damaged', // words that are not the author's; a fact that still stands beside them is kept
] as const
/** A passage that names a place, lists things or gives a figure and gave no fact, or none for some place, with the reason: nothing is dropped in silence. */
export const UnreadPassage = z.strictObject({
  passageId: PassageId,
  reason: z.enum(unreadReasons),
  places: z.array(z.string()).meta({ description: 'Places named in it, by full name; of some-places those without a fact' }),
})
export type UnreadPassage = z.infer<typeof UnreadPassage>
