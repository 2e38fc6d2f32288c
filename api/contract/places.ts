import { z } from 'zod'
import { CityId, IndustryId, PlaceId, ProductId, ProvinceId } from '#graph/domain/ids.ts'
import { IndustryGroup } from '#graph/domain/chain.ts'
import { LayoutDetail, NodeRef, PassageQuote, pageOf } from './common.ts'
import { AssetClaim, AssetSummary } from './assets.ts'
import { FocusItem, StructureItem } from './content.ts'
import { SegmentSummary } from './chains.ts'
import { RestrictionItem } from './restrictions.ts'
import { TargetItem } from './targets.ts'

export const CitySummary = z
  .strictObject({
    id: CityId,
    name: z.string(),
    shortName: z.string(),
    provinceId: ProvinceId,
    layoutCount: z.int().meta({ description: 'Of the city and its counties' }),
    industryCount: z.int(),
  })
  .meta({ id: 'CitySummary' })
export type CitySummary = z.infer<typeof CitySummary>
export const CityList = pageOf(CitySummary).meta({ id: 'CityList' })

/** All that the plans give a city, by the industry heading it stands under. */
export const CityDetail = CitySummary.extend({
  counties: z.array(z.strictObject({ id: PlaceId, name: z.string() })).meta({ description: 'Counties and districts that the plans name' }),
  industries: z.array(
    z.strictObject({
      id: IndustryId.nullable().meta({ description: 'null: the heading names no industry, or there is none' }),
      name: z.string(),
      group: IndustryGroup.nullable(),
      chain: NodeRef.nullable().meta({ description: 'The chain that covers the heading' }),
      layouts: z.array(LayoutDetail),
    }),
  ),
  assets: z.array(AssetSummary).meta({ description: 'Clusters, enterprises, parks and the like that passages put here or in its counties' }),
  mentions: z.array(PassageQuote.extend({ reason: z.string() })).meta({
    description: 'Passages that name the city and gave no layout, with the reason; the first 100',
  }),
}).meta({ id: 'CityDetail' })
export type CityDetail = z.infer<typeof CityDetail>

export const IndustrySummary = z.strictObject({
  id: IndustryId,
  name: z.string(),
  group: IndustryGroup.nullable(),
  layoutCount: z.int(),
  cityCount: z.int(),
})
export type IndustrySummary = z.infer<typeof IndustrySummary>
export const IndustryList = pageOf(IndustrySummary).meta({ id: 'IndustryList' })
export const IndustryDetail = IndustrySummary.extend({
  chains: z.array(NodeRef),
  layouts: z.array(LayoutDetail),
  aliases: z.array(z.string()).meta({ description: 'Other headings that name it' }),
  parents: z.array(NodeRef).meta({ description: 'Industries in whose sections its own stands' }),
  branches: z.array(NodeRef).meta({ description: 'Industries whose sections stand inside its own' }),
  assets: z.array(AssetSummary).meta({ description: 'Named under its headings' }),
  claims: z.array(AssetClaim),
  targets: z.array(TargetItem).meta({ description: 'Set for it' }),
  restrictions: z.array(RestrictionItem).meta({ description: 'Stated for it' }),
  focus: z.array(FocusItem).meta({ description: 'Put forward under its headings' }),
  structures: z.array(StructureItem).meta({ description: 'Chain structures named under its headings' }),
}).meta({ id: 'IndustryDetail' })
export type IndustryDetail = z.infer<typeof IndustryDetail>

export const ProductDetail = z
  .strictObject({
    id: ProductId,
    name: z.string(),
    aliases: z.array(z.string()),
    segments: z.array(SegmentSummary),
    layouts: z.array(LayoutDetail),
  })
  .meta({ id: 'ProductDetail' })
export type ProductDetail = z.infer<typeof ProductDetail>
