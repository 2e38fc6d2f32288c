/** What the address may say of how the cities are looked at. */
export const cityViewKinds = ['map', 'industries', 'segments', 'similarity', 'table'] as const
export type CityViewKind = (typeof cityViewKinds)[number]
export const measureKeys = ['layouts', 'products', 'segments', 'chains', 'gaps'] as const
export type MeasureKey = (typeof measureKeys)[number]
export const likenessKeys = ['common', 'z', 'jaccard', 'cosine'] as const
export type LikenessKey = (typeof likenessKeys)[number]
