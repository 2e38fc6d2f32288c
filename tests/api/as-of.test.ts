import { beforeAll, describe, expect, it } from 'vitest'
import type { AssetDetail, AssetSummary } from '#api/contract/assets.ts'
import type { ChainMap, ChainSummary } from '#api/contract/chains.ts'
import type { LayoutDetail } from '#api/contract/common.ts'
import type { Corpus } from '#api/contract/documents.ts'
import type { CityDetail, CitySummary, IndustryDetail, IndustrySummary, ProductDetail } from '#api/contract/places.ts'
import { serverForTests } from './running-server.ts'

const server = serverForTests()
const id = encodeURIComponent
const read = async <T>(path: string): Promise<T> => (await server.get<T>(path)).body

interface Listed<T> {
  total: number
  items: T[]
}

const newest = 'document:shandong-2024-traditional-industries'
const manufacturing = 'document:shandong-2021-manufacturing-plan'
const before = 'asOf=2024-12-03'
const onTheDay = 'asOf=2024-12-04'
/** A day on which one plan of 2018 was there and nothing else. */
const early = 'asOf=2020-06-01'

const steel = `/chains/${id('chain:钢铁')}/map`
const dated = [
  '/chains?limit=500', steel, `/chains/${id('chain:钢铁')}`, '/cities?limit=500', '/cities/city:371100', '/industries?limit=500', `/industries/${id('industry:钢铁')}`,
  '/products?limit=500', `/products/${id('product:钢铁')}`, '/clusters?limit=500', '/enterprises?limit=500',
  '/targets/series?limit=500', `/agencies/${id('agency:省财政厅')}`,
]
const withQuery = (path: string, query: string): string => `${path}${path.includes('?') ? '&' : '?'}${query}`

describe('as of a day', () => {
  it.each(dated)('%s is today as it is without a day, and with every document named', async (path) => {
    const { asOf, documents } = await read<Corpus>('/corpus')
    const plain = await read(path)
    expect(await read(withQuery(path, `asOf=${asOf}`))).toEqual(plain)
    expect(await read(withQuery(path, documents.map((document) => `document=${document.id}`).join('&')))).toEqual(plain)
  })

  it.each(dated)('%s refuses what is no day, and a document that nothing has', async (path) => {
    expect((await server.problem(withQuery(path, 'asOf=2024-13-01'))).problem.code).toBe('bad-request')
    expect((await server.problem(withQuery(path, `document=${id('没有这份文件')}`))).problem.code).toBe('not-found')
  })

  it.each(dated)('%s says nothing of documents that were not yet issued', async (path) => {
    const text = JSON.stringify(await read(withQuery(path, before)))
    expect(text).not.toContain(newest)
    expect(text).not.toContain('passage:shandong-2024-traditional-industries')
  })
})

describe('a chain as of a day', () => {
  const carriersOf = (map: ChainMap) => [...map.segments.flatMap(({ products }) => products), ...map.unplaced].flatMap(({ carriers }) => carriers)

  it('loses what the plan of December 2024 says, on the day before it, and keeps what others say', async () => {
    const [then, later] = await Promise.all([read<ChainMap>(`${steel}?${before}`), read<ChainMap>(`${steel}?${onTheDay}`)])
    const said = carriersOf(later).filter(({ documentIds }) => documentIds.includes(newest))
    expect(said.length).toBeGreaterThan(0)
    const without = carriersOf(later)
      .map(({ layoutId, documentIds }) => ({ layoutId, documentIds: documentIds.filter((one) => one !== newest) }))
      .filter(({ documentIds }) => documentIds.length > 0)
    expect(carriersOf(then).map(({ layoutId, documentIds }) => ({ layoutId, documentIds }))).toEqual(without)
  })

  it('is not read before any plan speaks of it, and keeps plans whose years are over', async () => {
    const then = await read<ChainMap>(`${steel}?${early}`)
    expect(new Set(then.segments.map(({ presence }) => presence))).toEqual(new Set(['unread']))
    expect([then.chain.documents, then.cities, then.leaders, then.unplaced, then.chain.productCount]).toEqual([[], [], [], [], 0])
    const now = await read<ChainMap>(`${steel}?asOf=2030-01-01`)
    expect(now).toEqual(await read<ChainMap>(steel))
  })

  it('counts in the list as on its map, by one document or by two', async () => {
    for (const query of [`document=${manufacturing}`, `document=${id('“三个坚决”行动方案')}`, early, `document=${manufacturing}&document=${newest}&${before}`]) {
      const { items } = await read<Listed<ChainSummary>>(`/chains?limit=500&${query}`)
      for (const chain of items.slice(0, 12)) {
        const map = await read<ChainMap>(`/chains/${id(chain.id)}/map?${query}`)
        expect(map.chain, `${chain.name} ${query}`).toMatchObject(chain)
      }
    }
  })

  it('names of two plans what either names', async () => {
    const leaders = async (query: string) => (await read<ChainMap>(`/chains/${id('chain:化工')}/map?${query}`)).leaders.map((leader) => leader.id)
    const one = await leaders(`document=${manufacturing}`)
    const other = await leaders('document=document:shandong-2021-three-resolutes')
    expect(new Set([...one, ...other])).toEqual(new Set(await leaders(`document=${manufacturing}&document=document:shandong-2021-three-resolutes`)))
  })
})

