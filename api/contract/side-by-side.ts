/** Two cities, or two chains, beside each other: the rows of a page that shows what stands here, there, or on both sides. */
import { z } from 'zod'
import { AssetKind, EnterpriseRole } from '#graph/domain/asset.ts'
import { Stage } from '#graph/domain/chain.ts'
import { GapKind } from '#graph/domain/gap.ts'
import { ChainId, CityId, NodeId, PassageId, ProductId, SegmentId } from '#graph/domain/ids.ts'
import { DocumentRef } from './common.ts'
import { GapCarrier, GapDetailQuery } from './gaps.ts'

const ChainRef = z.strictObject({ id: ChainId, name: z.string() })
const CityRef = z.strictObject({ id: CityId, name: z.string() })
const thing = z.string().trim().min(1).max(400)
const isOther = { path: ['right'], error: 'a thing is not compared with itself' }

export const CitiesBesideQuery = GapDetailQuery.extend({
  left: thing.meta({ description: 'City, by id or name' }),
  right: thing.meta({ description: 'Another city' }),
  chain: thing.optional().meta({ description: 'Only this chain, by id or name' }),
}).refine(({ left, right }) => left !== right, isOther)

export const ChainsBesideQuery = GapDetailQuery.extend({
  left: thing.meta({ description: 'Chain, by id or name' }),
  right: thing.meta({ description: 'Another chain' }),
}).refine(({ left, right }) => left !== right, isOther)

/** On which side something stands. */
export const sides = ['left', 'both', 'right', 'neither'] as const
export const Standing = z.enum(sides)
export type Standing = z.infer<typeof Standing>

const SideGap = z.strictObject({ id: z.string(), kind: GapKind })

/** A segment on one side: who carries it there, what speaks against it, which gaps it has. */
export const SideCell = z
  .strictObject({
    segment: z.strictObject({ id: SegmentId, name: z.string() }),
    carriers: z.array(GapCarrier).meta({ description: 'Layouts that develop it: of the city, or of all cities where two chains are compared' }),
    against: z.array(GapCarrier).meta({ description: 'Layouts that retire or limit it' }),
    gaps: z.array(SideGap),
  })
  .meta({ id: 'SideCell' })
export type SideCell = z.infer<typeof SideCell>

export const SideRow = z
  .strictObject({
    stage: Stage,
    chain: ChainRef.nullable().meta({ description: 'null where two chains are compared' }),
    standing: Standing.meta({ description: 'Of cities: who carries it; of chains: which has the segment' }),
    tie: z.enum(['same', 'mapping', 'name', 'kind']).nullable().meta({ description: 'What makes the two cells one row: the same segment, the office\'s mapping, one name, or one is a kind of the other' }),
    left: SideCell.nullable(),
    right: SideCell.nullable(),
  })
  .meta({ id: 'SideRow' })
export type SideRow = z.infer<typeof SideRow>

/** How alike two sets are; every figure recomputes from the rows. */
export const SideOverlap = z
  .strictObject({
    of: z.enum(['segments', 'cities', 'products']),
    left: z.int(),
    right: z.int(),
    common: z.int(),
    population: z.int().nullable().meta({ description: 'How many there could be; null for products' }),
    jaccard: z.number().meta({ description: 'common / (left + right - common)' }),
    cosine: z.number().meta({ description: 'common / √(left · right)' }),
    expected: z.number().nullable().meta({ description: 'Common ones that chance would have: left · right / population' }),
  })
  .meta({ id: 'SideOverlap' })
export type SideOverlap = z.infer<typeof SideOverlap>

/** A leading enterprise or a cluster of a side, with the chains under whose headings plans name it. */
export const SideLeader = z
  .strictObject({ id: NodeId, name: z.string(), kind: AssetKind, role: EnterpriseRole.nullable(), chains: z.array(ChainRef), passageIds: z.array(PassageId) })
  .meta({ id: 'SideLeader' })
export type SideLeader = z.infer<typeof SideLeader>

const bothSides = <T extends z.ZodType>(side: T) => z.strictObject({ left: side, right: side })

export const SideBySide = z
  .strictObject({
    of: z.enum(['cities', 'chains']),
    left: z.strictObject({ id: NodeId, name: z.string() }),
    right: z.strictObject({ id: NodeId, name: z.string() }),
    chain: ChainRef.nullable().meta({ description: 'The one chain that two cities are compared in' }),
    documents: z.array(DocumentRef).meta({ description: 'The documents that were looked at' }),
    unread: z.array(ChainRef).meta({ description: 'Chains of the question that none of them speaks of; no row of theirs says that a city has nothing' }),
    rows: z.array(SideRow),
    cities: z.array(CityRef.extend({ standing: Standing, left: z.int(), right: z.int() })).meta({ description: 'Where two chains are compared: cities with their develop layouts in each' }),
    products: z.array(z.strictObject({ id: ProductId, name: z.string(), standing: Standing, left: z.array(GapCarrier), right: z.array(GapCarrier) })),
    leaders: bothSides(z.array(SideLeader)),
    chainGaps: bothSides(z.array(SideGap.extend({ chain: ChainRef }))).meta({ description: 'Gaps of a whole chain' }),
    overlaps: z.array(SideOverlap),
  })
  .meta({ id: 'SideBySide' })
export type SideBySide = z.infer<typeof SideBySide>
