import { z } from 'zod'
import { Damage } from '#graph/domain/damage.ts'
import { unreadReasons } from '#graph/domain/document.ts'
import { factKinds } from '#graph/domain/fact.ts'
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
    factCounts: z.record(z.enum(factKinds), z.int()).meta({ description: 'How many facts of each kind it states' }),
    unreadCount: z.int().meta({ description: 'Passages that should have given a fact and gave none' }),
    damageCount: z.int().meta({ description: 'Places where the text is not what its author wrote' }),
  })
  .meta({ id: 'DocumentSummary' })
export type DocumentSummary = z.infer<typeof DocumentSummary>
export const DocumentList = pageOf(DocumentSummary).meta({ id: 'DocumentList' })

/** A fact of any kind, with its words in the passage. */
export const FactRef = z.strictObject({ id: NodeId, kind: z.enum(factKinds), name: z.string(), printed: z.string() }).meta({ id: 'FactRef' })
export type FactRef = z.infer<typeof FactRef>

/** A passage on the reading page with the facts it states; `unread` says why it states none. */
export const ReadingPassage = PassageQuote.omit({ documentName: true }).extend({
  name: z.string().meta({ description: 'The text\'s first words' }),
  kind: z.enum(['heading', 'sentence', 'row']),
  ordinal: z.int(),
  facts: z.array(FactRef),
  unread: z.enum(unreadReasons).nullable(),
}).meta({ id: 'ReadingPassage' })
export type ReadingPassage = z.infer<typeof ReadingPassage>
export const ReadingPassageList = pageOf(ReadingPassage).meta({ id: 'ReadingPassageList' })

/** A passage in its surroundings, with the facts it states. */
export const PassageDetail = PassageQuote.extend({
  before: z.array(z.strictObject({ id: PassageId, text: z.string(), kind: z.string() })),
  after: z.array(z.strictObject({ id: PassageId, text: z.string(), kind: z.string() })),
  layouts: z.array(LayoutDetail),
  facts: z.array(FactRef),
  unread: z.enum(unreadReasons).nullable(),
}).meta({ id: 'PassageDetail' })
export type PassageDetail = z.infer<typeof PassageDetail>

/** A damaged place of a document. */
export const DamageItem = Damage.extend({ passageIds: z.array(PassageId).meta({ description: 'Passages it touches; none for an address between two' }) }).meta({ id: 'DamageItem' })
export type DamageItem = z.infer<typeof DamageItem>
export const DamageList = pageOf(DamageItem).meta({ id: 'DamageList' })

/** What the corpus is, for the top bar and the start page. */
export const Corpus = z
  .strictObject({
    revision: z.int().meta({ description: 'Of the data; rises with every write' }),
    engine: z.enum(['embedded', 'neo4j']),
    asOf: z.string().meta({ description: 'Today at the server, ISO date' }),
    provinces: z.array(NodeRef),
    documents: z.array(DocumentSummary),
    counts: z.strictObject({
      chains: z.int(), segments: z.int(), cities: z.int(), products: z.int(), layouts: z.int(), enterprises: z.int(), clusters: z.int(), parks: z.int(), projects: z.int(), technologies: z.int(), brands: z.int(), targets: z.int(), restrictions: z.int(), agencies: z.int(), passages: z.int(), unread: z.int(),
      unplacedProducts: z.int().meta({ description: 'Products that no segment of their headings\' chains takes' }),
    }),
  })
  .meta({ id: 'Corpus' })
export type Corpus = z.infer<typeof Corpus>
