import { describe, expect, it } from 'vitest'
import { reachOf } from '#graph/conflicts/reach.ts'
import { readConflictReference } from '#graph/conflicts/reference.ts'
import { aimOf, exceptedPlaces, holdsIn, scopeOf } from '#graph/conflicts/scope.ts'

const { groups } = readConflictReference()
const shandong = 'province:370000'
const at = (cityId: string, placeId = cityId) => ({ cityId, placeId })
const [jinan, rizhao, weihai] = ['city:370100', 'city:371100', 'city:371000']

describe('the scope of a rule', () => {
  it.each(['全省', '各市', '通过产能置换新建的', '新建项目'])('%s holds everywhere: it is no place, and never a city', (printed) => {
    expect(scopeOf(printed, shandong, groups)).toEqual({ kind: 'all' })
  })

  it.each([
    ['京津冀大气污染传输通道城市', true, false], ['通道城市', true, false], ['通道城市外', false, true], ['“2+26”城市', true, false],
    ['胶济铁路沿线地区', true, false], ['沿海地区', false, true], ['省会经济圈', true, false], ['济南、淄博市', true, false],
  ])('%s', (printed, inJinan, inRizhao) => {
    const scope = scopeOf(printed, shandong, groups)
    expect([holdsIn(scope, at(jinan)), holdsIn(scope, at(rizhao))]).toEqual([inJinan, inRizhao])
  })

  it('knows the groups of its own province only', () => {
    const scope = scopeOf('京津冀大气污染传输通道城市', 'province:130000', groups)
    expect([holdsIn(scope, at('city:130200')), holdsIn(scope, at(jinan))]).toEqual([true, false])
  })

  it('says so when it names a place that nobody knows, and then holds nobody', () => {
    const scope = scopeOf('重点控制区域', shandong, groups)
    expect(scope).toEqual({ kind: 'unknown' })
    expect(holdsIn(scope, at(weihai))).toBe(false)
  })

  it('holds for a county with its city, and for a county alone', () => {
    expect(holdsIn(scopeOf('济南市', shandong, groups), at(jinan, 'county:370116'))).toBe(true)
    expect(holdsIn(scopeOf('济南市莱芜区', shandong, groups), at(jinan, 'county:370116'))).toBe(true)
  })

  it('excepts counties without their cities', () => {
    expect(exceptedPlaces('不含济南市莱芜区、钢城区', shandong).map(({ name }) => name)).toEqual(['莱芜区', '钢城区'])
  })

  it('finds where capacity moves to', () => {
    const aim = aimOf('加快推进钢铁产能沿海转移，集中做强日—临沿海钢铁基地。', shandong, groups)
    expect(aim !== undefined && [holdsIn(aim, at(rizhao)), holdsIn(aim, at(jinan))]).toEqual([true, false])
    expect(aimOf('推动产能向重点基地转移集聚。', shandong, groups)).toBeUndefined()
  })
})

describe('how far a rule reaches', () => {
  it.each([
    ['钢铁行业', { threshold: '钢铁产能' }, 'whole'], ['钢铁行业', { threshold: '钢铁产能', amount: '炼钢产能1886万吨、炼铁产能1975万吨' }, 'whole'], ['焦化行业', {}, 'whole'],
    ['钢铁行业', { threshold: '炼钢产能255万吨', amount: '255万吨' }, 'amount'], ['水泥', { threshold: '2500吨/日及以下的水泥熟料生产线' }, 'threshold'],
    ['炼化', { threshold: '参与裕龙岛炼化一体化项目整合的地炼企业产能' }, 'threshold'], ['煤炭行业', { threshold: '30万吨/年及以下8处煤矿', amount: '240万吨' }, 'threshold'],
    ['水泥行业', { threshold: '水泥机立窑' }, 'threshold'], ['焦化行业', { threshold: '单独厂区100万吨以下独立焦化企业115万吨产能', amount: '115万吨' }, 'threshold'],
  ])('%s %o', (industry, stated, expected) => {
    expect(reachOf(stated, industry)).toBe(expected)
  })
})
