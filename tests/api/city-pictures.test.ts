/** Pictures of cities over the real plans: figures that agree with each other, whatever they are. */
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import type { CityCell, CityMatrix, CityMeasures, CityPair, CitySimilarity } from '#api/contract/city-pictures.ts'
import type { CityFitList, GapList } from '#api/contract/gaps.ts'
import type { Boundaries } from '#graph/domain/boundary.ts'
import { serverForTests } from './running-server.ts'

const server = serverForTests({ rateLimit: 100_000 })
const query = (values: Record<string, string>): string => new URLSearchParams(values).toString()
const get = async <T>(path: string): Promise<T> => {
  const { status, body } = await server.get<T>(path)
  expect(status, path).toBe(200)
  return body
}
const measures = (values: Record<string, string> = {}) => get<CityMeasures>(`/cities/measures?${query(values)}`)
const matrix = (values: Record<string, string> = {}) => get<CityMatrix>(`/cities/matrix?${query(values)}`)
const cell = (cityId: string, values: Record<string, string>) => get<CityCell>(`/cities/${cityId}/layouts?${query(values)}`)
const plan = 'document:shandong-2021-manufacturing-plan'

describe('figures of cities', () => {
  it('count the layouts that their cells list, each with a sentence', async () => {
    for (const values of [{ chain: '集成电路' }, { industry: '钢铁' }, { product: '功率器件' }, { chain: '集成电路', document: plan }] as Record<string, string>[]) {
      const { cities } = await measures(values)
      expect(cities.some(({ layouts }) => layouts > 0), JSON.stringify(values)).toBe(true)
      for (const city of cities) {
        const detail = await cell(city.id, values)
        expect(detail.layouts).toHaveLength(city.layouts)
        expect(detail.state).toBe(city.state)
        expect(new Set(detail.layouts.map(({ product }) => product.id)).size).toBe(city.products)
        for (const { relation, quotes, place } of detail.layouts) {
          expect(relation).toBe('develop')
          expect(place.cityId).toBe(city.id)
          expect(quotes.length).toBeGreaterThan(0)
        }
      }
    }
  })
  it('say of a city without any where the documents speak of it', async () => {
    const { cities } = await measures({ chain: '集成电路' })
    const silent = cities.find(({ state }) => state === 'silent')
    const { readings, layouts } = await cell(silent?.id ?? '', { chain: '集成电路' })
    expect(layouts).toEqual([])
    expect(readings.length).toBeGreaterThan(0)
  })
  it('count gaps as the gap board does', async () => {
    const [{ cities }, gaps] = [await measures({ chain: '集成电路' }), await get<GapList>(`/gaps?${query({ chain: '集成电路', limit: '1' })}`)]
    expect(cities.map(({ id, gaps: fits }) => ({ id, fits }))).toEqual(gaps.cities.map(({ id, fits }) => ({ id, fits })))
  })
  it('are not read where no chosen document speaks of the chain', async () => {
    const { cities } = await measures({ chain: '集成电路', document: 'document:shandong-2018-technical-transformation' })
    expect(new Set(cities.map(({ state }) => state))).toEqual(new Set(['unread']))
  })
  it('hold the sixteen cities of 山东, with their outlines', async () => {
    const { cities, provinces } = await measures()
    expect(provinces).toEqual([{ id: 'province:370000', name: '山东省', hasBoundaries: true }])
    const { features } = await get<Boundaries>('/boundaries/province:370000')
    expect(features.map(({ properties }) => `city:${properties.code} ${properties.name}`)).toEqual(cities.map(({ id, name }) => `${id} ${name}`))
  })
})

describe('matrices', () => {
  it('hold in each cell what its figure counts', async () => {
    const { cells } = await matrix()
    for (const one of cells.filter((_, at) => at % 40 === 0)) {
      const { layouts } = await cell(one.cityId, { industry: one.columnId })
      expect(layouts.map(({ id }) => id).toSorted()).toEqual(one.layoutIds.toSorted())
      expect(new Set(layouts.map(({ product }) => product.id)).size).toBe(one.products)
    }
  })
  it('have the segments that a city is planned to carry, as its quadrant has them', async () => {
    const { cells, cities } = await matrix({ by: 'segment', chain: '集成电路' })
    for (const { id } of cities.slice(0, 4)) {
      const fit = await get<CityFitList>(`/cities/${id}/fit`)
      const planned = fit.segments.filter((segment) => segment.planned && segment.chain.name === '集成电路').map((segment) => segment.id)
      expect(cells.filter(({ cityId }) => cityId === id).map(({ columnId }) => columnId).toSorted()).toEqual(planned.toSorted())
    }
  })
  it('give every city and column one place in the order', async () => {
    const { cities, columns } = await matrix()
    for (const all of [cities, columns]) expect(all.map(({ rank }) => rank).toSorted((a, b) => a - b)).toEqual(all.map((_, at) => at))
  })
  it('never have a cell in a column that was not read', async () => {
    const { cells, columns, cities } = await matrix({ document: plan })
    const unread = new Set<string>(columns.filter(({ readIn }) => readIn.length === 0).map(({ id }) => id))
    expect(unread.size).toBeGreaterThan(0)
    expect(cells.filter(({ columnId }) => unread.has(columnId))).toEqual([])
    expect(cities).toHaveLength(16)
  })
})

