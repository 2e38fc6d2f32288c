import { z } from 'zod'
import { IndustryGroup, Stage } from '#graph/domain/chain.ts'
import { ChainId, DocumentId, LayoutId, PlaceId, ProductId, SegmentId } from '#graph/domain/ids.ts'
import { LayoutRelation } from '#graph/domain/layout.ts'
import { DocumentRef, IndustryRef, PlaceRef, Source, pageOf } from './common.ts'

/** A chain in the list. Counts are of what stands under the chain's own headings. */
export const ChainSummary = z
  .strictObject({
    id: ChainId,
    name: z.string(),
    group: IndustryGroup,
    sector: z.string(),
    pinyin: z.string().meta({ description: 'jichengdianlu' }),
    initials: z.string().meta({ description: 'jcdl' }),
    aliases: z.array(z.string()),
    segmentCount: z.int(),
    carriedSegmentCount: z.int().meta({ description: 'Segments that at least one develop layout carries' }),
    productCount: z.int(),
    cityCount: z.int(),
  })
  .meta({ id: 'ChainSummary' })
export type ChainSummary = z.infer<typeof ChainSummary>
export const ChainList = pageOf(ChainSummary).meta({ id: 'ChainList' })

export const ChainDetail = ChainSummary.extend({
  source: Source,
  industries: z.array(IndustryRef),
  documents: z.array(DocumentRef).meta({ description: 'Documents with passages under the chain\'s headings' }),
}).meta({ id: 'ChainDetail' })
export type ChainDetail = z.infer<typeof ChainDetail>

/** Who carries a product: one layout. */
export const Carrier = z
  .strictObject({
    layoutId: LayoutId,
    relation: LayoutRelation,
    place: PlaceRef,
    ownHeading: z.boolean().meta({ description: 'Stated under a heading of this chain; false: the same product under another industry\'s heading' }),
    headings: z.array(z.string()).meta({ description: 'Industry headings it is stated under' }),
    documentIds: z.array(DocumentId),
  })
  .meta({ id: 'Carrier' })
export type Carrier = z.infer<typeof Carrier>

export const MapProduct = z
  .strictObject({
    id: ProductId,
    name: z.string(),
    term: z.string().nullable().meta({ description: 'The segment\'s term that placed it; null when no segment took it' }),
    carriers: z.array(Carrier),
  })
  .meta({ id: 'MapProduct' })
export type MapProduct = z.infer<typeof MapProduct>

/**
 * What the texts say of a segment in the region: `planned` (two or more cities develop it), `single` (one city),
 * `silent` (documents speak of the chain and give the segment to no city), `unread` (no document of the corpus has a
 * passage under the chain's headings, so none could have said it).
 */
export const SegmentPresence = z.enum(['planned', 'single', 'silent', 'unread']).meta({ id: 'SegmentPresence' })
export type SegmentPresence = z.infer<typeof SegmentPresence>

export const MapSegment = z
  .strictObject({
    id: SegmentId,
    name: z.string(),
    stage: Stage,
    order: z.int(),
    feeds: z.array(SegmentId),
    source: Source,
    presence: SegmentPresence,
    cityCount: z.int().meta({ description: 'Distinct cities with a develop layout under the chain\'s headings' }),
    products: z.array(MapProduct),
  })
  .meta({ id: 'MapSegment' })
export type MapSegment = z.infer<typeof MapSegment>

/** All that a chain map shows, in one answer. */
export const ChainMap = z
  .strictObject({
    chain: ChainDetail,
    segments: z.array(MapSegment).meta({ description: 'Upstream first' }),
    unplaced: z.array(MapProduct).meta({ description: 'Products under the chain\'s headings that no segment takes' }),
    cities: z
      .array(z.strictObject({ id: PlaceId, name: z.string(), layoutCount: z.int(), segmentIds: z.array(SegmentId) }))
      .meta({ description: 'Cities under the chain\'s headings, most layouts first; a county counts for its city' }),
  })
  .meta({ id: 'ChainMap' })
export type ChainMap = z.infer<typeof ChainMap>

export const SegmentSummary = z.strictObject({ id: SegmentId, name: z.string(), stage: Stage, chainId: ChainId, chainName: z.string() })
export type SegmentSummary = z.infer<typeof SegmentSummary>
export const SegmentList = pageOf(SegmentSummary).meta({ id: 'SegmentList' })

export const SegmentDetail = SegmentSummary.extend({
  source: Source,
  terms: z.array(z.string()),
  feeds: z.array(SegmentSummary).meta({ description: 'Segments that need its output' }),
  needs: z.array(SegmentSummary).meta({ description: 'Segments whose output it needs' }),
  products: z.array(MapProduct),
}).meta({ id: 'SegmentDetail' })
export type SegmentDetail = z.infer<typeof SegmentDetail>

/** Segments that feed a segment, nearest first. */
export const UpstreamList = z
  .strictObject({ segments: z.array(z.strictObject({ id: SegmentId, name: z.string(), depth: z.int().meta({ unit: 'hops' }) })) })
  .meta({ id: 'UpstreamList' })

/** A product of the whole corpus. */
export const ProductSummary = z.strictObject({ id: ProductId, name: z.string(), layoutCount: z.int(), cityCount: z.int() })
export type ProductSummary = z.infer<typeof ProductSummary>
export const ProductList = pageOf(ProductSummary).meta({ id: 'ProductList' })
