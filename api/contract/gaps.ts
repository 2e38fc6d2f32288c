import { z } from 'zod'
import { AssetKind, EnterpriseRole } from '#graph/domain/asset.ts'
import { Stage, stageNames } from '#graph/domain/chain.ts'
import { FigureName, FitQuadrant, GapAction, GapKind, GapTier, gapActionNames, gapKindNames } from '#graph/domain/gap.ts'
import { ChainId, CityId, DocumentId, IndustryId, LayoutId, NodeId, PassageId, ProductId, RestrictionId, SegmentId } from '#graph/domain/ids.ts'
import { LayoutRelation } from '#graph/domain/layout.ts'
import { RestrictionRule } from '#graph/domain/restriction.ts'
import { DocumentQuery, DocumentRef, Page, pageOf, PassageQuote, PlaceRef } from './common.ts'

const GapId = z.string().max(600).regex(/^gap:[a-z-]+:\S+$/u, { error: 'an id of a gap reads like gap:missing:segment:集成电路:靶材' })
const passageIds = z.array(PassageId)
const ChainRef = z.strictObject({ id: ChainId, name: z.string() })
const CityRef = z.strictObject({ id: CityId, name: z.string() })
const Ref = z.strictObject({ id: NodeId, name: z.string() })

/** A count and what was counted: `value` is the number of `rows`. */
export const GapFigure = z
  .strictObject({ name: FigureName, value: z.int(), rows: z.array(z.strictObject({ id: NodeId, name: z.string(), passageIds })) })
  .meta({ id: 'GapFigure' })
export type GapFigure = z.infer<typeof GapFigure>

/** A gap with its figures and their sentences. */
export const GapItem = z
  .strictObject({
    id: GapId,
    kind: GapKind,
    action: GapAction,
    tier: GapTier,
    stage: Stage.nullable(),
    chain: z.strictObject({ id: ChainId, name: z.string() }),
    segment: z.strictObject({ id: SegmentId, name: z.string() }).nullable().meta({ description: 'null: the whole chain is meant' }),
    city: z.strictObject({ id: CityId, name: z.string() }).nullable().meta({ description: 'null: the whole region is meant' }),
    rank: z
      .strictObject({
        bans: z.int().meta({ description: 'Rules against new capacity of the chain' }),
        neighboursCarried: z.int().meta({ description: 'Segments that feed it or that it feeds, planned here' }),
        neighbours: z.int(),
        cities: z.int().meta({ description: 'Cities that carry the segment' }),
        passages: z.int(),
      })
      .meta({ description: 'What the default order looks at, in this order: no ban, share and count of neighbours, rarity, passages' }),
    figures: z.array(GapFigure),
    quotes: z.array(PassageQuote).meta({ description: 'Every sentence that the figures rest on' }),
  })
  .meta({ id: 'GapItem' })
export type GapItem = z.infer<typeof GapItem>

export const GapList = pageOf(GapItem)
  .extend({
    documents: z.array(DocumentRef).meta({ description: 'The documents that were looked at' }),
    counts: z.array(z.strictObject({ name: GapKind, total: z.int() })).meta({ description: 'Of all gaps that the filters leave' }),
    facets: z
      .strictObject({
        kinds: z.array(z.strictObject({ name: GapKind, total: z.int() })),
        actions: z.array(z.strictObject({ name: GapAction, total: z.int() })),
        stages: z.array(z.strictObject({ name: Stage, total: z.int() })),
        chains: z.array(z.strictObject({ id: ChainId, total: z.int() })),
      })
      .meta({ description: 'How many gaps each value of a filter would leave, the other filters as they are' }),
    cities: z.array(CityRef.extend({ fits: z.int() })).meta({ description: 'How many of the gaps each city fits: related segments planned there, and nothing that speaks against it' }),
    unread: z.array(ChainRef).meta({ description: 'Chains that none of the documents speaks of: not read, so no gap is claimed' }),
  })
  .meta({ id: 'GapList' })
export type GapList = z.infer<typeof GapList>

/** A layout of a segment. */
export const GapCarrier = z
  .strictObject({ layoutId: LayoutId, relation: LayoutRelation, product: z.strictObject({ id: ProductId, name: z.string() }), place: PlaceRef, passageIds })
  .meta({ id: 'GapCarrier' })
export type GapCarrier = z.infer<typeof GapCarrier>

const Nearness = z.enum(['direct', 'twoHops', 'sameStage']).meta({ description: 'Feeds or is fed; over two hops; in the same stage' })

const ChainFit = z.strictObject({
  present: z.array(z.strictObject({ id: SegmentId, name: z.string(), nearness: Nearness })).meta({ description: 'Related segments planned in the city' }),
  related: z.int().meta({ description: 'All related segments' }),
  fit: z.number().nullable().meta({ description: 'Weighted share, 0 to 1; null when nothing is related' }),
})

/** A leading enterprise or a cluster of a chain. */
const GapLeader = z.strictObject({ id: NodeId, name: z.string(), kind: AssetKind, role: EnterpriseRole.nullable() })
export type GapLeader = z.infer<typeof GapLeader>

