/** Step two of an import: a reading becomes rows of the graph; printed items become products, mentions become facts. */
import type { Province, City, County } from '#graph/domain/place.ts'
import type { LayoutRelation } from '#graph/domain/layout.ts'
import { toId } from '#graph/domain/ids.ts'
import type { Reading } from '#graph/extractors/reading.ts'
import { isIndustryHeading } from '#graph/extractors/structure/industry-heading.ts'
import { citiesOfProvince } from '#graph/places/find-place.ts'
import { placeOfCode, toCity, toCounty, toProvince } from '#graph/places/gazetteer.ts'
import { type NodeProperties, toProperties } from '#graph/queries/properties.ts'
import { type CommitmentRows, toCommitmentRows } from './commitment-rows.ts'
import { type NamedRow, toNamedRow } from './named-row.ts'
import { toNameKeys } from './naming.ts'
import { toCityRow, toCountyRow, toProvinceRow } from './place-rows.ts'
import { toProductName } from './product-name.ts'
import type { PlanReading } from './read-plan.ts'
import type { SeedDocument } from './read-seeds.ts'

/** All rows that one document brings; ids are unique within each list. */
export interface DocumentRows extends Omit<CommitmentRows, 'statements'> {
  document: { documentId: string; provinceId: string; properties: NodeProperties }
  provinces: ReturnType<typeof toProvinceRow>[]
  cities: ReturnType<typeof toCityRow>[]
  counties: ReturnType<typeof toCountyRow>[]
  passages: { properties: NodeProperties }[]
  industries: NamedRow[]
  products: NamedRow[]
  layouts: { id: string; placeId: string; productId: string; properties: NodeProperties }[]
  enterprises: NamedRow[]
  statements: { factId: string; passageId: string; printed: string }[]
}

const relationNames: Record<LayoutRelation, string> = { develop: '发展', retire: '退出', limit: '控制' }

/** Rows for a document and its reading. The same input gives the same rows, in the same order. */
export function transformDocument({ source }: SeedDocument, reading: PlanReading): DocumentRows {
  const { provinces, cities, counties } = toPlaces(source.provinceId, reading)
  const industries = new Map<string, NamedRow>()
  const products = new Map<string, NamedRow>()
  const layouts = new Map<string, DocumentRows['layouts'][number]>()
  const enterprises = new Map<string, NamedRow>()
  const statements = new Map<string, DocumentRows['statements'][number]>()
  const state = (factId: string, passageId: string, printed: string): void => {
    const key = `${factId}\n${passageId}`
    if (!statements.has(key)) statements.set(key, { factId, passageId, printed })
  }

  for (const { placeId, placeName, item, relation, passageId } of reading.layouts) {
    if (placeId === undefined) continue // a pseudo-place is scope, not a carrier; the passage stays listed as unread
    const name = toProductName(item)
    const productId = toId('product', name)
    const layoutId = toId('layout', placeId.slice(placeId.indexOf(':') + 1), relation, name)
    if (!products.has(productId)) products.set(productId, toNamedRow(productId, name))
    if (!layouts.has(layoutId)) {
      const properties = { id: layoutId, name: `${placeName} · ${relationNames[relation]} · ${name}`, relation }
      layouts.set(layoutId, { id: layoutId, placeId, productId, properties })
    }
    state(layoutId, passageId, item)
  }
  for (const { name, role, passageId } of reading.enterprises) {
    const id = toId('enterprise', name)
    if (!enterprises.has(id)) enterprises.set(id, toNamedRow(id, name, { role, aliases: [] }))
    state(id, passageId, name)
  }
  for (const { heading, column } of reading.passages) {
    if (heading === undefined || !isIndustryHeading(heading, column)) continue
    const id = toId('industry', heading)
    if (!industries.has(id)) industries.set(id, toNamedRow(id, heading))
  }
  const { statements: committed, ...commitments } = toCommitmentRows(reading)
  const { id: documentId, provinceId, title, ...record } = source
  return {
    document: { documentId, provinceId, properties: toProperties({ id: documentId, name: title, provinceId, ...record, ...toNameKeys(title) }) },
    provinces,
    cities,
    counties,
    passages: toPassageRows(reading),
    industries: [...industries.values()],
    products: [...products.values()],
    layouts: [...layouts.values()],
    enterprises: [...enterprises.values()],
    ...commitments,
    statements: [...statements.values(), ...committed],
  }
}

/** Passages with the reason why a passage that names a place gave no fact. */
function toPassageRows(reading: Reading): DocumentRows['passages'] {
  const unread = new Map(reading.unread.map((entry) => [entry.passageId, entry]))
  return reading.passages.map((passage) => {
    const entry = unread.get(passage.id)
    return { properties: toProperties({ ...passage, unread: entry?.reason, unreadPlaces: entry?.places }) }
  })
}

/** The document's province with all its cities (a city that no plan names is a finding too), and every place laid out. */
function toPlaces(provinceId: string, reading: Reading): Pick<DocumentRows, 'provinces' | 'cities' | 'counties'> {
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
  return {
    provinces: [...provinces.values()].map(toProvinceRow),
    cities: [...cities.values()].map(toCityRow),
    counties: [...counties.values()].map((county) => toCountyRow(county, (cities.get(county.cityId) ?? provinces.get(county.cityId))?.name ?? county.name)),
  }
}
