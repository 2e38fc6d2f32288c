import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CityMatrix, CitySimilarity } from '#api/contract/city-pictures.ts'
import { cityMapSvg, mapLegend } from '#web/views/picture/city-map.ts'
import { classOf, toClasses } from '#web/views/picture/classes.ts'
import { matrixSvg } from '#web/views/picture/matrix.ts'
import { project } from '#web/views/picture/projection.ts'
import { sketchNote } from '#web/views/picture/sketch.ts'
import { sayLikeness } from '#web/views/city/city-words.ts'
import { toCityMatrix, toLikenessMatrix } from '#web/views/city/matrix-rows.ts'
import { cellText, picturePath, readCell } from '#web/views/city/picture-query.ts'

const square = (code: string, name: string, west: number) => ({
  type: 'Feature' as const, properties: { code, name },
  geometry: { type: 'MultiPolygon' as const, coordinates: [[[[west, 36], [west + 1, 36], [west + 1, 37], [west, 37], [west, 36]] as [number, number][]]] },
})
const outlines = { features: [square('370100', '济南市', 116), square('370200', '青岛市', 117), square('370300', '淄博市', 118)] }
const figures = [
  { id: 'city:370100', name: '济南市', shortName: '济南', state: 'planned' as const, figure: 12 },
  { id: 'city:370200', name: '青岛市', shortName: '青岛', state: 'silent' as const, figure: 0 },
  { id: 'city:370300', name: '淄博市', shortName: '淄博', state: 'unread' as const, figure: 0 },
]
const texts = (svg: string): string => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, text]) => text).join('\n')

describe('classes of figures', () => {
  it('are the figures themselves while these are few', () => {
    expect(toClasses([3, 1, 3, 0, 7])).toEqual([{ from: 1, to: 1, count: 1 }, { from: 3, to: 3, count: 2 }, { from: 7, to: 7, count: 1 }])
    expect(toClasses([0, -2])).toEqual([])
  })
  it('keep together what is alike', () => {
    expect(toClasses([1, 2, 3, 20, 21, 50, 51, 80, 81, 99]).map(({ from, to }) => [from, to])).toEqual([[1, 3], [20, 21], [50, 51], [80, 81], [99, 99]])
  })
  it('hold each figure above 0 once, at most five of them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 40 }), (values) => {
        const classes = toClasses(values)
        expect(classes.length).toBeLessThanOrEqual(5)
        expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(values.filter((value) => value > 0).length)
        for (const value of values) expect(classOf(classes, value) === undefined).toBe(value === 0)
      }),
    )
  })
})

describe('a map', () => {
  it('keeps the shape of the province, and labels each city inside of it', () => {
    const { width, height, shapes } = project(outlines, 612)
    expect(width).toBe(612)
    expect(height).toBeGreaterThan(200)
    const [jinan, qingdao] = shapes
    expect(jinan?.label.x).toBeLessThan(qingdao?.label.x ?? 0)
    expect(jinan?.label.room).toBeGreaterThan(60)
  })
  it('says in its legend what is planned, silent and not read, each with its cities', () => {
    expect(mapLegend(figures, '项').map(({ label }) => label)).toEqual(['12 项（1 市）', '0 已读未见（1 市）', '未读，不能断定有无（1 市）'])
  })
  it('holds title, figures, legend, documents, date and its remark when it is saved', () => {
    const note = sketchNote({ name: '某包', licence: 'MIT', asOf: '2019', mapApproval: null })
    const { svg, width } = cityMapSvg(project(outlines, 612), figures, { title: '各市布局 <甲>', unit: '项', notes: ['依据：《规划》；截至 2026-11-22', note] })
    for (const part of ['各市布局 &lt;甲&gt;', '济南', '12', '未读', '《规划》', '2026-11-22', '示意图', '已读未见']) expect(texts(svg)).toContain(part)
    expect(svg).toContain('url(#unread)')
    for (const [, x] of svg.matchAll(/<text x="([\d.]+)"/gu)) expect(Number(x)).toBeLessThan(width)
  })
  it('prints the approval number of an approved map', () => {
    expect(sketchNote({ name: '省测绘院', licence: '–', asOf: '2025', mapApproval: '鲁SG（2025）001号' })).toContain('审图号：鲁SG（2025）001号')
  })
})

