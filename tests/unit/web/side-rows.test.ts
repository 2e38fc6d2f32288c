import { describe, expect, it } from 'vitest'
import type { SideBySide, SideCell, SideRow } from '#api/contract/side-by-side.ts'
import { citiesOf, emptyChains, segmentsTsv, toGroups } from '#web/views/side-by-side/side-rows.ts'
import { sidesPage, sidesPath } from '#web/views/side-by-side/sides-path.ts'

const jinan = { id: 'city:370100', name: '济南市' }
const qingdao = { id: 'city:370200', name: '青岛市' }
const carrier = (product: string, { id, name } = jinan): SideCell['carriers'][number] => ({
  layoutId: `layout:${id.slice(5)}:develop:${product}`, relation: 'develop', product: { id: `product:${product}`, name: product }, place: { id, name, cityId: id, cityName: name }, passageIds: [],
})
const cell = (name: string, ...carriers: SideCell['carriers']): SideCell => ({ segment: { id: `segment:甲:${name}`, name }, carriers, against: [], gaps: [] })
const row = (name: string, stage: SideRow['stage'], ...products: string[]): SideRow => ({
  stage, chain: { id: 'chain:甲', name: '甲' }, standing: products.length > 0 ? 'left' : 'neither', tie: 'same',
  left: cell(name, ...products.map((product) => carrier(product))), right: { ...cell(name), gaps: [{ id: 'gap:missing:x', kind: 'missing' }] },
})
const rows = [row('材料', 'upstream', '硅片', '靶材'), row('应用', 'downstream')]
const data: SideBySide = {
  of: 'cities', left: jinan, right: qingdao, chain: null, documents: [], unread: [], rows, cities: [], products: [],
  leaders: { left: [], right: [] }, chainGaps: { left: [], right: [] }, overlaps: [],
}

describe('the rows of two sides', () => {
  it('are grouped by chain, and by stage in one chain', () => {
    expect(toGroups(data, rows).map(({ name, rows: list }) => [name, list.length])).toEqual([['甲', 2]])
    expect(toGroups({ ...data, chain: { id: 'chain:甲', name: '甲' } }, rows).map(({ name }) => name)).toEqual(['上游', '下游'])
  })

  it('leave out no chain: one that neither side has is named apart', () => {
    const other = { ...row('装备', 'upstream'), chain: { id: 'chain:乙', name: '乙' } as const }
    expect(emptyChains([...rows, other]).map(({ name }) => name)).toEqual(['乙'])
  })

  it('go to Excel with both sides, what each lacks, and where each stands', () => {
    expect(segmentsTsv(data, rows).split('\n')).toEqual([
      '阶段\t产业链\t环节\t在哪边\t济南市的布局\t青岛市的布局\t济南市的缺口\t青岛市的缺口',
      '上游\t甲\t材料\t只有济南市\t硅片、靶材\t\t\t缺失',
      '下游\t甲\t应用\t两边都没有\t\t\t\t缺失',
    ])
  })

  it('name cities by the number of their layouts', () => {
    expect(citiesOf([carrier('硅片'), carrier('靶材', qingdao), carrier('芯片', qingdao)]).map(({ name, count }) => [name, count])).toEqual([['青岛市', 2], ['济南市', 1]])
  })
})

describe('the address of two sides', () => {
  it('asks for nothing until two different things are chosen, and takes documents and date along', () => {
    expect(sidesPath('cities', { left: jinan.id }, new URLSearchParams())).toBeUndefined()
    expect(sidesPath('cities', { left: jinan.id, right: jinan.id }, new URLSearchParams())).toBeUndefined()
    expect(sidesPath('chains', { left: 'chain:甲', right: 'chain:乙' }, new URLSearchParams('asOf=2024-01-01&select=x'))).toBe(`/api/side-by-side/chains?${new URLSearchParams({ left: 'chain:甲', right: 'chain:乙', asOf: '2024-01-01' }).toString()}`)
    expect(sidesPage({ left: jinan.id })).toBe('/side-by-side?left=city%3A370100')
  })
})
