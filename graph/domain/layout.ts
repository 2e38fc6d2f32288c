import { z } from 'zod'
import { Evidence } from './evidence.ts'
import { LayoutId, PlaceId, ProductId } from './ids.ts'

/** 发展, 退出, 控制. */
export const layoutRelations = ['develop', 'retire', 'limit'] as const
export const LayoutRelation = z.enum(layoutRelations)
export type LayoutRelation = z.infer<typeof LayoutRelation>
export const layoutRelationNames: Readonly<Record<LayoutRelation, string>> = { develop: '发展', retire: '退出', limit: '控制' }

/** 布局: a city or county is to develop, retire or limit a product. */
export const Layout = z.strictObject({
  id: LayoutId,
  placeId: PlaceId,
  productId: ProductId,
  relation: LayoutRelation,
  evidence: z.array(Evidence).min(1).meta({ source: 'One entry for each passage that states it' }),
})
export type Layout = z.infer<typeof Layout>

/** A layout as one sentence prints it, before products of several sentences are resolved into one node. */
export const LayoutMention = z.strictObject({
  passageId: z.string(),
  placeId: PlaceId.optional().meta({ description: 'Absent for a pseudo-place such as 各市, which is scope and never a city' }),
  placeName: z.string().min(1).meta({ description: 'Full name: 青岛市' }),
  item: z.string().min(1).meta({ description: 'As printed, without leading verb and tail (等产业)' }),
  relation: LayoutRelation,
})
export type LayoutMention = z.infer<typeof LayoutMention>
