import { describe, expect, it } from 'vitest'
import type { BoardRows } from '#graph/gaps/read-board.ts'
import { getCityMatrix } from '#graph/views/city-matrix.ts'
import { getCityMeasures } from '#graph/views/city-measures.ts'
import type { CityRows, CityStatement } from '#graph/views/city-rows.ts'
import { getCityPair, getCitySimilarity } from '#graph/views/city-similarity.ts'

const [shandong, henan] = ['province:370000', 'province:410000']
const city = (code: string, name: string, provinceId = shandong): BoardRows['cities'][number] => ({ id: `city:${code}`, name: `${name}市`, shortName: name, provinceId })
const cities = [city('370100', '济南'), city('370200', '青岛'), city('370300', '淄博'), city('410100', '郑州', henan)]
const [jinan, qingdao] = cities as [BoardRows['cities'][number], BoardRows['cities'][number]]
const document = (slug: string, provinceId = shandong, horizonStart = 2021): BoardRows['documents'][number] => ({
  id: `document:${slug}`, name: slug, shortTitle: slug, issuer: '省政府', number: null, issuedOn: null, horizonStart, horizonEnd: 2025, provinceId, notes: null, sha256: 'a', passageCount: 1, unreadCount: 0, damageCount: 0,
})
const general = { sourceKind: 'general', sourceTitle: null, sourceCode: null, sourceText: null } as const
const chain: BoardRows['chains'][number] = { id: 'chain:电池', name: '电池', group: 'emerging', sector: '电池', aliases: ['锂电'], pinyin: 'dianchi', initials: 'dc', order: 0, ...general, industryIds: ['industry:电池'], segmentCount: 2 }
const segment = (name: string, order: number): BoardRows['segments'][number] => ({ id: `segment:电池:${name}`, name, stage: order === 0 ? 'upstream' : 'midstream', order, terms: [name], chainId: 'chain:电池', chainName: '电池', ...general, feeds: [], kindOf: [] })
const industry = (name: string, isOfChain: boolean): BoardRows['industries'][number] => ({ id: `industry:${name}`, name, aliases: [], chains: isOfChain ? [{ id: 'chain:电池', name: '电池', group: 'emerging', order: 0 }] : [], groups: [], parentIds: [] })

interface Given { place: string; placeName: string; cityId: string; product: string; industry: string; document?: string; relation?: 'develop' | 'retire' }
const statement = ({ place, placeName, cityId, product, industry: heading, document: slug = 'a', relation = 'develop' }: Given): CityStatement => ({
  layoutId: `layout:${place.slice(-6)}:${relation}:${product}`, relation, placeId: place, placeName, cityId, cityName: placeName, productId: `product:${product}`, productName: product, printed: product,
  passageId: `passage:${slug}:${place.slice(-6)}`, text: `${placeName}发展${product}`, documentId: `document:${slug}`, documentName: slug, headingPath: [], column: null, heading, start: 0, end: 9, damage: null, industryIds: [`industry:${heading}`],
})
const at = ({ id, name }: BoardRows['cities'][number], product: string, heading = '电池', more: Partial<Given> = {}) => statement({ place: id, placeName: name, cityId: id, product, industry: heading, ...more })

