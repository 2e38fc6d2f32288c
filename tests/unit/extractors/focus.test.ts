import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toFocusRows } from '#graph/cli/rows/focus.ts'
import { readFocus } from '#graph/extractors/focus/read-focus.ts'
import { openCase, passagesOf } from './keyed-cases.ts'
import { scoreRows, type Row } from './score-keyed-rows.ts'

/** Least F1 by case, as measured: of the things alone, and with verb, head and breakthrough where the answers say them. */
const floors: Readonly<Record<string, readonly [number, number?]>> = {
  'shandong-002': [0.95, 0.95], 'shandong-003': [0.96, 0.96], hunan: [1, 1], shaanxi: [1, 1], guangdong: [1, 1],
  // 网络安全 is no industry to the outline, so the items of that section go to the heading above
  sichuan: [0.8], jiangxi: [1], chongqing: [1], tianjin: [1], heilongjiang: [1], guangxi: [0.97],
}
const allFields = ['industry', 'item', 'verb', 'head', 'breakthrough']

const rowsOf = (name: string): { expected: Row[]; rows: Row[] } => {
  const { expected, passages, passagesById } = openCase('focus', name)
  return { expected, rows: toFocusRows(name, readFocus(passages), passagesById) }
}

describe.each(Object.entries(floors))('development focus of %s', (name, [leastItems, leastRows]) => {
  it(`is found with F1 of at least ${leastItems}${leastRows === undefined ? '' : `, and ${leastRows} with its verb`}`, () => {
    const { expected, rows } = rowsOf(name)
    const items = scoreRows(expected, rows, ['industry', 'item'])
    expect(items.f1, [...items.missed, ...items.extra].join('\n')).toBeGreaterThanOrEqual(leastItems)
    if (leastRows !== undefined) expect(scoreRows(expected, rows, allFields).f1).toBeGreaterThanOrEqual(leastRows)
  })
})

describe('development focus', () => {
  const items = (text: string): string[] => readFocus(passagesOf(text)).map(({ item }) => item)

  it('agrees with the sample that was made by hand', () => {
    const file = new URL('../../fixtures/extract-focus/sample-shandong-002/expected.jsonl', import.meta.url)
    const sample = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Row)
    // 建材 is sampled in part only
    const whole = new Set(['化工', '钢铁', '有色金属'])
    const rows = rowsOf('shandong-002').rows
    expect(scoreRows(sample, rows, ['industry', 'item', 'verb', 'head']).recall).toBeGreaterThanOrEqual(0.97)
    const within = (list: readonly Row[]): Row[] => list.filter(({ industry }) => whole.has(String(industry)))
    expect(scoreRows(within(sample), within(rows), ['industry', 'item']).precision).toBeGreaterThanOrEqual(0.93)
  })

  it('names nothing for goals, bodies, campaigns and figures', () => {
    expect(items('一、钢铁\n\n优化产业布局。打造世界级钢铁产业集群。实施品牌提升行动。培育领军企业。到2025年，钢铁产业产值达到1万亿元。推动钢铁行业高端化、智能化发展。')).toEqual([])
  })

  it('reads no focus where things are to go', () => {
    expect(items('一、淘汰落后产能\n\n1. 水泥\n\n淘汰落后窑炉，发展粉磨站。')).toEqual([])
  })

  it('keeps an industry whole whose name joins two words', () => {
    expect(items('1. 信息技术\n\n培育集成电路、云计算和大数据、区块链等产业。\n\n2. 云计算和大数据\n\n发展云服务。')).toContain('云计算和大数据')
  })

  it('reads an endless list and an endless sentence in linear time', () => {
    const text = `一、光伏\n\n重点发展${'组件、'.repeat(10_000)}逆变器。重点发展${'组件、'.repeat(1_900)}逆变器。${'加快'.repeat(10_000)}发展组件。${'以'.repeat(5_000)}组件为重点。`
    const passages = passagesOf(text)
    const started = performance.now()
    readFocus(passages)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
