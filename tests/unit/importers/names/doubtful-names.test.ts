import { describe, expect, it } from 'vitest'
import { findDoubtfulNames, type NamedNode } from '#graph/importers/names/doubtful-names.ts'

const node = (kind: NamedNode['kind'], name: string, headings: string[] = ['甲']): NamedNode => ({ id: `${kind}:${name}`, kind, name, forms: [name], headings })
const doubts = (...nodes: NamedNode[]): string[] => findDoubtfulNames(nodes).map(({ firstId, secondId, ground }) => `${ground} ${firstId} ${secondId}`)

describe('names that may mean one thing', () => {
  it.each([
    ['product', '稀土催化', '稀土催化材料', 'tail'],
    ['product', '疫苗', '新型疫苗', 'modifier'],
    ['product', '生物医学材料', '新型生物医用材料', 'modifier'],
    ['product', '铝材', '铝材料', 'spelling'],
    ['product', 'VOCS治理', 'VOCs治理', 'spelling'],
    ['product', '精密外圆磨床', '精密外圆（立式）磨床', 'bracket'],
    ['product', '工业互联网', '胶东经济圈工业互联网', 'place'],
    ['product', '深远海油气资源开发装备', '深远海油气矿产资源开发装备', 'subsequence'],
    ['enterprise', '魏桥', '魏桥创业', 'contained'],
    ['enterprise', '利华益', '东营利华益', 'place'],
    ['enterprise', '蓝海', '东营蓝海酒店', 'contained'],
    ['cluster', '济南产业金融集聚区', '济南金融产业集聚区', 'spelling'],
    ['project', '裕龙岛炼化一体化', '裕龙岛炼化一体化项目（一期）', 'bracket'],
  ] as const)('%s %s and %s are doubted: %s', (kind, first, second, ground) => {
    expect(doubts(node(kind, second), node(kind, first))).toEqual([`${ground} ${kind}:${first} ${kind}:${second}`])
  })

  it.each([
    ['product', '光纤预制棒', '大尺寸光纤预制棒'],
    ['product', '正极材料', '负极材料'],
    ['product', '乘用车', '商用车'],
    ['enterprise', '山东', '山东重工'],
    ['park', '济南大数据产业园', '青岛大数据产业园'],
  ] as const)('%s %s and %s are not', (kind, first, second) => {
    expect(doubts(node(kind, first), node(kind, second))).toEqual([])
  })

  it('are of one kind', () => {
    expect(doubts(node('brand', '东岳'), node('enterprise', '东岳集团'))).toEqual([])
  })

  it('share a heading when they are products of a short name', () => {
    expect(doubts(node('product', '减震', ['汽车']), node('product', '减震系统', ['轨道交通']))).toEqual([])
    expect(doubts(node('product', '液压传动', ['工程机械']), node('product', '液压传动系统', ['农机装备']))).toHaveLength(1)
  })

  it('come in the same order whatever the order of the nodes', () => {
    const nodes = ['疫苗', '新型疫苗', '疫苗技术', '稀土催化', '稀土催化材料'].map((name) => node('product', name))
    expect(doubts(...nodes)).toEqual(doubts(...nodes.toReversed()))
  })

  it('are few where a name is common', () => {
    const nodes = Array.from({ length: 50 }, (_, index) => node('enterprise', `魏桥${String.fromCodePoint(0x4e00 + index)}厂`))
    expect(doubts(node('enterprise', '魏桥'), ...nodes).length).toBeLessThan(10)
  })
})
