/** A corpus by hand: two plans of Shandong, their layouts and rules. */
import type { ConflictRows } from '#graph/conflicts/read-rows.ts'
import type { Restriction } from '#graph/domain/restriction.ts'

type Layout = ConflictRows['layouts'][number]
export const provinceId = 'province:370000'
export const cities = [['370100', '济南'], ['370200', '青岛'], ['370300', '淄博'], ['370600', '烟台'], ['371100', '日照'], ['371300', '临沂'], ['371600', '滨州']] as const
const cityRows: ConflictRows['cities'] = cities.map(([code, name]) => ({ id: `city:${code}`, name: `${name}市`, shortName: name, provinceId }))

export const document = (slug: string, horizonStart: number, horizonEnd: number, issuedOn: string | null = null): ConflictRows['documents'][number] => ({
  id: `document:${slug}`, name: slug, shortTitle: slug, issuer: '省政府', number: null, issuedOn, horizonStart, horizonEnd, provinceId, notes: null, sha256: 'a', passageCount: 1, unreadCount: 0, damageCount: 0,
})

let places = 0
const nextPassage = (slug: string): string => `passage:${slug}:${(places += 1)}`

/** 济南市 develops some products in one sentence. */
export function layouts(slug: string, city: string, products: readonly string[], more: Partial<Layout> = {}): Layout[] {
  const place = cityRows.find(({ shortName }) => shortName === city)!
  const relation = more.relation ?? 'develop'
  const passageId = nextPassage(slug)
  return products.map((product) => ({
    layoutId: `layout:${place.id.slice(5)}:${relation}:${product}`, relation, productId: `product:${product}`, productName: product,
    placeId: place.id, placeName: place.name, cityId: place.id, cityName: place.name, printed: product,
    passageId, text: `${place.name}重点发展${products.join('、')}。`, documentId: `document:${slug}`, heading: null, industryIds: [], segmentIds: [], ...more,
  }))
}

/** A rule of a plan, whole by default. */
export function rule(slug: string, stated: Partial<Restriction> & Pick<Restriction, 'rule'>, text = '规定。'): ConflictRows['rules'][number] {
  const passageId = nextPassage(slug)
  const id = passageId.replace('passage:', 'restriction:')
  return {
    properties: { id: `${id}:0`, order: 0, name: `${stated.industry ?? '全省'} · ${stated.threshold ?? ''}`, scope: '全省', ...stated },
    printed: stated.threshold ?? '', passageId, text, documentId: `document:${slug}`, documentName: slug, headingPath: [], column: null, heading: null, start: 0, end: 1, damage: null,
  }
}

export const corpus = (parts: Partial<ConflictRows>): ConflictRows => ({
  documents: [document('old', 2021, 2025), document('new', 2024, 2027, '2024-12-04')], cities: cityRows, industries: [], segments: [], layouts: [], rules: [], requests: [], ...parts,
})