describe('pairs of cities', () => {
  it('have in common what is listed, with the sentences of both', async () => {
    const { pairs, cities, population } = await get<CitySimilarity>('/cities/similarity')
    expect(pairs).toHaveLength((cities.length * (cities.length - 1)) / 2)
    const sizes = new Map(cities.map(({ id, size }) => [id, size]))
    for (const { a, b, common, expected, jaccard, things } of pairs) {
      const [sizeA = 0, sizeB = 0] = [sizes.get(a), sizes.get(b)]
      expect(things).toHaveLength(common)
      expect(expected).toBeCloseTo((sizeA * sizeB) / population)
      expect(jaccard).toBeCloseTo(common / (sizeA + sizeB - common))
    }
    const [first] = pairs
    const pair = await get<CityPair>(`/cities/${first?.a ?? ''}/common/${first?.b ?? ''}`)
    expect(pair.things.map(({ id }) => id)).toEqual(first?.things.map(({ id }) => id))
    for (const { a, b } of pair.things) expect(Math.min(a.length, b.length)).toBeGreaterThan(0)
  })
})

describe('bad questions', () => {
  it.each([
    ['/cities/measures?chain=没有这条链', 404], ['/cities/measures?product=没有', 404], ['/cities/matrix?by=segment', 400], ['/cities/matrix?by=park', 400], ['/cities/measures?asOf=soon', 400],
    ['/cities/measures?colour=red', 400], ['/cities/similarity?of=chain', 400], ['/cities/city:379999/layouts', 404], ['/cities/city:370100/common/city:379999', 404], ['/cities/city:1/layouts', 400],
    ['/boundaries/province:110000', 404], ['/boundaries/370000', 400], ['/cities/matrix.xlsx?chain=没有', 404],
  ])('%s is refused as a problem', async (path, status) => {
    const { problem } = await server.problem(encodeURI(path))
    expect(problem.status).toBe(status)
  })
})

describe('files and description', () => {
  const book = async (path: string): Promise<{ name: string; sheets: ExcelJS.Workbook }> => {
    const response = await fetch(`${server.url()}/api${path}`)
    expect(response.status).toBe(200)
    const sheets = new ExcelJS.Workbook()
    await sheets.xlsx.load(await response.arrayBuffer())
    return { name: decodeURIComponent(/filename\*=UTF-8''(.+)$/u.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? ''), sheets }
  }
  it.each([
    ['/cities/measures.xlsx', ['说明', '各市', '计数依据']], ['/cities/matrix.xlsx', ['说明', '城市与产业', '计数依据']], ['/cities/similarity.xlsx', ['说明', '城市对', '共同数矩阵', '计数依据']],
  ])('%s says date, filters and documents, and holds every sentence', async (path, names) => {
    const { name, sheets } = await book(`${path}?${query({ chain: '集成电路', document: plan })}`)
    expect(name).toMatch(/集成电路_\d{4}-\d{2}-\d{2}\.xlsx$/u)
    expect(sheets.worksheets.map((sheet) => sheet.name)).toEqual(names)
    const said = JSON.stringify(sheets.getWorksheet('说明')?.getSheetValues())
    for (const part of ['产业链：集成电路', '制造强省建设规划', '生成日期']) expect(said).toContain(part)
    const { cities } = await measures({ chain: '集成电路', document: plan })
    expect((sheets.getWorksheet('计数依据')?.rowCount ?? 0) - 1).toBeGreaterThanOrEqual(cities.reduce((sum, { layouts }) => sum + layouts, 0))
  })
  it('are described', async () => {
    const { paths } = await get<{ paths: Record<string, unknown> }>('/openapi.json')
    for (const path of ['/api/cities/measures', '/api/cities/matrix', '/api/cities/similarity', '/api/cities/{cityId}/layouts', '/api/cities/{cityId}/common/{otherId}', '/api/cities/matrix.xlsx', '/api/boundaries/{provinceId}']) expect(paths).toHaveProperty([path])
  })
  it('are not sent again while the data stays the same', async () => {
    const { headers } = await server.get('/boundaries/province:370000')
    const again = await fetch(`${server.url()}/api/boundaries/province:370000`, { headers: { 'if-none-match': headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
  })
})