const matrix: CityMatrix = {
  by: 'industry', documents: [], focus: [], silent: [],
  cities: [{ id: 'city:370100', name: '济南市', shortName: '济南', provinceId: 'province:370000', rank: 1 }, { id: 'city:370200', name: '青岛市', shortName: '青岛', provinceId: 'province:370000', rank: 0 }],
  columns: [
    { id: 'industry:农业', name: '农业', group: null, stage: null, readIn: [], rank: 0, cityCount: 0 },
    { id: 'industry:电池', name: '电池', group: 'emerging', stage: null, readIn: ['province:370000'], rank: 1, cityCount: 1 },
  ],
  cells: [{ cityId: 'city:370100', columnId: 'industry:电池', products: 2, layoutIds: [], counties: ['章丘区'] }],
}

describe('a matrix of cities', () => {
  it('tells planned, silent and not read apart, and puts columns that nobody read last', () => {
    const { rows, columns, cell } = toCityMatrix(matrix, 'alike')
    expect(rows.map(({ name }) => name)).toEqual(['青岛', '济南'])
    expect(columns.map(({ name }) => name)).toEqual(['电池', '农业'])
    const states = rows.map((row) => columns.map((column) => cell(row, column)))
    expect(states.flat().map(({ state, printed }) => [state, printed])).toEqual([['silent', ''], ['unread', ''], ['planned', '2'], ['unread', '']])
    expect(states[1]?.[0]?.label).toBe('济南市 · 电池：2 个产品（含章丘区）')
  })
  it('is saved with its heads, figures and legend', () => {
    const { svg } = matrixSvg(toCityMatrix(matrix, 'code'), { title: '城市与产业', unit: ' 个产品', blankText: '空白：已读未见', notes: ['依据：《规划》'] })
    for (const part of ['城市与产业', '济南', '2 个产品', '已读未见', '未读', '《规划》']) expect(texts(svg)).toContain(part)
  })
})

describe('likeness of cities', () => {
  const similarity: CitySimilarity = {
    of: 'product', documents: [], focus: [], population: 9,
    cities: matrix.cities.map((city, at) => ({ ...city, size: at, state: 'planned' as const })),
    pairs: [{ a: 'city:370100', b: 'city:370200', common: 0, expected: 0, jaccard: 0, cosine: 0, z: null, things: [] }],
  }
  it('prints what is not defined as –, on both sides of the diagonal', () => {
    const { rows, columns, cell } = toLikenessMatrix(similarity, 'z', 'code')
    expect(rows.map((row) => columns.map((column) => cell(row, column).printed))).toEqual([['', '–'], ['–', '']])
    expect(toLikenessMatrix(similarity, 'common', 'code').cell(rows[1] ?? { id: '', name: '' }, columns[1] ?? { id: '', name: '' }).printed).toBe('1')
  })
  it('prints no minus zero', () => {
    expect([sayLikeness('z', -0.04), sayLikeness('z', -1.26), sayLikeness('jaccard', 0.268), sayLikeness('common', 3)]).toEqual(['0.0', '-1.3', '0.27', '3'])
  })
})

describe('addresses', () => {
  it('name a cell, and come back from it', () => {
    for (const cell of [{ cityId: 'city:370100' }, { cityId: 'city:370100', columnId: 'industry:集成~电路' }]) expect(readCell(cellText(cell))).toEqual(cell)
    expect([readCell(null), readCell('x'), readCell('city:37')]).toEqual([undefined, undefined, undefined])
  })
  it('ask the API with the filters alone, and without a day that is none', () => {
    const query = new URLSearchParams('view=map&measure=gaps&chain=chain:电池&asOf=soon&document=a&document=b')
    expect(picturePath(query, 'measures')).toBe('/api/cities/measures?chain=chain%3A%E7%94%B5%E6%B1%A0&document=a&document=b')
    expect(picturePath(query, 'matrix', { by: 'segment', chain: null })).toBe('/api/cities/matrix?document=a&document=b&by=segment')
    expect(picturePath(new URLSearchParams(), 'measures')).toBe('/api/cities/measures')
  })
})
