import { describe, expect, it } from 'vitest'
import type { TargetRow } from '#graph/queries/target/target-row.ts'
import { compareTargets } from '#graph/views/compare-targets.ts'
import { toTargetSeries } from '#graph/views/target-series.ts'
import { measureOf, toSubjectKey } from '#graph/views/target-subject.ts'
import type { Topic, Topics } from '#graph/views/topics.ts'

describe('the key of a subject', () => {
  it.each([
    ['规模以上工业增加值', '规上工业增加值'],
    ['铸造行业产值', '铸造产业产值'],
    ['R＆D 经费支出（万元）', 'R&D经费支出(万元)'],
    ['国家级企业技术中心数量', '国家级企业技术中心'],
    ['“专精特新”企业', '专精特新企业'],
    ['规模以上工业企业研发经费占营业收入比例', '规上工业企业R&D经费占营业收入的比重'],
  ])('of %s is that of %s', (one, other) => {
    expect(toSubjectKey(one)).toBe(toSubjectKey(other))
  })

  it.each([
    ['化工产业产值', '化工产业营业收入'],
    ['主营业务收入', '营业收入'],
    ['化工企业入园率', '应入园化工企业入园率'],
    ['产业集群', '集群'],
    ['产值', '总产值'],
    ['工业增加值', '规模以上工业增加值'],
  ])('of %s is not that of %s', (one, other) => {
    expect(toSubjectKey(one)).not.toBe(toSubjectKey(other))
  })
})

describe('the sort of a figure', () => {
  it.each([
    [{ comparator: 'growth', isYearly: true }, 'yearly-growth'], [{ comparator: 'growth' }, 'growth'], [{ comparator: 'drop', isYearly: true }, 'yearly-drop'],
    [{ comparator: 'at-most', isRank: true }, 'rank'], [{ comparator: 'at-least' }, 'level'],
  ] as const)('of %o is %s', (stated, expected) => {
    expect(measureOf(stated)).toBe(expected)
  })
})

const software: Topic = { id: 'chain:软件', kind: 'chain', name: '软件', stems: ['软件', '高端软件'] }
const chemicals: Topic = { id: 'chain:化工', kind: 'chain', name: '化工', stems: ['化工', '高端化工'] }
const all = new Map([['industry:软件', software], ['industry:高端软件', software], ['industry:化工', chemicals], ['industry:高端化工', chemicals]])
const topics: Topics = { ofIndustry: (id) => (id ? all.get(id) : undefined), inOrder: [chemicals, software] }

let at = 0
/** A figure of a plan, in a sentence of its own unless one is given. */
function row(plan: string, properties: Partial<TargetRow['properties']> & Pick<TargetRow['properties'], 'subject' | 'value'>, passage = (at += 1)): TargetRow {
  const id = `target:${plan}:${String(passage)}:${String((at += 1))}`
  return {
    properties: { id, order: 0, name: id, comparator: 'reach', unit: '元', year: 2025, printed: String(properties.value), ...properties },
    passageId: `passage:${plan}:${String(passage)}`, printed: String(properties.value), text: `${properties.subject}达到${String(properties.value)}`,
    documentId: `document:${plan}`, documentName: plan, headingPath: [], column: null, heading: null, start: 0, end: 1, damage: null,
  }
}
const shape = (rows: TargetRow[]) => toTargetSeries(rows, topics).map(({ subject, points }) => [subject, points.map(({ year, value }) => `${String(year)} ${String(value)}`)])

describe('series of figures', () => {
  it('bring one indicator of several plans together, by year', () => {
    expect(shape([
      row('b', { subject: '软件业务收入', value: 8, industryId: 'industry:高端软件' }),
      row('a', { subject: '软件业务收入', value: 7, year: 2022, industryId: 'industry:软件' }),
    ])).toEqual([['软件业务收入', ['2022 7', '2025 8']]])
  })

  it('keep a bare word with its own industry, though one chain covers both', () => {
    expect(shape([row('a', { subject: '产值', value: 1, industryId: 'industry:化工' }), row('b', { subject: '产值', value: 2, industryId: 'industry:高端化工' })])).toHaveLength(2)
  })

  it('never mix units, levels with growths, or what a verb or a span tells apart', () => {
    const same = { subject: '企业', value: 1 }
    expect(shape([
      row('a', same), row('a', { ...same, unit: '家' }), row('a', { ...same, comparator: 'growth' }), row('a', { ...same, action: '新培育' }), row('a', { ...same, per: 'year' }),
    ])).toHaveLength(5)
  })

  it('say once what a plan says in its text and in its table, with both sentences and the base', () => {
    const [series, ...others] = toTargetSeries([row('a', { subject: '占比', value: 28 }), row('a', { subject: '占比', value: 28, baseValue: 27, baseYear: 2020 })], topics)
    expect(others).toEqual([])
    expect(series?.points.map(({ statements }) => statements.length)).toEqual([2])
    expect(series?.bases.map(({ year, value }) => [year, value])).toEqual([[2020, 27]])
  })

  it('take figures apart that one plan sets for one year: they are of two things', () => {
    expect(shape([row('a', { subject: '省级中心', value: 1800 }), row('a', { subject: '省级中心', value: 200 })])).toEqual([['省级中心', ['2025 1800']], ['省级中心', ['2025 200']]])
  })

  it('hold every figure exactly once', () => {
    const rows = [1, 2, 2, 3].map((value) => row('a', { subject: '产能', value }, 9))
    expect(toTargetSeries(rows, topics).flatMap(({ points }) => points.flatMap(({ statements }) => statements.map(({ targetId }) => targetId))).sort()).toEqual(rows.map(({ properties }) => properties.id).sort())
  })
})

describe('figures of two plans', () => {
  it('are changed, new, dropped, or of an industry that the later plan does not speak of', () => {
    const series = toTargetSeries([
      row('a', { subject: '软件业务收入', value: 7, industryId: 'industry:软件' }), row('b', { subject: '软件业务收入', value: 8, year: 2027, industryId: 'industry:软件' }),
      row('a', { subject: '利润', value: 1 }), row('b', { subject: '利税', value: 1 }), row('a', { subject: '化工产值', value: 1, industryId: 'industry:化工' }),
      row('a', { subject: '占比', value: 5 }), row('b', { subject: '占比', value: 5 }),
    ], topics)
    const changes = compareTargets(series, { id: 'document:a', topics: new Set() }, { id: 'document:b', topics: new Set(['chain:软件']) })
    expect(Object.fromEntries(changes.map(({ subject, kind }) => [subject, kind]))).toEqual({ 软件业务收入: 'changed', 利润: 'dropped', 利税: 'added', 化工产值: 'unmentioned', 占比: 'kept' })
  })
})
