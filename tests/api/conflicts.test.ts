import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import type { CheckResult } from '#api/contract/check.ts'
import type { ConflictDetail, ConflictList } from '#api/contract/conflicts.ts'
import type { Problem } from '#api/contract/common.ts'
import { serverForTests } from './running-server.ts'

const server = serverForTests({ rateLimit: 100_000 })
const list = async (query: Record<string, string>) => (await server.get<ConflictList>(`/conflicts?${new URLSearchParams({ asOf: '2026-11-22', limit: '500', ...query }).toString()}`)).body
const post = async (path: string, body: string, type = 'application/json') => fetch(`${server.url()}/api${path}`, { method: 'POST', headers: { 'content-type': type }, body })
const check = async (text: string): Promise<CheckResult> => (await post('/check', JSON.stringify({ text }))).json() as Promise<CheckResult>
const brief = ({ items }: ConflictList) => items.map(({ kind, subject, cities, isConditional }) => `${kind} ${subject.name} ${cities.map(({ name }) => name).join('、')}${isConditional ? ' ?' : ''}`)

describe('conflicts of the five documents', () => {
  it('has steel in 济南 against the air corridor with both sentences, the group, the exception and the day', async () => {
    const { items } = await list({ kind: '布局与退出冲突', city: '济南' })
    expect(items).toHaveLength(1)
    const [conflict] = items
    expect(conflict).toMatchObject({ kind: 'retire', subject: { name: '钢铁' }, isConditional: false, certainty: 'sure', sides: [{ standing: 'past-horizon' }, { standing: 'past-horizon' }] })
    const rule = conflict?.sides[1]?.rules[0]
    expect(rule).toMatchObject({ scope: '京津冀大气污染传输通道城市', exceptedPlaces: [{ name: '莱芜区' }, { name: '钢城区' }], deadline: 2022, groups: [{ name: '京津冀大气污染传输通道城市' }] })
    expect(rule?.groups[0]?.cityIds).toHaveLength(7)
    expect(conflict?.sides[0]?.layouts.map(({ product }) => product.name)).toContain('齿轮钢')
    expect(conflict?.quotes.map(({ text }) => text).join('')).toMatch(/齿轮钢.*钢铁产能原则上全部转移退出/su)
  })

  it('has none of that where the corridor does not reach', async () => {
    expect(brief(await list({ kind: 'retire', city: '日照' }))).toEqual([])
    expect(brief(await list({ kind: 'retire', city: '临沂' }))).toEqual([])
    expect(brief(await list({ kind: 'retire', city: '青岛' }))).toEqual(['retire 钢铁 青岛市 ?'])
  })

  it('has cement in seven cities, allowed by replacement and from 4000 t/d', async () => {
    const { items } = await list({ kind: 'condition', industry: '水泥' })
    expect(new Set(items.flatMap(({ cities }) => cities.map(({ name }) => name)))).toEqual(new Set(['济南市', '淄博市', '枣庄市', '烟台市', '潍坊市', '泰安市', '临沂市']))
    for (const { sides, waysOut } of items) {
      expect(sides[1]?.rules[0]?.rule).toBe('ban-new')
      expect(waysOut.some(({ text }) => text.includes('4000吨/日'))).toBe(true)
      expect(waysOut.some(({ kind }) => kind === 'replacement')).toBe(true)
    }
  })

  it('has whole cars drifting from the two bases, and no parts', async () => {
    const { items } = await list({ kind: 'drift', product: '新能源汽车' })
    expect(new Set(items.flatMap(({ cities }) => cities.map(({ name }) => name)))).toEqual(new Set(['淄博市', '潍坊市', '烟台市', '聊城市']))
    expect((await list({ kind: 'drift', product: '刹车片' })).items).toEqual([])
    expect(items.every(({ sides }) => sides[1]?.cities.map(({ name }) => name).join('、') === '济南市、青岛市')).toBe(true)
  })

  it('has 化学原料药 in eight cities and 新能源汽车 in six, and asks no question of a chain\'s division of labour', async () => {
    const cities = async (product: string) => (await list({ kind: 'duplicate', product })).items.map(({ figures }) => figures.cities)
    expect(await cities('化学原料药')).toEqual([8])
    expect(await cities('新能源汽车')).toEqual([6])
    expect(await cities('晶圆制造')).toEqual([])
  })

  it('says that the standards of column 1 have run out, but only after they have', async () => {
    expect((await list({ kind: 'expired', industry: '钢铁' })).items.map(({ id }) => id)).toContain('conflict:expired:rules:钢铁:shandong-2021-manufacturing-plan')
    expect((await list({ kind: 'expired', asOf: '2022-12-31' })).items.map(({ id }) => id)).toEqual(['conflict:expired:plan:shandong-2018-technical-transformation'])
  })

  it('looks from the day that is asked for: what is newer is not there yet', async () => {
    const { items, documents } = await list({ kind: 'drift', asOf: '2024-01-01' })
    expect(items).toEqual([])
    expect(documents.every(({ id }) => !id.includes('2024-traditional'))).toBe(true)
  })
})

