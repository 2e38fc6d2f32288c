import { describe, expect, it } from 'vitest'
import type { AssetClaim, AssetSummary } from '#api/contract/assets.ts'
import type { FocusItem } from '#api/contract/content.ts'
import { placesToSay, toAssetRows } from '#web/components/asset-rows.ts'
import { searchLink } from '#web/components/search-link.ts'
import { countiesWithCounts } from '#web/views/city/counties.ts'
import { groupNamesakes, sortsOf } from '#web/views/entity/asset-facts.ts'
import { toFocusLines } from '#web/views/entity/content-lines.ts'
import { industryParts, whatIsMissing } from '#web/views/entity/industry-parts.ts'
import { holdsText, toAliasLine } from '#web/views/names/alias-line.ts'

const zibo = { id: 'city:370300', name: '淄博市', cityId: 'city:370300', cityName: '淄博市' }
const shouguang = { id: 'county:370783', name: '寿光市', cityId: 'city:370700', cityName: '潍坊市' }
const asset = (kind: AssetSummary['kind'], name: string, more: Partial<AssetSummary> = {}): AssetSummary => ({
  id: `${kind}:${name}`, kind, name, aliases: [], role: null, places: [], passageCount: 1, ...more,
})
const claim = (kind: AssetClaim['kind'], claimedCount: number, ...names: string[]): AssetClaim => ({
  passageId: 'passage:plan:1', kind, claimedCount, named: names.map((name) => ({ id: `${kind}:${name}`, kind, name })),
})

describe('rows of assets', () => {
  it('go by kind, enterprises by role, each with the claims of its own lists', () => {
    const rows = toAssetRows(
      [asset('brand', '丙'), asset('enterprise', '乙'), asset('enterprise', '甲', { role: 'leading' }), asset('cluster', '丁')],
      [claim('enterprise', 15, '甲'), claim('cluster', 8, '丁')],
    )
    expect(rows.map(({ title, claims }) => [title, claims.map(({ claimedCount }) => claimedCount)])).toEqual([['集群', [8]], ['领军企业', [15]], ['企业', []], ['品牌', []]])
  })
  it('say where a thing is unless its name or the page does', () => {
    expect(placesToSay(asset('cluster', '淄博高端精细化工', { places: [zibo] }))).toEqual([])
    expect(placesToSay(asset('enterprise', '利华益', { places: [zibo] }))).toEqual(['淄博市'])
    expect(placesToSay(asset('enterprise', '利华益', { places: [zibo] }), 'city:370300')).toEqual([])
    expect(placesToSay(asset('park', '蔬菜产业园', { places: [shouguang] }), 'city:370700')).toEqual(['寿光市'])
  })
})

describe('the facts of an asset', () => {
  it('name its sort and the head of its list once', () => {
    expect(sortsOf([{ sort: 'platform', head: '平台' }, { sort: 'platform', head: null }])).toEqual(['平台', '文中统称“平台”'])
  })
  it('group namesakes by kind as they come', () => {
    const [one, two, three] = [claim('brand', 1, '甲', '乙').named, claim('park', 1, '丙').named].flat()
    expect(groupNamesakes([one, two, three].flatMap((node) => node ?? [])).map(({ kind, nodes }) => [kind, nodes.length])).toEqual([['brand', 2], ['park', 1]])
  })
})

const quote = (id: string): FocusItem['quote'] => ({
  id, text: '重点发展甲、乙。', documentId: 'document:plan', documentName: '规划', headingPath: [], column: null, heading: null, start: 0, end: 8, damage: null, printed: '甲',
})
const focus = (name: string, verb: string, passageId: string): FocusItem => ({ id: `focus:plan:0:${name.length}`, name, verb, head: null, isBreakthrough: false, quote: quote(passageId) })

describe('focus lines', () => {
  it('join what one sentence says by one verb', () => {
    const lines = toFocusLines([focus('甲', '重点发展', 'passage:plan:1'), focus('乙', '重点发展', 'passage:plan:1'), focus('丙', '攻关', 'passage:plan:1'), focus('丁', '重点发展', 'passage:plan:2')])
    expect(lines.map(({ verb, names }) => [verb, names])).toEqual([['重点发展', ['甲', '乙']], ['攻关', ['丙']], ['重点发展', ['丁']]])
  })
})

describe('the parts of an industry', () => {
  const none = { assets: [], focus: [], structures: [], targets: [], restrictions: [], layouts: [] }
  it('are those that have something', () => {
    const detail = { ...none, focus: [focus('甲', '发展', 'passage:plan:1')] }
    expect(industryParts(detail)).toEqual([{ id: 'focus', name: '发展重点', count: 1 }])
  })
  it('without layouts are said to be planned and not placed, and nothing at all is said so too', () => {
    expect(whatIsMissing({ ...none, focus: [focus('甲', '发展', 'passage:plan:1')] })).toContain('没有给任何市布局')
    expect(whatIsMissing(none)).toContain('没有读出')
  })
})

describe('counties of a city', () => {
  it('say what the plans give them', () => {
    const industries: Parameters<typeof countiesWithCounts>[0]['industries'] = []
    const counties = [{ id: shouguang.id, name: '寿光市' }, { id: 'county:370784', name: '安丘市' }]
    const counted = countiesWithCounts({ counties, industries, assets: [asset('cluster', '品质蔬菜', { places: [shouguang] })] })
    expect(counted.map(({ counts }) => counts)).toEqual(['点名 1 个', '没有布局'])
  })
})

describe('the review of names', () => {
  it('gives a line of aliases.jsonl', () => {
    expect(JSON.parse(toAliasLine({ kind: 'product', name: '铝材' }, { name: '铝材料' }))).toEqual({ kind: 'product', name: '铝材', aliases: ['铝材料'], source: { kind: 'general' } })
  })
  it('finds by name or printed form, in any case', () => {
    const things = [{ name: '卡奥斯', aliases: ['COSMOPlat'] }]
    expect([holdsText(things, 'cosmo'), holdsText(things, ' 卡 '), holdsText(things, '海尔'), holdsText(things, '')]).toEqual([true, true, false, true])
  })
})

describe('a search hit', () => {
  it('leads to its page, a county to its city, a province to its cities', () => {
    expect(searchLink({ id: 'park:甲', kind: 'park' })).toBe(`/parks/park:${encodeURIComponent('甲')}`)
    expect(searchLink({ id: 'county:370783', kind: 'county' })).toBe('/cities/city:370700')
    expect(searchLink({ id: 'province:370000', kind: 'province' })).toBe('/cities')
  })
  it('leads nowhere when nothing shows it', () => {
    expect(searchLink({ id: 'county:419001', kind: 'county' })).toBeUndefined()
    expect(searchLink({ id: 'damage:plan:1', kind: 'damage' })).toBeUndefined()
  })
})