const statements = [
  at(jinan, '电芯'), at(jinan, '隔膜'), at(qingdao, '电芯'), at(qingdao, '啤酒', '食品'),
  statement({ place: 'county:370181', placeName: '章丘区', cityId: 'city:370100', product: '啤酒', industry: '食品' }),
  statement({ place: shandong, placeName: '全省', cityId: shandong, product: '电芯', industry: '电池' }),
  at(qingdao, '铅酸电池', '电池', { relation: 'retire' }),
  at(jinan, '水稻', '农业', { document: 'later' }),
]
const rows: CityRows = {
  statements,
  readings: [{ documentId: 'document:a', industryId: 'industry:电池' }, { documentId: 'document:a', industryId: 'industry:食品' }, { documentId: 'document:a', industryId: 'industry:海洋' }, { documentId: 'document:later', industryId: 'industry:农业' }, { documentId: 'document:henan', industryId: 'industry:食品' }],
  provinces: [{ id: shandong, name: '山东省' }, { id: henan, name: '河南省' }],
}
const board = {
  chains: [chain], segments: [segment('材料', 0), segment('电芯', 1)], industries: [industry('电池', true), industry('食品', false), industry('海洋', false), industry('农业', false)],
  cities, documents: [document('a'), document('later', shandong, 2024), document('henan', henan)],
  layouts: statements.filter(({ industryIds }) => industryIds.some((id) => id === 'industry:电池')).map((one) => ({
    chainId: 'chain:电池', layoutId: one.layoutId, relation: one.relation, productId: one.productId, productName: one.productName, placeId: one.placeId, placeName: one.placeName, cityId: one.cityId, cityName: one.cityName,
    passageId: one.passageId, documentId: one.documentId, segmentIds: one.productName === '隔膜' ? ['segment:电池:材料'] : one.productName === '电芯' ? ['segment:电池:电芯'] : [],
  })),
  readings: [{ chainId: 'chain:电池', industryId: 'industry:电池', documentId: 'document:a', passageCount: 1, firstPassageId: 'passage:a:0' }],
  focus: [], assets: [], targets: [], restrictions: [],
} satisfies Partial<BoardRows> as unknown as BoardRows
const outlines = { has: (id: string) => id === shandong }
const measured = (query: Parameters<typeof getCityMeasures>[2] = {}) => getCityMeasures(board, rows, query, outlines)
const of = (name: string, query = {}) => measured(query).cities.find(({ shortName }) => shortName === name)

describe('figures of cities', () => {
  it('count develop layouts only, a county with its city and by name', () => {
    expect(of('济南')).toMatchObject({ state: 'planned', layouts: 4, products: 4, segments: 2, chains: 1, industries: 3, counties: [{ name: '章丘区', layouts: 1 }] })
    expect(of('青岛')).toMatchObject({ layouts: 2, counties: [] })
  })
  it('count what is written for the whole province for no city, and list it', () => {
    expect(measured().beyond).toEqual([{ layoutId: 'layout:370000:develop:电芯', placeId: shandong, name: '全省', product: '电芯' }])
    expect(measured().cities.reduce((sum, { layouts }) => sum + layouts, 0)).toBe(6)
  })
  it('tell read and silent from not read: a province is silent only where a document of its own speaks', () => {
    expect(of('淄博', { industry: '电池' })?.state).toBe('silent')
    expect(of('郑州', { industry: '电池' })?.state).toBe('unread')
    expect(of('郑州', { industry: '食品' })?.state).toBe('silent')
    expect(of('济南', { industry: '农业', document: ['a'] })).toMatchObject({ state: 'unread', layouts: 0 })
    expect(of('济南', { industry: '农业' })?.state).toBe('planned')
  })
  it('are narrowed by chain, segment and product, which add up', () => {
    expect(of('济南', { chain: '锂电' })).toMatchObject({ layouts: 2, segments: 2 })
    expect(of('济南', { chain: '电池', segment: '材料' })).toMatchObject({ layouts: 1, products: 1 })
    expect(of('青岛', { segment: 'segment:电池:材料' })).toMatchObject({ layouts: 0, state: 'silent' })
    expect(of('济南', { product: '啤酒' })).toMatchObject({ layouts: 1, gaps: null })
    expect(of('济南', { product: '啤酒', industry: '电池' })?.layouts).toBe(0)
  })
  it('leave out what was not yet issued on the day, and refuse an unknown name', () => {
    expect(of('济南', { asOf: '2023-01-01' })?.layouts).toBe(3)
    expect(() => measured({ product: '没有' })).toThrowError(expect.objectContaining({ code: 'not-found' }) as Error)
  })
  it('say which provinces have outlines', () => {
    expect(measured().provinces).toEqual([{ id: shandong, name: '山东省', hasBoundaries: true }, { id: henan, name: '河南省', hasBoundaries: false }])
  })
})