describe('a city, an industry, a product and an enterprise as of a day', () => {
  let city: CityDetail
  beforeAll(async () => (city = await read<CityDetail>(`/cities/city:370200?document=${manufacturing}`)))

  it('gives the city what its documents give it, and counts that', async () => {
    const layouts = city.industries.flatMap((industry) => industry.layouts)
    expect(new Set(layouts.flatMap(({ quotes }) => quotes.map(({ documentId }) => documentId)))).toEqual(new Set([manufacturing]))
    expect(new Set(layouts.map((layout) => layout.id)).size).toBe(city.layoutCount)
    const { items } = await read<Listed<CitySummary>>(`/cities?limit=500&document=${manufacturing}`)
    expect(items.find((one) => one.id === city.id)?.layoutCount).toBe(city.layoutCount)
    expect(city.layoutCount).toBeLessThan((await read<CityDetail>('/cities/city:370200')).layoutCount)
    expect(await read<CityDetail>(`/cities/city:370200?${early}`)).toMatchObject({ layoutCount: 0, industries: [], assets: [], mentions: [] })
  })

  it('counts an enterprise\'s passages, and keeps out whom only other documents name', async () => {
    const all = await read<Listed<AssetSummary>>('/enterprises?limit=500')
    const some = await read<Listed<AssetSummary>>(`/enterprises?limit=500&document=${manufacturing}`)
    expect(some.total).toBeLessThan(all.total)
    const [missing] = all.items.filter((one) => !some.items.some((other) => other.id === one.id))
    const detail = await read<AssetDetail>(`/enterprises/${id(missing?.id ?? '')}?document=${manufacturing}`)
    expect(detail).toMatchObject({ id: missing?.id, name: missing?.name, passageCount: 0, statements: [], places: [], role: null })
    for (const one of all.items.slice(0, 5)) {
      const then = await read<AssetDetail>(`/enterprises/${id(one.id)}?document=document:shandong-2021-three-resolutes`)
      expect(then.statements.length).toBe(then.passageCount)
      expect(then.statements.every(({ quote }) => quote.documentId === 'document:shandong-2021-three-resolutes')).toBe(true)
    }
  })

  it('leaves an industry and a product their names, and nothing that is said later', async () => {
    const industry = await read<IndustryDetail>(`/industries/${id('industry:钢铁')}?${early}`)
    expect(industry).toMatchObject({ name: '钢铁', layoutCount: 0, layouts: [], assets: [], claims: [], structures: [] })
    expect(new Set([...industry.targets, ...industry.restrictions, ...industry.focus].map(({ quote }) => quote.documentId))).not.toContain(manufacturing)
    const { items } = await read<Listed<IndustrySummary>>(`/industries?limit=500&document=${manufacturing}`)
    const one = await read<IndustryDetail>(`/industries/${id('industry:钢铁')}?document=${manufacturing}`)
    expect(items.find((other) => other.id === one.id)).toMatchObject({ layoutCount: one.layouts.length })
    const product = await read<ProductDetail>(`/products/${id('product:钢铁')}?${before}`)
    const later = await read<ProductDetail>(`/products/${id('product:钢铁')}?${onTheDay}`)
    const quotes = ({ layouts }: ProductDetail) => layouts.flatMap((layout) => layout.quotes.map((quote) => quote.id))
    expect(quotes(later).filter((quote) => !quotes(product).includes(quote)).every((quote) => quote.includes('shandong-2024-traditional-industries'))).toBe(true)
    expect(quotes(later).length).toBeGreaterThan(quotes(product).length)
    expect(product.name).toBe('钢铁')
  })

  it('quotes a layout by the documents of the day, and knows none that nobody had yet ordered', async () => {
    const { layouts } = await read<ProductDetail>(`/products/${id('product:钢铁')}`)
    const ordered = layouts.find(({ quotes }) => quotes.some(({ documentId }) => documentId === newest))
    const quotesOn = async (query: string) => (await read<LayoutDetail>(`/layouts/${id(ordered?.id ?? '')}?${query}`)).quotes.map(({ documentId }) => documentId)
    expect(await quotesOn(onTheDay)).toContain(newest)
    expect(await quotesOn(before)).not.toContain(newest)
    expect((await server.problem(`/layouts/${id(ordered?.id ?? '')}?${early}`)).problem.code).toBe('not-found')
  })
})