describe('the list of conflicts', () => {
  it('adds filters up, and its facets are what each would leave', async () => {
    const { facets, total } = await list({ city: '德州' })
    for (const { name, total: left } of facets.kinds) expect((await list({ city: '德州', kind: name })).total).toBe(left)
    expect(facets.kinds.reduce((sum, one) => sum + one.total, 0)).toBe(total)
    expect(facets.cities.find(({ name }) => name === '德州市')?.total).toBe(total)
  })

  it('lists rules that are for no industry, instead of dropping them', async () => {
    const { unmatched } = await list({})
    expect(unmatched.length).toBeGreaterThan(0)
    expect(unmatched.every(({ industry }) => industry === '')).toBe(true)
  })

  it('leads to one with every sentence, whose figures recompute from its rows', async () => {
    for (const { id } of (await list({})).items.filter((_, index) => index % 20 === 0)) {
      const { body } = await server.get<ConflictDetail>(`/conflicts/${encodeURIComponent(id)}?asOf=2026-11-22`)
      const layouts = body.sides.flatMap((side) => side.layouts)
      expect(body.figures.products).toBe(new Set(layouts.map(({ product }) => product.id)).size)
      expect(body.figures.passages).toBe(new Set(body.sides.flatMap(({ passageIds }) => passageIds)).size)
      const quoted = new Set(body.quotes.map((quote) => quote.id))
      expect([...body.sides.flatMap(({ passageIds }) => passageIds), ...body.waysOut.map(({ passageId }) => passageId)].filter((passageId) => !quoted.has(passageId))).toEqual([])
    }
  })

  it.each([
    ['/conflicts?city=火星', 404, 'not-found'], ['/conflicts?kind=nope', 400, 'bad-request'], ['/conflicts?asOf=2026-13-01', 400, 'bad-request'],
    ['/conflicts/conflict:retire:nothing', 404, 'not-found'], ['/conflicts/nonsense', 400, 'bad-request'], ['/conflicts?document=没有的文件', 404, 'not-found'],
  ])('answers %s with a problem', async (path, status, code) => {
    const { status: answered, body } = await server.get<Problem>(encodeURI(path))
    expect([answered, body.code]).toEqual([status, code])
  })

  it('comes as a workbook with the same rows', async () => {
    const query = new URLSearchParams({ asOf: '2026-11-22', kind: 'retire' }).toString()
    const response = await fetch(`${server.url()}/api/conflicts.xlsx?${query}`)
    const book = new ExcelJS.Workbook()
    await book.xlsx.load((await response.arrayBuffer()))
    expect(book.worksheets.map(({ name }) => name)).toEqual(['说明', '冲突', '两侧'])
    expect(book.getWorksheet('冲突')?.rowCount).toBe((await list({ kind: 'retire' })).total + 1)
  })
})

describe('the check of a draft', () => {
  it('says what collides and what it fills, and stores nothing', async () => {
    const before = (await server.get<{ total: number }>('/documents')).body
    const { layouts, conflicts, gaps, unread } = await check('济南市重点发展齿轮钢。德州市布局高纯溅射靶材项目。')
    expect(layouts.map(({ place, product }) => `${place.name} ${product.name}`)).toEqual(expect.arrayContaining(['济南市 齿轮钢']))
    expect(conflicts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['retire', 'drift']))
    expect(conflicts.every(({ sides }) => sides.some(({ document }) => document.id === 'document:draft'))).toBe(true)
    expect(conflicts.every(({ quotes }) => quotes.some(({ documentId }) => documentId === 'document:draft'))).toBe(true)
    expect(gaps.some(({ kind, segment, by }) => kind === 'missing' && segment?.name === '靶材' && by.some(({ place }) => place.name === '德州市'))).toBe(true)
    expect(unread).toEqual([])
    expect((await server.get<{ total: number }>('/documents')).body).toEqual(before)
    expect((await list({ city: '济南', kind: 'retire' })).items.every(({ sides }) => sides.every(({ document }) => document.id !== 'document:draft'))).toBe(true)
  })

  it('finds nothing where nothing collides, and lists what it did not understand', async () => {
    const { conflicts, unread } = await check('威海市重点发展钓具。烟台市有关部门要继续努力。')
    expect(conflicts).toEqual([])
    expect(unread.length).toBeGreaterThan(0)
  })

  it('reads a file, and refuses what is none with what to do', async () => {
    const read = await post(`/check/file?name=${encodeURIComponent('草案.txt')}`, '济南市重点发展齿轮钢。', 'application/octet-stream')
    expect(((await read.json()) as CheckResult).layouts).toHaveLength(1)
    const refused = await post('/check/file?name=a.pdf', '%PDF-1.4 broken', 'application/octet-stream')
    const problem = (await refused.json()) as Problem
    expect([refused.status, problem.code]).toEqual([400, 'unreadable-file'])
    expect(problem.detail).toMatch(/PDF|损坏/u)
  })

  it.each([['', 400], ['   ', 400], ['字'.repeat(2_000_001), 400]])('refuses a text that is none (%#)', async (text, status) => {
    expect((await post('/check', JSON.stringify({ text }))).status).toBe(status)
  })

  it('gives its collisions as a workbook', async () => {
    const response = await post('/check.xlsx', JSON.stringify({ text: '济南市重点发展齿轮钢。' }))
    const book = new ExcelJS.Workbook()
    await book.xlsx.load((await response.arrayBuffer()))
    expect(book.getWorksheet('冲突')?.rowCount).toBeGreaterThan(1)
  })
})
