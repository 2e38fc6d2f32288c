/** Step two of an import: a reading becomes rows of the graph; printed items become products, mentions become facts. */
import type { Province, City, County } from '#graph/domain/place.ts'
import { layoutRelationNames } from '#graph/domain/layout.ts'
import { toId } from '#graph/domain/ids.ts'
import { spoilsFacts } from '#graph/extractors/damage/damage.ts'
import type { Reading } from '#graph/extractors/reading.ts'
import { citiesOfProvince } from '#graph/places/find-place.ts'
import { placeOfCode, toCity, toCounty, toProvince } from '#graph/places/gazetteer.ts'
import { type NodeProperties, toProperties } from '#graph/queries/properties.ts'
import { type AssetRows, toAssetRows } from './asset-rows.ts'
import { type CommitmentRows, toCommitmentRows } from './commitment-rows.ts'
import { type ContentRows, toContentRows } from './content-rows.ts'
import { type IndustryRows, toIndustryRows } from './industry-rows.ts'
import { type NamedRow, toNamedRow } from './named-row.ts'
import { toNameKeys } from './naming.ts'
import { toCityRow, toCountyRow, toProvinceRow } from './place-rows.ts'
import { toProductKey, toProductName } from './names/product-name.ts'
import type { NameAliases } from './names/read-aliases.ts'
import type { PlanReading } from './read-plan.ts'
import type { SeedDocument } from './read-seeds.ts'

/** All rows that one document brings; ids are unique within each list. */
export interface DocumentRows extends Omit<IndustryRows & CommitmentRows & ContentRows & AssetRows, 'statements'> {
  document: { documentId: string; provinceId: string; properties: NodeProperties }
  provinces: ReturnType<typeof toProvinceRow>[]
  cities: ReturnType<typeof toCityRow>[]
  counties: ReturnType<typeof toCountyRow>[]
  passages: { properties: NodeProperties }[]
  products: NamedRow[]
  layouts: { id: string; placeId: string; productId: string; properties: NodeProperties }[]
  statements: { factId: string; passageId: string; properties: NodeProperties }[]
}

/**
 * Rows for a document and its reading. The same input gives the same rows, in the same order.
 * @param aliases names that the office has found to mean the same
 */
export function transformDocument({ source }: SeedDocument, reading: PlanReading, aliases: NameAliases): DocumentRows {
  const products = new Map<string, NamedRow>()
  const layouts = new Map<string, DocumentRows['layouts'][number]>()
  const statements = new Map<string, DocumentRows['statements'][number]>()
  const state = (factId: string, passageId: string, printed: string): void => {
    const key = `${factId}\n${passageId}`
    if (!statements.has(key)) statements.set(key, { factId, passageId, properties: { printed } })
  }

  const headingOf = new Map(reading.passages.map(({ id, heading }) => [id, heading]))
  for (const { placeId, placeName, item, relation, passageId } of reading.layouts) {
    if (placeId === undefined) continue // a pseudo-place is scope, not a carrier; the passage stays listed as unread
    const name = toProductName(item)
    // The list may hold the name as printed, or as it is without its tail.
    const key = aliases.resolve('product', toProductKey(aliases.resolve('product', name), headingOf.get(passageId)))
    const productId = toId('product', key)
    const layoutId = toId('layout', placeId.slice(placeId.indexOf(':') + 1), relation, key)
    if (!products.has(productId)) products.set(productId, toNamedRow(productId, name, { aliases: [] }))
    if (!layouts.has(layoutId)) {
      const properties = { id: layoutId, name: `${placeName} · ${layoutRelationNames[relation]} · ${key}`, relation }
      layouts.set(layoutId, { id: layoutId, placeId, productId, properties })
    }
    state(layoutId, passageId, item)
  }
  const { statements: opened, ...industries } = toIndustryRows(reading)
  const { statements: committed, ...commitments } = toCommitmentRows(reading)
  const { statements: put, ...content } = toContentRows(reading)
  const { statements: named, ...assets } = toAssetRows(reading, source.provinceId, aliases)
  const { provinces, cities, counties } = toPlaces(source.provinceId, reading, assets.locations)
  const { id: documentId, provinceId, title, ...record } = source
  return {
    document: { documentId, provinceId, properties: toProperties({ id: documentId, name: title, provinceId, ...record, ...toNameKeys(title) }) },
    provinces,
    cities,
    counties,
    passages: toPassageRows(reading),
    ...industries,
    products: [...products.values()],
    layouts: [...layouts.values()],
    ...assets,
    ...commitments,
    ...content,
    statements: [...statements.values(), ...opened, ...named, ...committed, ...put],
  }
}

/** Passages with the reason why a passage gave no fact, and with the damage that puts its words in doubt. */
function toPassageRows(reading: PlanReading): DocumentRows['passages'] {
  const unread = new Map(reading.unread.map((entry) => [entry.passageId, entry]))
  const damage = new Map(reading.damage.flatMap(({ kind, passageIds }) => (spoilsFacts(kind) ? passageIds.map((passageId) => [passageId, kind] as const) : [])))
  return reading.passages.map((passage) => {
    const entry = unread.get(passage.id)
    return { properties: toProperties({ ...passage, unread: entry?.reason, unreadPlaces: entry?.places, damage: damage.get(passage.id) }) }
  })
}

/** The document's province with all its cities (a city that no plan names is a finding too), and every place where something is. */
function toPlaces(provinceId: string, reading: Reading, locations: readonly { placeId: string }[]): Pick<DocumentRows, 'provinces' | 'cities' | 'counties'> {
  const provinces = new Map<string, Province>()
  const cities = new Map<string, City>()
  const counties = new Map<string, County>()
  const add = (id: string): void => {
    const place = placeOfCode(id)
    if (place === undefined || provinces.has(id) || cities.has(id) || counties.has(id)) return
    if (place.kind === 'county') {
      const county = toCounty(place)
      add(county.cityId)
      counties.set(id, county)
    } else if (place.kind === 'city') {
      const city = toCity(place)
      add(city.provinceId)
      cities.set(id, city)
    } else provinces.set(id, toProvince(place))
  }
  add(provinceId)
  for (const city of citiesOfProvince(provinceId)) add(city.id)
  for (const { placeId } of reading.layouts) if (placeId !== undefined) add(placeId)
  for (const { placeId } of locations) add(placeId)
  return {
    provinces: [...provinces.values()].map(toProvinceRow),
    cities: [...cities.values()].map(toCityRow),
    counties: [...counties.values()].map((county) => toCountyRow(county, (cities.get(county.cityId) ?? provinces.get(county.cityId))?.name ?? county.name)),
  }
}
