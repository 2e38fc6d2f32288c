/** Rows of the clusters, enterprises, parks, projects, technologies and brands that a plan names. */
import { type AssetKind, type AssetStatement, assetKinds } from '#graph/domain/asset.ts'
import { toId } from '#graph/domain/ids.ts'
import type { EntityMention } from '#graph/extractors/entities/entity.ts'
import { findPlace } from '#graph/places/find-place.ts'
import { type NodeProperties, toProperties } from '#graph/queries/properties.ts'
import { type NamedRow, toNamedRow } from './named-row.ts'
import type { NameAliases } from './names/read-aliases.ts'
import { toAssetName } from './names/asset-name.ts'
import type { PlanReading } from './read-plan.ts'

interface LocationRow {
  assetId: string
  placeId: string
  passageId: string
  documentId: string
}

export interface AssetRows {
  assets: (NamedRow & { kind: AssetKind })[]
  locations: LocationRow[]
  statements: { factId: string; passageId: string; properties: NodeProperties }[]
}

const kindOfAsset = (kind: EntityMention['kind']): AssetKind | undefined => assetKinds.find((known) => known === kind)

/** Each asset once, with what each passage says of it. The same reading gives the same rows, in the same order. */
export function toAssetRows({ entities, documentSlug }: PlanReading, provinceId: string, aliases: NameAliases): AssetRows {
  const documentId = `document:${documentSlug}`
  const assets = new Map<string, AssetRows['assets'][number]>()
  const locations = new Map<string, LocationRow>()
  const statements = new Map<string, AssetRows['statements'][number]>()
  for (const mention of entities) {
    const kind = kindOfAsset(mention.kind)
    if (kind === undefined || mention.generic) continue // a bare count names nobody; its sentence gives a target
    const { passageId } = mention
    const name = toAssetName(kind, mention.name, aliases)
    const id = toId(kind, name)
    if (!assets.has(id)) assets.set(id, { kind, ...toNamedRow(id, name, { kind, aliases: [] }) })
    const key = `${id}\n${passageId}`
    statements.set(key, { factId: id, passageId, properties: { ...toStatement(mention), ...statements.get(key)?.properties } })
    for (const placeId of placesOf(mention, provinceId)) locations.set(`${key}\n${placeId}`, { assetId: id, placeId, passageId, documentId })
  }
  return { assets: [...assets.values()], locations: [...locations.values()], statements: [...statements.values()] }
}

/** What the sentence says, in the names of AssetStatement. */
const toStatement = ({ name, role, subtype, countClaimed, head }: EntityMention): NodeProperties =>
  toProperties({ printed: name, role, sort: subtype, claimedCount: countClaimed, head } satisfies Record<keyof AssetStatement, unknown>)

/** Ids of the county where one is named, of the cities otherwise. */
function placesOf({ cities, county }: EntityMention, provinceId: string): string[] {
  const found = [...cities, ...(county === undefined ? [] : [county])].flatMap((name) => findPlace(name, provinceId) ?? [])
  const inner = found.filter(({ kind }) => kind === 'county')
  return (inner.length > 0 ? inner : found).filter(({ kind }) => kind !== 'province').map(({ id }) => id)
}
