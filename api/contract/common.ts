/** Shapes that several resources share. web/ imports these as types only. */
import { z } from 'zod'
import { DamageKind } from '#graph/domain/damage.ts'
import { ReferenceSource } from '#graph/domain/evidence.ts'
import { DocumentId, IndustryId, LayoutId, NodeId, NodeKind, PassageId, PlaceId, ProductId } from '#graph/domain/ids.ts'
import { LayoutRelation } from '#graph/domain/layout.ts'

/** RFC 9457 problem. `type` ends in the error code; `field` names the parameter at fault. */
export const Problem = z
  .strictObject({
    type: z.string().meta({ examples: ['/api/docs#not-found'] }),
    title: z.string().meta({ description: 'What is wrong, in Chinese' }),
    status: z.int(),
    code: z.string().meta({ examples: ['not-found'] }),
    detail: z.string().meta({ description: 'What to do about it, in Chinese' }),
    instance: z.string().optional().meta({ description: 'Path of the request' }),
    requestId: z.string().optional().meta({ description: 'The same in the log and in the x-request-id header' }),
    errors: z.array(z.strictObject({ field: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof Problem>

/** Query of a list: `limit` rows from `offset`. */
export const Page = z.strictObject({
  limit: z.coerce.number().int().min(1).max(500).default(50).meta({ description: 'Rows to give, 1 to 500' }),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0).meta({ description: 'Rows to pass over' }),
})
export type Page = z.infer<typeof Page>

/** Documents and day of a question. */
export const DocumentQuery = z.strictObject({
  document: z
    .union([z.string(), z.array(z.string())])
    .transform((one) => (Array.isArray(one) ? one : [one]))
    .optional()
    .meta({ description: 'Id, title or short title; several times for several documents' }),
  asOf: z.iso.date().optional().meta({ description: 'ISO date: what was not yet issued then is left out' }),
})
export const DatedPage = Page.extend(DocumentQuery.shape)

/** A page of a list; `total` counts all rows, `truncated` says that more follow. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ total: z.int().min(0), limit: z.int(), offset: z.int(), truncated: z.boolean(), items: z.array(item) })

/** Any node, named. */
export const NodeRef = z.strictObject({ id: NodeId, kind: NodeKind, name: z.string() }).meta({ id: 'NodeRef' })
export type NodeRef = z.infer<typeof NodeRef>

export const DocumentRef = z
  .strictObject({ id: DocumentId, name: z.string(), shortTitle: z.string(), horizonStart: z.int(), horizonEnd: z.int() })
  .meta({ id: 'DocumentRef' })
export type DocumentRef = z.infer<typeof DocumentRef>

export const IndustryRef = z.strictObject({ id: IndustryId, name: z.string() })

/** A passage as quoted: what was said, where. */
export const PassageQuote = z
  .strictObject({
    id: PassageId,
    text: z.string(),
    documentId: DocumentId,
    documentName: z.string(),
    headingPath: z.array(z.string()),
    column: z.string().nullable(),
    heading: z.string().nullable(),
    start: z.int().meta({ unit: 'UTF-16 code unit' }),
    end: z.int().meta({ unit: 'UTF-16 code unit, excluded' }),
    damage: DamageKind.nullable().meta({ description: 'Words of the passage are not its author\'s: 原文有误' }),
  })
  .meta({ id: 'PassageQuote' })
export type PassageQuote = z.infer<typeof PassageQuote>

/** A quote that states a fact; `printed` is the fact's own words in it, to be highlighted. */
export const Quote = PassageQuote.extend({ printed: z.string() }).meta({ id: 'Quote' })
export type Quote = z.infer<typeof Quote>

/** A place as a carrier: the city it belongs to is given for a county. */
export const PlaceRef = z
  .strictObject({ id: PlaceId, name: z.string(), cityId: PlaceId, cityName: z.string() })
  .meta({ id: 'PlaceRef' })
export type PlaceRef = z.infer<typeof PlaceRef>

/** A layout with all that states it. */
export const LayoutDetail = z
  .strictObject({
    id: LayoutId,
    name: z.string().meta({ description: '济南市 · 发展 · 功率器件' }),
    relation: LayoutRelation,
    place: PlaceRef,
    product: z.strictObject({ id: ProductId, name: z.string() }),
    quotes: z.array(Quote),
  })
  .meta({ id: 'LayoutDetail' })
export type LayoutDetail = z.infer<typeof LayoutDetail>

export const Source = ReferenceSource.meta({ id: 'ReferenceSource' })
