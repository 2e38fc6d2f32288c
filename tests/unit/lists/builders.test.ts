import { describe, expect, it } from 'vitest'
import { listBuilders } from '#graph/domain/list-template.ts'
import { builders } from '#graph/lists/builders.ts'
import { mark, scopeOf } from './small-lists.ts'

const rowsOf = (key: (typeof listBuilders)[number], ...change: Parameters<typeof scopeOf>) => builders[key].build(scopeOf(...change))
const cells = (key: (typeof listBuilders)[number], fields: string[], ...change: Parameters<typeof scopeOf>) => rowsOf(key, ...change).map((row) => fields.map((field) => row.cells[field]))

describe('every list', () => {
  it.each(listBuilders)('%s: each row has its fields, and a passage', (key) => {
    expect(builders[key].key).toBe(key)
    const rows = rowsOf(key)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      expect(Object.keys(row.cells).sort()).toEqual(Object.keys(builders[key].fields).sort())
      expect(row.passageIds.length).toBeGreaterThan(0)
    }
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  })

  it.each(listBuilders)('%s: has no row where nothing was read', (key) => {
    const nothing = { rows: { layouts: [], readings: [], focus: [] }, assets: [] }
    expect(rowsOf(key, nothing)).toEqual([])
  })
})

describe('领航型企业', () => {
  it('are those that a sentence calls leading; those of the wider industry are said to be such, and nobody is listed twice', () => {
    expect(rowsOf('leaders').map(({ cells: { name, kind, cities }, scope }) => [name, kind, cities, scope])).toEqual([
      ['甲', '链主企业', '济南市', 'own'],
      ['戊', '领军企业', '', 'wider'],
    ])
  })
  it('of a city are only those that are said to be there', () => {
    expect(cells('leaders', ['name'], { cityId: 'city:370100' })).toEqual([['甲']])
    expect(cells('leaders', ['name'], { cityId: 'city:370200' })).toEqual([])
  })
})

describe('the other names that plans give', () => {
  it('go to one list each', () => {
    expect(cells('suppliers', ['name', 'kind'])).toEqual([['乙', '企业'], ['丙牌', '品牌']])
    expect(cells('projects', ['name', 'kind'])).toEqual([['电池园', '园区'], ['丁项目', '项目']])
    expect(cells('resources', ['name', 'kind'])).toEqual([['电池研究院', '创新平台']])
    expect(cells('technologies', ['name', 'kind', 'verb', 'segment'])).toEqual([['钠电池', '攻关技术', '', ''], ['固态电解质', '待突破事项', '突破', '材料']])
  })
})

describe('主要特色优势', () => {
  it('are segments of three cities and more, and clusters by their full name', () => {
    expect(cells('strengths', ['name', 'kind', 'cityCount', 'cities'])).toEqual([['材料', '环节', 3, '济南市、青岛市、淄博市'], ['济南电池产业集群', '集群', 1, '济南市']])
  })
})

describe('急需突破短板', () => {
  it('put the gaps of one segment in one row, with who needs it and the words of the plan', () => {
    expect(cells('shortcomings', ['name', 'kinds', 'cities', 'consumers', 'items']).sort()).toEqual([
      ['材料', '卡脖子', '济南市、青岛市、淄博市', '电芯', '突破 固态电解质'],
      ['电芯', '单点', '济南市', '', ''],
      ['系统', '缺失', '', '', ''],
    ])
  })
  it('cite where the documents speak of the chain when no sentence says it', () => {
    const alone = rowsOf('shortcomings', { rows: { layouts: [], focus: [] } })
    expect(alone.length).toBeGreaterThan(0)
    for (const row of alone) expect(row.passageIds).toEqual(['passage:old:0'])
  })
})

describe('区域布局优化', () => {
  it('has a row for each city with its segments, what no segment takes, and what it is to give up', () => {
    expect(cells('regions', ['city', 'segmentCount', 'productCount', 'layout', 'against'])).toEqual([
      ['济南市', 2, 2, '材料（隔膜）；电芯（电芯）', '退出：铅酸极板'],
      ['青岛市', 1, 2, '材料（隔膜）；未归环节（电池回收）', ''],
      ['淄博市', 1, 1, '材料（正极）', ''],
    ])
  })
  it('has one for each city and segment in the longer form, with the same products', () => {
    const short = rowsOf('regions').reduce((sum, row) => sum + Number(row.cells['productCount']), 0)
    const long = rowsOf('region-segments').reduce((sum, row) => sum + Number(row.cells['productCount']), 0)
    expect(long).toBe(short)
    expect(cells('region-segments', ['city', 'segment'])).toContainEqual(['青岛市', '未归环节'])
  })
})

describe('双招双引对象', () => {
  it('are what is missing or could be extended, with the cities that have related segments', () => {
    expect(cells('prospects', ['name', 'kinds', 'fits', 'status'])).toEqual([
      ['系统', '缺失', '济南市（相关环节 2/2）、青岛市（相关环节 1/2）、淄博市（相关环节 1/2）', ''],
    ])
  })
  it('carry what the team noted, of the region or of a city', () => {
    const noted = cells('prospects', ['name', 'status', 'partner'], { marks: [mark('gap:missing:segment:电池:系统@city:370100')] })
    expect(noted).toContainEqual(['系统', '已联系（王 2026-11-20）', '某公司'])
  })
  it('keep a mark whose gap is closed, as entered and with its old name', () => {
    const rows = rowsOf('prospects', { marks: [mark('gap:missing:segment:电池:旧环节', { subjectName: '旧环节' })] })
    expect(rows.at(-1)).toMatchObject({ scope: 'entered', passageIds: [], cells: { name: '旧环节', tier: '现已不是缺口', partner: '某公司' } })
  })
  it('show a weak segment only once somebody marked it', () => {
    const named = (...change: Parameters<typeof scopeOf>) => cells('prospects', ['name'], ...change).flat()
    expect(named()).not.toContain('材料')
    expect(named({ marks: [mark('gap:bottleneck:segment:电池:材料')] })).toContain('材料')
  })
})
