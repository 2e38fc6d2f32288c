import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { AssetDetail, AssetList } from '#api/contract/assets.ts'
import type { ChainList, ChainMap } from '#api/contract/chains.ts'
import type { LayoutDetail } from '#api/contract/common.ts'
import type { Corpus, DocumentList, PassageDetail, ReadingPassageList } from '#api/contract/documents.ts'
import type { NeighbourList, PathResult, SearchResult } from '#api/contract/explore.ts'
import type { CityDetail, CityList } from '#api/contract/places.ts'
import type { z } from 'zod'
import { serverForTests } from './running-server.ts'

const server = serverForTests()
const id = encodeURIComponent

interface Listed {
  total: number
  limit: number
  offset: number
  truncated: boolean
  items: { id: string; name: string }[]
}

describe('lists', () => {
  const lists = ['documents', 'cities', 'industries', 'chains', 'segments', 'products', 'clusters', 'enterprises', 'parks', 'projects', 'technologies', 'brands', 'agencies']

  it.each(lists)('/%s pages by limit and says its total; every item has id and name', async (resource) => {
    const { status, body } = await server.get<Listed>(`/${resource}?limit=2`)
    expect(status).toBe(200)
    expect(body.items.length).toBe(Math.min(2, body.total))
    expect(body.total).toBeGreaterThan(0)
    expect(body.truncated).toBe(body.total > 2)
    for (const item of body.items) {
      expect(item.id).toMatch(/^[a-z]+:\S/u)
      expect(item.name).not.toBe('')
    }
  })

  it.each(lists)('/%s gives every row once over its pages, and each leads to itself', async (resource) => {
    const all = await server.get<Listed>(`/${resource}?limit=500`)
    const first = await server.get<Listed>(`/${resource}?limit=3&offset=0`)
    const second = await server.get<Listed>(`/${resource}?limit=3&offset=3`)
    expect([...first.body.items, ...second.body.items]).toEqual(all.body.items.slice(0, 6))
    for (const item of first.body.items) {
      const detail = await server.get<{ id: string; name: string }>(`/${resource}/${id(item.id)}`)
      expect(detail.status).toBe(200)
      expect(detail.body).toMatchObject({ id: item.id, name: item.name })
    }
  })
})

describe('the map of 集成电路', () => {
  /** Column 3 of document 002, read by hand (tests/fixtures/extract). */
  const cities = ['济南市', '青岛市', '烟台市', '淄博市', '潍坊市', '威海市', '日照市', '德州市', '济宁市', '滨州市', '枣庄市']

  it('shows the eleven cities of column 3, each layout leading to its sentence in the file', async () => {
    const { body: map } = await server.get<ChainMap>(`/chains/${id('chain:集成电路')}/map`)
    expect(map.cities.map(({ name }) => name).sort()).toEqual([...cities].sort())
    const text = readFileSync(new URL('../../seeds/documents/shandong-2021-manufacturing-plan/002.txt', import.meta.url), 'utf8')
    const products = [...map.segments.flatMap((segment) => segment.products), ...map.unplaced]
    const own = products.flatMap(({ carriers }) => carriers.filter(({ ownHeading }) => ownHeading))
    expect(own.length).toBeGreaterThan(30)
    for (const { layoutId, place } of own) {
      const { body: layout } = await server.get<LayoutDetail>(`/layouts/${id(layoutId)}`)
      for (const quote of layout.quotes.filter(({ heading }) => heading === '集成电路')) {
        const squeeze = (words: string) => words.replace(/[\s*]/gu, '')
        expect(squeeze(text.slice(quote.start, quote.end))).toBe(squeeze(quote.text))
        expect(quote.text).toContain(place.name.replace(/市$/u, ''))
        expect(squeeze(quote.text)).toContain(squeeze(quote.printed))
        expect(quote.column).toBe('专栏3')
      }
    }
  })

  it('keeps what no segment takes', async () => {
    const { body: chains } = await server.get<z.infer<typeof ChainList>>('/chains?limit=500')
    for (const chain of chains.items) {
      const { body: map } = await server.get<ChainMap>(`/chains/${id(chain.id)}/map`)
      const shown = new Set([...map.segments.flatMap((segment) => segment.products), ...map.unplaced].map((product) => product.id))
      expect(shown.size).toBe(chain.productCount)
      expect(map.chain).toMatchObject(chain)
    }
  })
})

