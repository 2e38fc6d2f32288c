import { describe, expect, it } from 'vitest'
import type { ConflictItem, ConflictRule, ConflictSide } from '#api/contract/conflicts.ts'
import { certaintyNames, conflictKindNames, matchGroundNames, standingNames } from '#graph/domain/conflict.ts'
import { excerpt, isOfDraft } from '#web/views/check/check-words.ts'
import { carriedOf, conflictsFilePath, conflictsPath, countsPath } from '#web/views/conflict/conflict-query.ts'
import { beside, fewest, sortedRows, toRows, unmarked, withMark } from '#web/views/conflict/conflict-rows.ts'
import { conflictName, conflictsTsv, groundOf, groundWords, layWords, productCount, productWords, rulesWords, standingOf } from '#web/views/conflict/conflict-words.ts'
import { toKindMatrix } from '#web/views/conflict/kind-matrix.ts'
import { certaintyWords, conflictKindWords, matchGroundWords, standingWords } from '#web/wording.ts'

const document = { id: 'document:plan', name: '某规划', shortTitle: '规划', horizonStart: 2021, horizonEnd: 2025, issuedOn: null, standing: 'past-horizon' } as const
const city = (code: string, name: string) => ({ id: `city:${code}`, name }) as const
const jinan = city('370100', '济南市')

const rule = (more: Partial<ConflictRule> = {}): ConflictRule => ({
  id: 'restriction:act:1:0', name: '钢铁', industry: '钢铁', rule: 'retire', also: 'move', scope: '通道城市', isOutside: false, groups: [], reach: 'whole', threshold: '钢铁产能', amount: null, share: null, force: null,
  exception: null, exceptionKind: null, exceptedPlaces: [], deadline: 2022, isDeadlineImplied: true, validUntil: null, standard: null, basis: null, isCriterion: false, standing: 'past-horizon', passageId: 'passage:act:1', ...more,
})
function layoutSide(product: string, place = jinan, passageId = 'passage:plan:1'): ConflictSide {
  return {
    document, standing: 'past-horizon', cities: [place], layoutCount: 1, rules: [], passageIds: [passageId],
    layouts: [{ layoutId: `layout:${place.id.slice(5)}:develop:${product}`, relation: 'develop', product: { id: `product:${product}`, name: product }, place: { ...place, cityId: place.id, cityName: place.name }, industries: ['钢铁'], match: null, exceptedBy: null, passageIds: [passageId] }],
  }
}
const ruleSide = (rules: ConflictRule[]): ConflictSide => ({ document: { ...document, id: 'document:act', shortTitle: '方案' }, standing: 'in-force', cities: [], layoutCount: 0, layouts: [], rules, passageIds: ['passage:act:1'] })
const conflict = (more: Partial<ConflictItem>): ConflictItem => ({
  id: 'conflict:retire:370100:钢铁:plan:act', kind: 'retire', isConditional: false, isBroad: false, isSameDocument: false, certainty: 'sure', ground: 'kind-of-product', path: ['齿轮钢', '钢铁'], subject: { id: 'industry:钢铁', name: '钢铁' },
  cities: [jinan], sides: [layoutSide('齿轮钢'), ruleSide([rule()])], waysOut: [], figures: { cities: 1, products: 1, passages: 2 }, quotes: [], ...more,
})
const duplicate = (product: string, passageId = 'passage:plan:1'): ConflictItem =>
  conflict({
    id: `conflict:duplicate:${product}`, kind: 'duplicate', subject: { id: `product:${product}`, name: product }, ground: 'same-product', path: [product], cities: [jinan, city('370200', '青岛市')],
    sides: [layoutSide(product, jinan, passageId), layoutSide(product, city('370200', '青岛市'), passageId)], figures: { cities: 2, products: 1, passages: 1 },
  })

describe('the words of conflicts', () => {
  it('are those of the domain', () => {
    const named = (words: Record<string, { name: string }>) => Object.fromEntries(Object.entries(words).map(([key, { name }]) => [key, name]))
    expect(named(conflictKindWords)).toEqual(conflictKindNames)
    expect(named(matchGroundWords)).toEqual(matchGroundNames)
    expect(named(certaintyWords)).toEqual(certaintyNames)
    expect(named(standingWords)).toEqual(standingNames)
  })

  it('say rules by where they hold and what they ask, and how many are left out', () => {
    expect(rulesWords([rule()], 2)).toBe('通道城市：淘汰退出（转移）“钢铁产能”')
    const two = [rule({ scope: '全省', rule: 'ban-new', also: null, threshold: '甲' }), rule({ scope: '全省', rule: 'ban-new', also: null, threshold: '乙' }), rule()]
    expect(rulesWords(two, 2)).toBe('全省：严禁新增“甲”“乙”；等 3 条规定')
    expect(rulesWords([rule({ force: '鼓励', threshold: null })], 2)).toBe('通道城市：鼓励淘汰退出（转移）')
  })

  it('take the last side for the ground, and none where cities stand beside each other', () => {
    expect(groundOf(conflict({}))?.document.shortTitle).toBe('方案')
    expect(groundOf(duplicate('靶材'))).toBeUndefined()
    expect(standingOf(conflict({}))).toBe('in-force')
    expect(standingOf(duplicate('靶材'))).toBe('past-horizon')
    expect(layWords(conflict({}))).toBe('规划要济南市发展齿轮钢；')
    expect(groundWords(duplicate('靶材'))).toBe('2 市给了同一产品')
  })

  it('count what is laid out, not what the ground lays out, and name no number of a list that was cut', () => {
    const drift = conflict({ kind: 'drift', sides: [layoutSide('乘用车'), layoutSide('汽车')], figures: { cities: 1, products: 2, passages: 2 } })
    expect(productCount(drift)).toBe(1)
    const cut = { ...layoutSide('齿轮钢'), layoutCount: 19 }
    expect(productWords(conflict({ sides: [cut, ruleSide([rule()])], figures: { cities: 1, products: 19, passages: 2 } }), 2)).toBe('齿轮钢等 19 种')
    expect(productWords(conflict({ kind: 'drift', sides: [cut, layoutSide('汽车')] }), 2)).toBe('齿轮钢等多种')
  })

  it('say what an expired ground carries', () => {
    const expired = conflict({ kind: 'expired', sides: [layoutSide('齿轮钢'), { ...ruleSide([rule({ validUntil: 2022 })]), standing: 'expired' }] })
    expect(groundWords(expired)).toBe('1 条规定执行至 2022 年，已过期；1 项布局与之相关')
  })

  it('give a row of Excel for each conflict, with its mark', () => {
    const text = conflictsTsv([conflict({}), duplicate('靶材')], () => undefined).split('\n')
    expect(text).toHaveLength(3)
    expect(new Set(text.map((line) => line.split('\t').length)).size).toBe(1)
    expect(conflictName(conflict({}))).toBe('济南市 · 钢铁 · 布局与退出冲突 · 据方案')
  })
})

