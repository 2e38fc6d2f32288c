/** Pictures of cities: figures for a map, cities against industries or segments, and pairs of cities. */
import { z } from 'zod'
import { IndustryGroup, Stage } from '#graph/domain/chain.ts'
import { CityId, IndustryId, LayoutId, NodeId, PlaceId, ProvinceId, SegmentId } from '#graph/domain/ids.ts'
import { DocumentRef, LayoutDetail, PassageQuote } from './common.ts'
import { GapDetailQuery } from './gaps.ts'

const name = (example: string) => z.string().trim().min(1).max(400).optional().meta({ description: `Id or name: ${example}` })

/** Filters add up. */
export const CityPictureQuery = GapDetailQuery.extend({ industry: name('集成电路'), chain: name('集成电路'), segment: name('segment:集成电路:晶圆制造'), product: name('功率器件') })
export const CityMatrixQuery = CityPictureQuery.extend({ by: z.enum(['industry', 'segment']).default('industry').meta({ description: 'Columns: industries, or the segments of the chain that `chain` names' }) })
export const CitySimilarityQuery = CityPictureQuery.extend({ of: z.enum(['product', 'segment']).default('product').meta({ description: 'What two cities may have in common' }) })

const CityState = z.enum(['planned', 'silent', 'unread']).meta({ description: 'Given something; spoken of and not given it; no document of its province speaks of it, so nothing can be said' })
const Focus = z.array(z.strictObject({ kind: z.enum(['industry', 'chain', 'segment', 'product']), id: NodeId, name: z.string() })).meta({ description: 'What the figures are narrowed to' })
const documents = z.array(DocumentRef).meta({ description: 'The documents that were looked at' })
const city = { id: CityId, name: z.string(), shortName: z.string(), provinceId: ProvinceId }
const rank = z.int().meta({ description: 'Place in the order in which alike ones stand together, from 0' })

export const CityMeasures = z
  .strictObject({
    documents,
    focus: Focus,
    provinces: z.array(z.strictObject({ id: ProvinceId, name: z.string(), hasBoundaries: z.boolean().meta({ description: 'Whether /api/boundaries has its outlines' }) })),
    cities: z.array(
      z.strictObject({
        ...city,
        state: CityState,
        layouts: z.int().meta({ description: 'Develop layouts of the city and its counties' }),
        products: z.int(),
        segments: z.int(),
        chains: z.int().meta({ description: 'Chains under whose own headings it is given something' }),
        industries: z.int().meta({ description: 'Industries under whose headings it is given something' }),
        gaps: z.int().nullable().meta({ description: 'Gaps that it fits, as /api/gaps counts them; null where what was asked for has no gaps' }),
        counties: z.array(z.strictObject({ id: PlaceId, name: z.string(), layouts: z.int() })).meta({ description: 'Counties and districts whose layouts are counted with the city' }),
      }),
    ),
    beyond: z.array(z.strictObject({ layoutId: LayoutId, placeId: PlaceId, name: z.string(), product: z.string() })).meta({ description: 'Layouts of what is no city (全省): counted for none' }),
  })
  .meta({ id: 'CityMeasures' })
export type CityMeasures = z.infer<typeof CityMeasures>

export const CityMatrix = z
  .strictObject({
    by: z.enum(['industry', 'segment']),
    documents,
    focus: Focus,
    cities: z.array(z.strictObject({ ...city, rank })),
    columns: z.array(
      z.strictObject({
        id: z.union([IndustryId, SegmentId]),
        name: z.string(),
        group: IndustryGroup.nullable(),
        stage: Stage.nullable(),
        readIn: z.array(ProvinceId).meta({ description: 'Provinces of which a document speaks of it: a city of another one without a cell is not read, and no gap' }),
        rank,
        cityCount: z.int(),
      }),
    ),
    cells: z.array(z.strictObject({ cityId: CityId, columnId: z.union([IndustryId, SegmentId]), products: z.int(), layoutIds: z.array(LayoutId), counties: z.array(z.string()) })).meta({ description: 'Only where something is given' }),
    silent: z.array(z.strictObject({ id: IndustryId, name: z.string() })).meta({ description: 'Industries that the documents speak of and that no city is given: no column' }),
  })
  .meta({ id: 'CityMatrix' })
export type CityMatrix = z.infer<typeof CityMatrix>

const Thing = { id: NodeId, name: z.string() }

export const CitySimilarity = z
  .strictObject({
    of: z.enum(['product', 'segment']),
    documents,
    focus: Focus,
    population: z.int().meta({ description: 'How many different things the cities are given in all' }),
    cities: z.array(z.strictObject({ ...city, rank, size: z.int(), state: CityState })),
    pairs: z
      .array(
        z.strictObject({
          a: CityId,
          b: CityId,
          common: z.int(),
          expected: z.number().meta({ description: 'Common count of two lists of these lengths drawn by chance: |A||B|/N' }),
          jaccard: z.number().meta({ description: '|A∩B| / |A∪B|' }),
          cosine: z.number().meta({ description: '|A∩B| / √(|A||B|)' }),
          z: z.number().nullable().meta({ description: 'Standard deviations above the expected; null where chance allows one count only' }),
          things: z.array(z.strictObject(Thing)),
        }),
      )
      .meta({ description: 'Every pair, the largest z first' }),
  })
  .meta({ id: 'CitySimilarity' })
export type CitySimilarity = z.infer<typeof CitySimilarity>

const sized = z.strictObject({ id: CityId, name: z.string(), size: z.int() })
export const CityPair = z
  .strictObject({ of: z.enum(['product', 'segment']), a: sized, b: sized, documents, things: z.array(z.strictObject({ ...Thing, a: z.array(LayoutDetail), b: z.array(LayoutDetail) })) })
  .meta({ id: 'CityPair' })
export type CityPair = z.infer<typeof CityPair>

export const CityCell = z
  .strictObject({
    city: z.strictObject({ id: CityId, name: z.string() }),
    state: CityState,
    documents,
    focus: Focus,
    layouts: z.array(LayoutDetail),
    readings: z.array(PassageQuote).meta({ description: 'Of a city that is given nothing: where the documents begin to speak of it' }),
  })
  .meta({ id: 'CityCell' })
export type CityCell = z.infer<typeof CityCell>