describe('evidence', () => {
  it('leads from a city to a passage in its surroundings and back', async () => {
    const { body: city } = await server.get<CityDetail>(`/cities/${id('city:371400')}`)
    const layout = city.industries.find(({ name }) => name === '集成电路')?.layouts[0]
    expect(layout?.place.name).toBe('德州市')
    const { body: passage } = await server.get<PassageDetail>(`/passages/${id(layout?.quotes[0]?.id ?? '')}`)
    expect(passage.layouts.map(({ id: layoutId }) => layoutId)).toContain(layout?.id)
    expect(passage.before.length + passage.after.length).toBeGreaterThan(3)
  })

  it('lists every city of the province, also one that the plans give little', async () => {
    const { body: listed } = await server.get<z.infer<typeof CityList>>('/cities?limit=500')
    expect(listed.items.filter(({ provinceId }) => provinceId === 'province:370000')).toHaveLength(16)
  })

  it('counts the industries of a city as its page shows them', async () => {
    const { body: listed } = await server.get<z.infer<typeof CityList>>('/cities?limit=500')
    for (const summary of listed.items.filter(({ layoutCount }) => layoutCount > 0)) {
      const { body: city } = await server.get<CityDetail>(`/cities/${id(summary.id)}`)
      const layouts = new Set(city.industries.flatMap((industry) => industry.layouts.map((layout) => layout.id)))
      expect(layouts.size, summary.name).toBe(summary.layoutCount)
      const underHeading = city.industries.filter((industry) => industry.layouts.some(({ quotes }) => quotes.some(({ heading }) => heading !== null)))
      expect(underHeading.length, summary.name).toBe(summary.industryCount)
      expect(city.assets.every(({ places }) => places.some(({ cityId }) => cityId === city.id))).toBe(true)
    }
  })

  it('gives all passages of a document in order, and those not understood with a reason', async () => {
    const { body: documents } = await server.get<z.infer<typeof DocumentList>>('/documents')
    expect(documents.total).toBe(documents.items.length)
    for (const document of documents.items) {
      const { body: page } = await server.get<z.infer<typeof ReadingPassageList>>(`/documents/${id(document.id)}/passages?limit=500`)
      expect(page.total).toBe(document.passageCount)
      expect(page.items.map(({ ordinal }) => ordinal)).toEqual(page.items.map((_, ordinal) => ordinal))
      const { body: unread } = await server.get<z.infer<typeof ReadingPassageList>>(`/documents/${id(document.id)}/passages?unread=true&limit=500`)
      expect(unread.total).toBe(document.unreadCount)
      expect(unread.items.every((passage) => passage.unread !== null)).toBe(true)
    }
  })

  it('counts the corpus as its lists do', async () => {
    const { body: corpus } = await server.get<Corpus>('/corpus')
    for (const [resource, count] of [['chains', corpus.counts.chains], ['segments', corpus.counts.segments], ['products', corpus.counts.products], ['clusters', corpus.counts.clusters], ['enterprises', corpus.counts.enterprises], ['parks', corpus.counts.parks], ['projects', corpus.counts.projects], ['technologies', corpus.counts.technologies], ['brands', corpus.counts.brands], ['targets', corpus.counts.targets], ['restrictions', corpus.counts.restrictions], ['agencies', corpus.counts.agencies]] as const) {
      expect((await server.get<Listed>(`/${resource}?limit=1`)).body.total).toBe(count)
    }
    expect(corpus.provinces).toEqual([{ id: 'province:370000', kind: 'province', name: '山东省' }])
  })
})

