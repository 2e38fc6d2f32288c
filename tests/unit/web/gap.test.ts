import { describe, expect, it } from 'vitest'
import type { CityFitList, GapCity, GapItem } from '#api/contract/gaps.ts'
import { gapsPath, scopeOf } from '#web/state/gap-query.ts'
import { linkTo, matchRoute } from '#web/state/routes.ts'
import { gatherTasks } from '#web/views/chain/promises.ts'
import { bestCities, fitColumns, fitTsv, ownRules, sharedRules } from '#web/views/gap/fit-rows.ts'
import { gapsTsv, neighboursOf, reasonOf } from '#web/views/gap/gap-words.ts'
import { quadrantTsv, toQuadrants } from '#web/views/gap/quadrant.ts'
import { readWeights, weightedOf, writeWeights } from '#web/views/gap/weights.ts'

type Figures = Partial<Record<GapItem['figures'][number]['name'], string[]>>
const toFigures = (figures: Figures): GapItem['figures'] =>
  (Object.entries(figures) as [GapItem['figures'][number]['name'], string[]][]).map(([name, names]) => ({ name, value: names.length, rows: names.map((one) => ({ id: `city:${one}`, name: one, passageIds: [] })) }))
const gap = (kind: GapItem['kind'], figures: Figures, more: Partial<GapItem> = {}): GapItem => ({
  id: `gap:${kind}:segment:甲:乙`, kind, action: 'fill', tier: 'nobody', stage: 'upstream', chain: { id: 'chain:甲', name: '甲' }, segment: { id: 'segment:甲:乙', name: '乙' }, city: null,
  rank: { bans: 0, neighboursCarried: 1, neighbours: 2, cities: 0, passages: 0 }, figures: toFigures(figures), quotes: [], ...more,
})
const dezhou = { id: 'city:371400', name: '德州市' }

const city = (name: string, more: Partial<GapCity> = {}): GapCity => ({
  city: { id: `city:${name}`, name }, chainFit: { present: [], related: 4, fit: 0 }, coPlanFit: null, carriers: [], leaders: [], against: { layouts: [], restrictions: [] }, ...more,
})
const present = (...names: string[]): GapCity['chainFit']['present'] => names.map((name) => ({ id: `segment:甲:${name}`, name, nearness: 'direct' }))

describe('the reason of a gap', () => {
  it('says the figures and nothing else', () => {
    expect(reasonOf(gap('missing', { cities: [], feeders: ['丙', '丁'], consumers: ['戊'] }))).toBe('上游 2 个、下游 1 个环节已有布局，本环节省内无市承担')
    expect(reasonOf(gap('single-point', { cities: ['枣庄市'] }))).toBe('只有枣庄市承担，没有备份')
    expect(reasonOf(gap('broken-upstream', { consumers: ['丙'] }))).toBe('下游 1 个环节依赖本环节，省内无市承担')
    expect(reasonOf(gap('unplaced', { targets: ['产值'], cities: [] }))).toBe('规划有 1 项目标，没有给任何市布局')
  })
  it('for a city says who else in the province has it', () => {
    const reason = reasonOf(gap('missing', { cities: ['淄博市'], consumers: ['丙'] }, { city: dezhou }))
    expect(reason).toBe('本市下游 1 个环节已有布局，本环节本市未见布局，省内 1 市有：淄博市')
  })
  it('has no neighbours where the whole chain is meant', () => {
    expect([neighboursOf(gap('missing', {})), neighboursOf(gap('no-leader', {}, { segment: null }))]).toEqual(['1/2', '—'])
  })
})

describe('gaps for Excel', () => {
  it('have a head and as many cells in every row; a ratio is not taken for a date', () => {
    const [head, row] = gapsTsv([gap('single-point', { cities: ['枣庄市'] })]).split('\n').map((line) => line.split('\t'))
    expect(row?.length).toBe(head?.length)
    expect(row).toContain('1 / 2')
  })
})

describe('the address of the gap board', () => {
  it('asks the API the same, and leaves out what it would refuse', () => {
    const query = new URLSearchParams('chain=集成电路&document=a&document=b&asOf=2024-13-99&sort=-cities&select=x&kind=')
    expect(decodeURIComponent(gapsPath(query, { limit: 100, offset: 100 }))).toBe('/api/gaps?chain=集成电路&document=a&document=b&sort=-cities&limit=100&offset=100')
    expect(gapsPath(new URLSearchParams('sort=presence'), { limit: 5, offset: 0 })).toBe('/api/gaps?limit=5')
  })
  it('carries documents and date to a gap', () => {
    expect([scopeOf(new URLSearchParams('kind=missing')), scopeOf(new URLSearchParams('kind=missing&asOf=2022-01-01&document=a'))]).toEqual(['', '?document=a&asOf=2022-01-01'])
  })
  it('leads to a gap of a city and back to its id', () => {
    const id = 'gap:missing:segment:甲:乙/丙@city:371400'
    expect(matchRoute(new URL(linkTo(id) ?? '', 'http://x').pathname)).toEqual({ view: 'gap', id })
    expect(matchRoute('/gaps')).toEqual({ view: 'gaps' })
  })
})