describe('cities against industries', () => {
  it('have a column for each industry that a city is given, and name those that none is', () => {
    const matrix = getCityMatrix(board, rows, { by: 'industry' })
    expect(matrix.columns.map(({ name, cityCount }) => [name, cityCount])).toEqual([['电池', 2], ['农业', 1], ['食品', 2]])
    expect(matrix.silent.map(({ name }) => name)).toEqual(['海洋'])
    expect(matrix.cells.find(({ cityId, columnId }) => cityId === 'city:370100' && columnId === 'industry:食品')).toEqual({ cityId: 'city:370100', columnId: 'industry:食品', products: 1, layoutIds: ['layout:370181:develop:啤酒'], counties: ['章丘区'] })
  })
  it('keep a column that the chosen documents do not speak of, as not read', () => {
    const column = (name: string) => getCityMatrix(board, rows, { by: 'industry', document: ['a'] }).columns.find((one) => one.name === name)
    expect(column('农业')).toMatchObject({ readIn: [], cityCount: 0 })
    expect(column('食品')?.readIn).toEqual([shandong])
  })
  it('have places in an order, each once', () => {
    const { cities: ranked, columns } = getCityMatrix(board, rows, { by: 'industry' })
    expect(ranked.map(({ rank }) => rank).toSorted()).toEqual([0, 1, 2, 3])
    expect(columns.map(({ rank }) => rank).toSorted()).toEqual([0, 1, 2])
  })
})

describe('cities against segments', () => {
  it('have every segment of the chain as a column, planned or not', () => {
    const matrix = getCityMatrix(board, rows, { by: 'segment', chain: '电池' })
    expect(matrix.columns.map(({ name, stage, cityCount }) => [name, stage, cityCount])).toEqual([['材料', 'upstream', 1], ['电芯', 'midstream', 2]])
  })
  it('need a chain', () => {
    expect(() => getCityMatrix(board, rows, { by: 'segment' })).toThrowError(expect.objectContaining({ code: 'invalid-parameters' }) as Error)
  })
})

describe('pairs of cities', () => {
  it('are compared with what chance would give them, and say undefined as null', () => {
    const { pairs, population } = getCitySimilarity(board, rows, { of: 'product' })
    expect(population).toBe(4)
    const pair = (a: string, b: string) => pairs.find((one) => one.a === `city:${a}` && one.b === `city:${b}`)
    // 济南 is given all four products: any other list lies wholly in its own, and chance allows no other count.
    expect(pair('370100', '370200')).toMatchObject({ common: 2, expected: 2, jaccard: 0.5, cosine: 2 / Math.sqrt(8), z: null })
    expect(pair('370300', '410100')).toMatchObject({ common: 0, jaccard: 0, cosine: 0, z: null })
  })
  it('stand by z, the undefined last', () => {
    const { pairs } = getCitySimilarity(board, { ...rows, statements: [...statements, at(cities[2] ?? jinan, '啤酒', '食品'), at(cities[3] ?? jinan, '小麦', '食品', { document: 'henan' })] }, { of: 'product' })
    const values = pairs.map(({ z }) => z ?? -Infinity)
    expect(values).toEqual(values.toSorted((a, b) => b - a))
  })
  it('lead to the sentences of both', () => {
    const { things } = getCityPair(board, rows, ['city:370100', 'city:370200'], { of: 'product' })
    expect(things.map(({ name, a, b }) => [name, a[0]?.quotes[0]?.text, b[0]?.quotes[0]?.text])).toEqual([['啤酒', '章丘区发展啤酒', '青岛市发展啤酒'], ['电芯', '济南市发展电芯', '青岛市发展电芯']])
  })
})