/** A rule against capacity of a chain. */
export const GapRule = z
  .strictObject({ id: RestrictionId, rule: RestrictionRule, name: z.string(), scope: z.string(), exception: z.string().nullable(), validUntil: z.int().nullable(), passageId: PassageId })
  .meta({ id: 'GapRule' })
export type GapRule = z.infer<typeof GapRule>

/** How a city fits a gap, in columns that are never made one number. */
export const GapCity = z
  .strictObject({
    city: z.strictObject({ id: CityId, name: z.string() }),
    chainFit: ChainFit,
    coPlanFit: z.number().nullable().meta({ description: 'Density over links that are not likely to be chance; null when the segment has none' }),
    carriers: z.array(GapCarrier),
    leaders: z.array(GapLeader),
    against: z.strictObject({
      layouts: z.array(GapCarrier),
      restrictions: z.array(GapRule),
    }),
  })
  .meta({ id: 'GapCity' })
export type GapCity = z.infer<typeof GapCity>

/** A gap with who could fill it and on what ground; every passage id has its quote in `passages`. */
export const GapDetail = GapItem.extend({
  documents: z.array(DocumentRef),
  parameters: z.strictObject({
    relatedness: z.strictObject({ direct: z.number(), twoHops: z.number(), sameStage: z.number() }),
    coPlan: z.strictObject({ fewestCommon: z.int(), rate: z.number() }),
    strongFrom: z.int().meta({ description: 'Cities that make an upstream segment strong' }),
  }),
  readings: z.array(z.strictObject({ documentId: DocumentId, industryId: IndustryId, firstPassageId: PassageId })).meta({ description: 'Where the documents speak of the chain' }),
  carriers: z.array(GapCarrier).meta({ description: 'Who in the province makes it already' }),
  related: z.array(Ref.extend({ chain: Ref, nearness: Nearness, carriers: z.array(GapCarrier) })),
  links: z
    .array(z.strictObject({ id: SegmentId, name: z.string(), phi: z.number(), cityIds: z.array(CityId) }))
    .meta({ description: 'What the co-plan fit is computed from: segments planned beside this one more often than chance has it, φ, and the cities that are planned to carry them' }),
  rules: z.array(GapRule).meta({ description: 'All rules against capacity of the chain' }),
  cities: z.array(GapCity).meta({ description: 'Every city: none that speaks against it first, then chain fit, then co-plan fit' }),
  passages: z.array(PassageQuote),
}).meta({ id: 'GapDetail' })
export type GapDetail = z.infer<typeof GapDetail>

/** A code, or its Chinese name: `missing` or 缺失. */
const named = <T extends string>(schema: z.ZodType<T>, names: Readonly<Record<T, string>>) =>
  z.preprocess((printed) => Object.entries(names).find(([, name]) => name === printed)?.[0] ?? printed, schema).optional()

/** Filters add up. */
export const GapQuery = Page.extend({
  chain: z.string().trim().min(1).max(400).optional().meta({ description: 'Id or name: 集成电路' }),
  city: z.string().trim().min(1).max(100).optional().meta({ description: 'Id or name: 德州' }),
  kind: named(GapKind, gapKindNames),
  action: named(GapAction, gapActionNames),
  stage: named(Stage, stageNames),
  ...DocumentQuery.shape,
  sort: z
    .templateLiteral([z.enum(['', '-']), z.enum(['kind', 'action', 'chain', 'segment', 'stage', 'tier', 'neighbours', 'cities', 'passages', 'bans'])])
    .optional()
    .meta({ description: 'A column, with - before it for the largest first; the default order without it' }),
})
export const GapParams = z.strictObject({ gapId: GapId })
export const GapDetailQuery = DocumentQuery

/** Chains with their gaps by kind and who leads them; those that no document speaks of are not read and have none. */
export const GapChains = z
  .strictObject({
    documents: z.array(DocumentRef),
    chains: z.array(
      ChainRef.extend({
        isRead: z.boolean(),
        total: z.int(),
        kinds: z.array(z.strictObject({ name: GapKind, total: z.int() })).meta({ description: 'Only kinds that it has' }),
        leaders: z.array(GapLeader).meta({ description: 'Enterprises called leading and clusters under its headings' }),
      }),
    ),
  })
  .meta({ id: 'GapChains' })
export type GapChains = z.infer<typeof GapChains>

/** Every segment that the documents could have given a city, with what it has that is related. */
export const CityFitList = z
  .strictObject({
    city: CityRef,
    documents: z.array(DocumentRef),
    unread: z.array(ChainRef),
    relatedness: z.strictObject({ direct: z.number(), twoHops: z.number(), sameStage: z.number() }),
    segments: z.array(
      z.strictObject({
        id: SegmentId,
        name: z.string(),
        stage: Stage,
        chain: ChainRef,
        quadrant: FitQuadrant,
        planned: z.boolean(),
        chainFit: ChainFit,
        relatedWeight: z.number().meta({ description: 'Weight of all related segments; the fit is the weight of the present ones over it' }),
        carriers: z.array(GapCarrier).meta({ description: 'Layouts of it in this city' }),
        elsewhere: z.array(CityRef).meta({ description: 'Other cities that are planned to carry it' }),
      }),
    ),
  })
  .meta({ id: 'CityFitList' })
export type CityFitList = z.infer<typeof CityFitList>