describe('weights', () => {
  it('are read from the address and written back; what is no weight is passed over', () => {
    expect(readWeights('chainFit:2,leaders:0,coPlan:x,foo:3,carriers:1.5')).toEqual({ chainFit: 2, carriers: 1.5 })
    expect(writeWeights(readWeights('carriers:1,chainFit:2'))).toBe('chainFit:2,carriers:1')
    expect([writeWeights({}), writeWeights({ chainFit: 0 })]).toEqual([null, null])
  })
  it('make a mean of what can be said, and nothing when none is set', () => {
    const one = city('甲', { chainFit: { present: present('丙'), related: 4, fit: 0.5 }, leaders: [{ id: 'cluster:丁', name: '丁', kind: 'cluster', role: null }] })
    expect(weightedOf(one, { chainFit: 1, leaders: 1 })).toBe(0.75)
    expect(weightedOf(one, { chainFit: 1, coPlan: 9 })).toBe(0.5)
    expect([weightedOf(one, {}), weightedOf(one, { coPlan: 1 })]).toEqual([undefined, undefined])
  })
})

describe('the cities of a gap', () => {
  const against = { layouts: [], restrictions: [{ id: 'restriction:x:1', rule: 'ban-new' as const, name: '钢铁', scope: '全省', exception: null, validUntil: null, passageId: 'passage:x:1' }] }
  it('count as fitting with something related and nothing against', () => {
    const cities = [city('甲', { chainFit: { present: present('丙'), related: 4, fit: 0.25 }, against }), city('乙', { chainFit: { present: present('丙'), related: 4, fit: 0.25 } }), city('丁')]
    expect(bestCities(cities).map((one) => one.city.name)).toEqual(['乙'])
  })
  it('say once what holds in all of them', () => {
    const local = { layouts: [], restrictions: [...against.restrictions, { ...against.restrictions[0], id: 'restriction:x:2', rule: 'limit' as const, name: '乙', scope: '乙市', exception: null, validUntil: null, passageId: 'passage:x:2' }] }
    const cities = [city('甲', { against }), city('乙', { against: local })]
    const shared = sharedRules(cities)
    expect([...shared]).toEqual(['restriction:x:1'])
    expect(cities.map((one) => ownRules(one, shared))).toEqual([[], [{ rule: 'limit', passageIds: ['passage:x:2'] }]])
  })
  it('sort what cannot be said after 0', () => {
    const { coPlan } = fitColumns({})
    expect([coPlan?.(city('甲')), coPlan?.(city('乙', { coPlanFit: 0 }))]).toEqual([-1, 0])
  })
  it('take the weighted column to Excel only when weights are set', () => {
    const [plain, weighted] = [fitTsv([city('甲')], {}), fitTsv([city('甲')], { chainFit: 1 })]
    expect([plain.includes('加权'), weighted.includes('加权')]).toEqual([false, true])
    expect(new Set(weighted.split('\n').map((line) => line.split('\t').length)).size).toBe(1)
  })
})

describe('the quadrant', () => {
  const seen = (name: string, quadrant: CityFitList['segments'][number]['quadrant'], fit: number): CityFitList['segments'][number] => ({
    id: `segment:甲:${name}`, name, stage: 'upstream', chain: { id: 'chain:甲', name: '甲' }, quadrant, planned: quadrant === 'linked' || quadrant === 'isolated',
    chainFit: { present: fit > 0 ? present('丙') : [], related: 4, fit }, relatedWeight: 4, carriers: [], elsewhere: [],
  })
  const segments = [seen('一', 'reachable', 0.25), seen('二', 'reachable', 0.5), seen('三', 'isolated', 0)]
  it('has all four fields, the best fitting first', () => {
    expect(toQuadrants(segments).map((field) => [field.key, field.segments.map(({ name }) => name)])).toEqual([['linked', []], ['isolated', ['三']], ['reachable', ['二', '一']], ['distant', []]])
  })
  it('goes to Excel row by row', () => {
    expect(new Set(quadrantTsv('德州市', segments).split('\n').map((line) => line.split('\t').length)).size).toBe(1)
  })
})

describe('tasks of a chain', () => {
  const task = (id: string, name: string, headingPath: string[]): Parameters<typeof gatherTasks>[0][number] => ({
    id, name, section: null, wording: null, leads: [], supports: [], isLeadOpen: false, isSupportOpen: false,
    quote: { id: 'passage:x:1', text: '', documentId: 'document:x', documentName: 'x', headingPath, column: null, heading: null, start: 0, end: 1, damage: null, printed: '' },
  })
  it('are those under its own headings, each once', () => {
    const tasks = [task('task:x:1', '高端化工产业', []), task('task:x:1', '高端化工产业', []), task('task:x:2', '4.新材料产业', ['二、新材料'])]
    expect(gatherTasks(tasks, ['化工']).map(({ id }) => id)).toEqual(['task:x:1'])
  })
})
