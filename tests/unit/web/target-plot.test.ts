import { describe, expect, it } from 'vitest'
import type { TargetPoint, TargetSeries } from '#api/contract/target-series.ts'
import { figureWords, valueWords } from '#web/components/figure-words.ts'
import { plotOf } from '#web/views/target/plot.ts'

const point = (year: number, value: number, more: Partial<TargetPoint> = {}): TargetPoint => ({
  year, yearFrom: null, isYearImplied: false, value, upperValue: null, comparator: 'reach', bound: null, direction: null, isCap: false, printed: String(value),
  documentId: 'document:a', statements: [{ targetId: 'target:a:1', passageId: 'passage:a:1' }], ...more,
})
const series = (points: TargetPoint[], more: Partial<TargetSeries> = {}): TargetSeries => ({
  id: 's', subject: '产值', aliases: [], action: null, head: null, per: null, relativeTo: null, unit: '元', measure: 'level', industry: null, topic: null, points, bases: [], ...more,
})

describe('the plot of a series', () => {
  it('has years to scale and values from zero', () => {
    const plot = plotOf(series([point(2020, 50), point(2022, 75), point(2025, 100)]))
    const [first, second, last] = plot?.marks ?? []
    if (!plot || !first || !second || !last) throw new Error('no plot')
    expect((second.x - first.x) / (last.x - first.x)).toBeCloseTo(2 / 5)
    expect((plot.baseline - first.y) / (plot.baseline - last.y)).toBeCloseTo(0.5)
  })

  it('draws no line through a year that has two figures', () => {
    expect(plotOf(series([point(2022, 1), point(2022, 2), point(2025, 3)]))?.line).toBeUndefined()
    expect(plotOf(series([point(2022, 1), point(2025, 3)]))?.line).toBeDefined()
  })

  it('is not drawn of one year, or of ranks', () => {
    expect(plotOf(series([point(2025, 1)]))).toBeUndefined()
    expect(plotOf(series([point(2022, 3), point(2025, 1)], { measure: 'rank' }))).toBeUndefined()
  })
})

describe('a figure in words', () => {
  const figure = { ...point(2025, 28), unit: '%', relativeTo: null, printed: '28%' }
  it.each([
    [{ comparator: 'at-least' }, 'level', '28% 以上'],
    [{ comparator: 'growth', bound: 'about' }, 'yearly-growth', '年均增长 28% 左右'],
    [{ comparator: 'drop', unit: '吨', printed: '180万吨' }, 'drop', '减少 180万吨'],
    [{ comparator: 'about', bound: 'about', direction: 'down' }, 'level', '降至 28% 左右'],
    [{ comparator: 'at-most', unit: '位', printed: '前三位', relativeTo: '全国' }, 'rank', '全国前三位'],
    [{ comparator: 'at-most', isCap: true, unit: '吨', printed: '3200万吨' }, 'level', '控制在 3200万吨 以内'],
  ] as const)('%o is %s: %s', (more, measure, words) => {
    expect(figureWords({ ...figure, ...more }, measure)).toBe(words)
  })

  it('gives a bare value a unit that is read easily', () => {
    expect([valueWords(1.1e12, '元'), valueWords(27.2, '%'), valueWords(16_000, '家')]).toEqual(['11000亿元', '27.2%', '1.6万家'])
  })
})
