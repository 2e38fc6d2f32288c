import { z } from 'zod'
import { unreadReasons } from '#graph/domain/document.ts'
import { DocumentId, NodeId, PassageId, ProvinceId } from '#graph/domain/ids.ts'
import { LayoutDetail, NodeRef, PassageQuote, pageOf } from './common.ts'

export const DocumentSummary = z
  .strictObject({
    id: DocumentId,
    name: z.string().meta({ description: 'Title' }),
    shortTitle: z.string(),
    issuer: z.string(),
    number: z.string().nullable(),
    issuedOn: z.string().nullable().meta({ description: 'ISO date; null when the copy prints none' }),
    horizonStart: z.int().meta({ unit: 'calendar year' }),
    horizonEnd: z.int().meta({ unit: 'calendar year' }),
    provinceId: ProvinceId,
    notes: z.string().nullable(),
    sha256: z.string(),
    passageCount: z.int(),
    layoutCount: z.int(),
    targetCount: z.int(),
    restrictionCount: z.int(),
    taskCount: z.int().meta({ description: 'Tasks with the agencies that answer for them' }),
    unreadCount: z.int().meta({ description: 'Passages that name a place and gave no fact' }),
  })
  .meta({ id: 'DocumentSummary' })
export type DocumentSummary = z.infer<typeof DocumentSummary>
export const DocumentList = pageOf(DocumentSummary).meta({ id: 'DocumentList' })

/** A passage on the reading page; `layoutIds` are the facts it states, `unread` why it states none. */
export const ReadingPassage = PassageQuote.omit({ documentName: true }).extend({
  name: z.string().meta({ description: 'The text\'s first words' }),
  kind: z.enum(['heading', 'sentence', 'row']),
  ordinal: z.int(),
  layoutIds: z.array(NodeId),
  unread: z.enum(unreadReasons).nullable(),
}).meta({ id: 'ReadingPassage' })
export type ReadingPassage = z.infer<typeof ReadingPassage>
export const ReadingPassageList = pageOf(ReadingPassage).meta({ id: 'ReadingPassageList' })

/** A passage in its surroundings, with the facts it states. */
export const PassageDetail = PassageQuote.extend({
  before: z.array(z.strictObject({ id: PassageId, text: z.string(), kind: z.string() })),
  after: z.array(z.strictObject({ id: PassageId, text: z.string(), kind: z.string() })),
  layouts: z.array(LayoutDetail),
  unread: z.enum(unreadReasons).nullable(),
}).meta({ id: 'PassageDetail' })
export type PassageDetail = z.infer<typeof PassageDetail>

/** What the corpus is, for the top bar and the start page. */
export const Corpus = z
  .strictObject({
    revision: z.int().meta({ description: 'Of the data; rises with every write' }),
    engine: z.enum(['embedded', 'neo4j']),
    asOf: z.string().meta({ description: 'Today at the server, ISO date' }),
    provinces: z.array(NodeRef),
    documents: z.array(DocumentSummary),
    counts: z.strictObject({
      chains: z.int(), segments: z.int(), cities: z.int(), products: z.int(), layouts: z.int(), enterprises: z.int(), targets: z.int(), restrictions: z.int(), agencies: z.int(), passages: z.int(), unread: z.int(),
      unplacedProducts: z.int().meta({ description: 'Products that no segment of their headings\' chains takes' }),
    }),
  })
  .meta({ id: 'Corpus' })
export type Corpus = z.infer<typeof Corpus>
