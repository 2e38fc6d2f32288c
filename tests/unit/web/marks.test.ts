import { describe, expect, it } from 'vitest'
import type { MarkItem } from '#api/contract/marks.ts'
import { gapName, signature, statusesOf, timeWords } from '#web/components/marks/mark-words.ts'
import { matchRoute } from '#web/state/routes.ts'
import { sortRows } from '#web/state/sorting.ts'
import { boardPathOf, countStatus, filterTargets, nameOf, paperLine, sortable, targetsTsv, toTargetRow } from '#web/views/target-list/target-rows.ts'

const mark = (subjectId: string, more: Partial<MarkItem> = {}): MarkItem => ({
  id: `mark:${subjectId}`, subjectId, subjectName: '集成电路 · 靶材 · 缺失', status: 'todo', note: '', partner: '', by: '', at: '2026-11-22T04:30:00.000Z', history: [], ...more,
})
const segment = toTargetRow(mark('gap:missing:segment:集成电路:靶材@city:370200', { partner: '甲公司', status: 'contacted', by: '李科' }))
const chain = toTargetRow(mark('gap:no-leader:chain:氢能', { subjectName: '氢能 · 全链 · 无链主', note: '等\n链长', at: '2026-11-23T04:30:00.000Z' }))

describe('a marked gap', () => {
  it('is read from its id, so that it stays readable when the gap is gone', () => {
    expect(segment).toMatchObject({ kind: '缺失', chain: '集成电路', segment: '靶材', cityId: 'city:370200' })
    expect(chain).toMatchObject({ kind: '无链主', chain: '氢能', segment: undefined, cityId: undefined })
    expect([nameOf(segment), nameOf(chain)]).toEqual(['靶材', '全链'])
    expect(toTargetRow(mark('gap:missing:segment:甲:乙:丙')).segment).toBe('乙:丙')
  })
  it('is looked for on the board of its chain, from where it was seen', () => {
    expect(new URLSearchParams(boardPathOf(segment).split('?')[1]).get('chain')).toBe('chain:集成电路')
    expect(new URLSearchParams(boardPathOf(segment).split('?')[1]).get('city')).toBe('city:370200')
    expect(boardPathOf(chain)).not.toContain('city=')
  })
  it('is called as its page is', () => {
    const city = { id: 'city:371400', name: '德州市' }
    expect(gapName({ city, chain: { id: 'chain:甲', name: '甲' }, segment: { id: 'segment:甲:乙', name: '乙' }, kind: 'missing' })).toBe('德州市 · 甲 · 乙 · 缺失')
    expect(gapName({ city: null, chain: { id: 'chain:甲', name: '甲' }, segment: null, kind: 'no-leader' })).toBe('甲 · 全链 · 无链主')
  })
  it('has other statuses than a conflict', () => {
    expect(statusesOf('gap:missing:segment:甲:乙')).toEqual(['todo', 'contacted', 'dropped'])
    expect(statusesOf('conflict:retire:甲')).not.toContain('todo')
  })
})

describe('the list of targets', () => {
  const rows = [segment, chain]
  it('is filtered by status and by any of its words', () => {
    expect(filterTargets(rows, { status: 'contacted', text: '' })).toEqual([segment])
    expect(filterTargets(rows, { status: '', text: ' 链长 ' })).toEqual([chain])
    expect(filterTargets(rows, { status: 'contacted', text: '氢能' })).toEqual([])
    expect([countStatus(rows, 'todo'), countStatus(rows, 'dropped')]).toEqual([1, 0])
  })
  it('sorts by time and by how far each is', () => {
    expect(sortRows(rows, sortable, { key: 'at', direction: 'descending' })).toEqual([chain, segment])
    expect(sortRows(rows, sortable, { key: 'status', direction: 'descending' })).toEqual([segment, chain])
  })
  it('goes to Excel with one row each, without an address where the gap is gone', () => {
    const lines = targetsTsv(rows, 'http://localhost:3000', () => '青岛市', (row) => row === chain).split('\n').map((line) => line.split('\t'))
    expect(new Set(lines.map(({ length }) => length)).size).toBe(1)
    expect(lines[1]).toEqual(expect.arrayContaining(['靶材', '集成电路', '青岛市', '缺失', '已联系', '甲公司', '李科']))
    expect(lines[1]?.at(-1)).toMatch(/^http:\/\/localhost:3000\/gaps\/gap:missing/u)
    expect(lines[2]).toEqual(expect.arrayContaining(['全链', '全省', '等 链长', '已不在缺口清单']))
    expect(lines[2]?.at(-1)).toBe('')
  })
  it('says on paper what it is of', () => {
    expect(paperLine({ status: 'contacted', text: '靶材' }, 3, '2026-11-22')).toBe('状态：已联系 · 筛选：靶材 · 3 个 · 2026-11-22')
    expect(paperLine({ status: '', text: '' }, 0, '')).toBe('0 个')
  })
  it('has a page of its own', () => {
    expect(matchRoute('/targets')).toEqual({ view: 'targets' })
  })
})

describe('who and when', () => {
  it('is on the reader\'s clock, and says where nobody signed', () => {
    const at = new Date(2026, 10, 22, 8, 5).toISOString()
    expect(timeWords(at)).toBe('2026-11-22 08:05')
    expect(signature({ by: '', at })).toBe('未署名 2026-11-22 08:05')
  })
})
