import { z } from 'zod'
import { AssetKind, EnterpriseRole } from '#graph/domain/asset.ts'
import { IndustryGroup, Stage, mappingRelations } from '#graph/domain/chain.ts'
import { ChainId, CityId, DocumentId, LayoutId, NodeId, PlaceId, ProductId, RoleId, SegmentId } from '#graph/domain/ids.ts'
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

/** Who holds a role in a chain (总链长, 链长, 链主), as the office has entered it: reference data, with the notice that says so. */
export const ChainRoleItem = z
  .strictObject({
    id: RoleId,
    role: z.string(),
    name: z.string(),
    isOverAll: z.boolean().meta({ description: 'Held over all chains' }),
    since: z.string().nullable(),
    until: z.string().nullable(),
    source: z.strictObject({ title: z.string(), publishedOn: z.string().nullable(), url: z.string().nullable() }),
  })
  .meta({ id: 'ChainRoleItem' })
export type ChainRoleItem = z.infer<typeof ChainRoleItem>

/** How an office's own chain or segment and a shipped one stand to each other. */
export const MappingItem = z
  .strictObject({
    own: z.strictObject({ id: NodeId, name: z.string() }),
    shipped: z.strictObject({ id: NodeId, name: z.string() }),
    relation: z.enum(mappingRelations).meta({ description: 'What the own one is, seen from the shipped one' }),
    note: z.string().nullable(),
  })
  .meta({ id: 'MappingItem' })
export type MappingItem = z.infer<typeof MappingItem>

export const ChainDetail = ChainSummary.extend({
  source: Source,
  isOwn: z.boolean().meta({ description: 'Entered by the office, not shipped' }),
  shippedName: z.string().nullable().meta({ description: 'Name of the shipped chain where the office calls it otherwise' }),
  nameNote: z.string().nullable().meta({ description: 'Why the office calls it so' }),
  roles: z.array(ChainRoleItem).meta({ description: 'Own data of the office; those over all chains first' }),
  mappings: z.array(MappingItem).meta({ description: 'Own data of the office: of this chain and of its segments' }),
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
    cities: z
      .array(z.strictObject({ id: CityId, name: z.string(), layoutCount: z.int() }))
      .meta({ description: 'Those cities, most develop layouts first' }),
    concentration: z
      .number()
      .nullable()
      .meta({ description: 'Herfindahl and Hirschman\'s index of the cities\' layoutCount, 1/k to 1; null when no city develops it' }),
    leaderIds: z.array(NodeId).meta({ description: 'Of the chain\'s leaders those in one of these cities' }),
    products: z.array(MapProduct),
  })
  .meta({ id: 'MapSegment' })
export type MapSegment = z.infer<typeof MapSegment>

/** A leading enterprise or a cluster under the chain's headings; plans name it for the chain, not for a segment. */
export const ChainLeader = z
  .strictObject({
    id: NodeId,
    name: z.string(),
    kind: AssetKind,
    role: EnterpriseRole.nullable(),
    cityIds: z.array(CityId).meta({ description: 'Where passages say that it is; none when none says so' }),
  })
  .meta({ id: 'ChainLeader' })
export type ChainLeader = z.infer<typeof ChainLeader>

/** All that a chain map shows, in one answer. */
export const ChainMap = z
  .strictObject({
    chain: ChainDetail,
    segments: z.array(MapSegment).meta({ description: 'Upstream first' }),
    unplaced: z.array(MapProduct).meta({ description: 'Products under the chain\'s headings that no segment takes' }),
    leaders: z.array(ChainLeader).meta({ description: 'Enterprises called leading, and clusters, by id' }),
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