describe('rows of the desk', () => {
  it('fold products that the same sentences give to the same cities, and nothing else', () => {
    const rows = toRows([conflict({}), duplicate('靶材'), duplicate('光刻胶', 'passage:plan:2'), duplicate('硅片')])
    expect(rows.map(({ conflicts }) => conflicts.map(({ subject }) => subject.name))).toEqual([['钢铁'], ['靶材', '硅片'], ['光刻胶']])
  })

  it('keep the order they come in without a sort, and find what stands before and after', () => {
    const rows = toRows([conflict({}), duplicate('靶材'), duplicate('光刻胶', 'passage:plan:2')])
    expect(sortedRows(rows, undefined, () => undefined)).toEqual(rows)
    expect(sortedRows(rows, { key: 'cities', direction: 'descending' }, () => undefined).at(-1)?.conflicts[0].kind).toBe('retire')
    expect(beside(rows, 'conflict:duplicate:靶材')).toMatchObject({ at: 1, total: 3, previous: { kind: 'retire' }, next: { id: 'conflict:duplicate:光刻胶' } })
    expect(beside(rows, 'conflict:gone')).toBeUndefined()
  })

  it('are kept by the status of their mark, or for having none', () => {
    const all = [conflict({}), duplicate('靶材')]
    const markOf = (id: string) => (id.startsWith('conflict:retire') ? { status: 'checked' as const } : undefined)
    expect(withMark(all, 'checked', markOf).map(({ kind }) => kind)).toEqual(['retire'])
    expect(withMark(all, unmarked, markOf).map(({ kind }) => kind)).toEqual(['duplicate'])
    expect(withMark(all, '', markOf)).toHaveLength(2)
  })

  it('give a few of each kind, so that no kind crowds out the others', () => {
    const many = [conflict({}), ...['a', 'b', 'c', 'd'].map((name, index) => duplicate(name, `passage:plan:${String(index + 5)}`))]
    expect(fewest(many, 2).map(({ conflicts }) => conflicts[0].kind)).toEqual(['retire', 'duplicate'])
  })
})

describe('addresses of the desk', () => {
  const query = new URLSearchParams('kind=retire&city=city:370100&asOf=2026-13-40&mark=checked&document=a&document=b&sort=-cities&page=2')
  it('ask the API only for what it takes', () => {
    expect(conflictsPath(query, { limit: 500, offset: 0 })).toBe('/api/conflicts?kind=retire&city=city%3A370100&document=a&document=b&limit=500')
    expect(countsPath(query)).toBe('/api/conflicts?document=a&document=b&limit=1')
    expect(conflictsFilePath(new URLSearchParams())).toBe('/api/conflicts.xlsx')
  })
  it('carry filters and order to a conflict, not the page', () => {
    expect(carriedOf(query)).toBe('?kind=retire&city=city%3A370100&document=a&document=b&mark=checked&sort=-cities')
  })
  it('narrow by a cell of the matrix', () => {
    const matrix = toKindMatrix([{ ...jinan, total: 2, kinds: [{ name: 'retire', total: 2 }] }], (narrowing) => JSON.stringify(narrowing))
    const [[row], column] = [matrix.rows, matrix.columns.find(({ id }) => id === 'retire')]
    if (row === undefined || column === undefined) throw new Error('a row and a column')
    expect(matrix.cell(row, column)).toMatchObject({ printed: '2', label: '济南 · 布局与退出冲突：2 个' })
    expect(matrix.columns).toHaveLength(Object.keys(conflictKindNames).length)
  })
})

describe('sentences of a check', () => {
  it('are cut to the parts that hold the words when they are long', () => {
    expect(excerpt('短句。', ['无'])).toBe('短句。')
    expect(excerpt('甲标准；乙标准：高炉；丙标准。', ['高炉'], 5)).toBe('…乙标准：高炉；…')
    expect(excerpt('甲标准；乙标准。', ['没有'], 5)).toBe('甲标准；乙标准。')
  })
  it('tell a draft from a plan', () => {
    expect(isOfDraft({ documentId: 'document:draft' })).toBe(true)
    expect(isOfDraft({ documentId: 'document:plan' })).toBe(false)
  })
})