describe('search', () => {
  const search = async (q: string) => (await server.get<SearchResult>(`/search?q=${id(q)}`)).body.items

  it.each([
    ['jcdl', 'chain:集成电路', 'initials'],
    ['jichengdianlu', 'chain:集成电路', 'pinyin'],
    ['集成电路', 'chain:集成电路', 'name'],
    ['半导体', 'chain:集成电路', 'alias'],
    ['青岛', 'city:370200', 'part'],
    ['qd', 'city:370200', 'initials'],
    ['ＪＣＤＬ', 'chain:集成电路', 'initials'],
  ])('%s finds %s by %s', async (q, expected, matched) => {
    const hit = (await search(q)).find((item) => item.id === expected)
    expect(hit?.matched).toBe(matched)
  })

  it('finds products and enterprises by a part of the name', async () => {
    expect((await search('键合')).some(({ id: hit }) => hit.startsWith('product:') && hit.includes('键合'))).toBe(true)
    expect((await search('万华')).some(({ kind }) => kind === 'enterprise')).toBe(true)
  })

  it('finds each kind of asset by its name, and by another form that a plan prints', async () => {
    for (const resource of ['clusters', 'enterprises', 'parks', 'projects', 'technologies', 'brands']) {
      const { body } = await server.get<z.infer<typeof AssetList>>(`/${resource}?limit=500`)
      const [first] = body.items
      expect((await search(first?.name ?? '')).map((hit) => hit.id), resource).toContain(first?.id)
      const aliased = body.items.find(({ aliases }) => aliases.length > 0)
      if (aliased !== undefined) expect((await search(aliased.aliases[0] ?? '')).map((hit) => hit.id), resource).toContain(aliased.id)
    }
  })

  it('says that nothing was found', async () => {
    expect(await search('不存在的名字')).toEqual([])
  })
})

describe('walking', () => {
  it('lists the neighbours of a city, layouts folded into relations', async () => {
    const { body } = await server.get<z.infer<typeof NeighbourList>>(`/nodes/${id('city:371400')}/neighbours?limit=500`)
    expect(body.node.name).toBe('德州市')
    expect(body.items.some(({ relation, kind }) => relation === 'develop' && kind === 'product')).toBe(true)
    expect(body.items.some(({ kind }) => kind === 'layout')).toBe(false)
  })

  it('leads from an asset to its place and its industry', async () => {
    const { body: clusters } = await server.get<z.infer<typeof AssetList>>('/clusters?limit=500')
    const cluster = clusters.items.find(({ places }) => places.length > 0)
    const { body } = await server.get<z.infer<typeof NeighbourList>>(`/nodes/${id(cluster?.id ?? '')}/neighbours?limit=500`)
    const located = body.items.filter(({ relation }) => relation === 'LOCATED_IN').map((item) => item.id)
    expect(located).toEqual(cluster?.places.map((place) => place.id))
    const { body: detail } = await server.get<z.infer<typeof AssetDetail>>(`/clusters/${id(cluster?.id ?? '')}`)
    const industries = body.items.filter(({ relation }) => relation === 'NAMED_IN' || relation === 'LEADS_IN').map((item) => item.id)
    expect(industries.toSorted()).toEqual(detail.industries.map((industry) => industry.id).toSorted())
  })

  it('finds the shortest ways between a city and a chain', async () => {
    const { body } = await server.get<PathResult>(`/paths?from=${id('city:371400')}&to=${id('chain:集成电路')}`)
    expect(body.depth).toBe(3)
    for (const path of body.items) expect(path.nodes).toHaveLength(4)
    const none = await server.get<PathResult>(`/paths?from=${id('city:371400')}&to=${id('chain:集成电路')}&maxDepth=1`)
    expect(none.body).toMatchObject({ depth: null, total: 0, items: [] })
  })
})

describe('the description', () => {
  it('is OpenAPI 3.1 with every resource, and readable without internet', async () => {
    const { body } = await server.get<{ openapi: string; paths: Record<string, unknown> }>('/openapi.json')
    expect(body.openapi).toBe('3.1.0')
    for (const path of ['/api/chains/{chainId}/map', '/api/cities/{cityId}', '/api/documents/{documentId}/passages', '/api/documents/{documentId}/damage', '/api/clusters', '/api/enterprises/{assetId}', '/api/brands/{assetId}', '/api/names', '/api/targets', '/api/restrictions', '/api/agencies/{agencyId}', '/api/search', '/api/paths', '/api/health', '/api/ready']) {
      expect(Object.keys(body.paths)).toContain(path)
    }
    const docs = await fetch(`${server.url()}/api/docs/`)
    expect(docs.status).toBe(200)
    expect(await docs.text()).not.toMatch(/(?:src|href)="https?:/u)
  })

  it('says whether the process lives and the engine answers', async () => {
    expect((await server.get('/health')).body).toEqual({ status: 'live' })
    expect((await server.get('/ready')).body).toMatchObject({ status: 'ready', engine: 'embedded' })
  })
})
