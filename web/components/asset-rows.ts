/** Assets of a page as rows: by kind, enterprises by role, each with what the texts claim to count. */
import type { AssetClaim, AssetSummary } from '#api/contract/assets.ts'
import type { AssetKind } from '#graph/domain/asset.ts'
import { assetKindOrder, enterpriseRoleNames, kindNames } from '#web/wording.ts'

export interface AssetRow {
  title: string
  kind: AssetKind
  assets: AssetSummary[]
  /** Of the lists that name some of these. */
  claims: AssetClaim[]
}

const roleOrder = ['chain-leading', 'leading', null] as const

/** A row for each kind that is there, in the order of the glossary; of enterprises one for each role, the strongest first. */
export function toAssetRows(assets: readonly AssetSummary[], claims: readonly AssetClaim[] = []): AssetRow[] {
  return assetKindOrder.flatMap((kind) => {
    const roles = kind === 'enterprise' ? roleOrder : ([null] as const)
    return roles.flatMap((role): AssetRow[] => {
      const own = assets.filter((asset) => asset.kind === kind && asset.role === role)
      if (own.length === 0) return []
      const ids = new Set<string>(own.map(({ id }) => id))
      const title = role === null ? (kind === 'technology' ? '关键技术' : kindNames[kind]) : (enterpriseRoleNames[role] ?? role)
      return [{ title, kind, assets: own, claims: claims.filter((claim) => claim.kind === kind && claim.named.some(({ id }) => ids.has(id))) }]
    })
  })
}

/** Where an asset is, as far as its name does not say it; `cityId` is the city whose page this is. */
export function placesToSay({ name, places }: Pick<AssetSummary, 'name' | 'places'>, cityId?: string): string[] {
  return places.filter((place) => place.id !== cityId && !name.includes(place.name.replace(/[市县区]$/u, ''))).map((place) => place.name)
}
