import { existsSync, readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toTargetRows } from '#graph/cli/rows/targets.ts'
import type { Passage } from '#graph/domain/document.ts'
import { readDocument } from '#graph/extractors/read-document.ts'
import { readTargets } from '#graph/extractors/targets/read-targets.ts'
import { inferHorizon } from '#graph/extractors/targets/years.ts'
import { scoreTargets, type TargetRow } from './score-targets.ts'

const fixtures = new URL('../../fixtures/extract-targets/', import.meta.url)
const seeds = new URL('../../../seeds/documents/', import.meta.url)

/** The text a fixture was made from: its own input, or the seed whose number ends its name. */
function textOf(name: string): string {
  const own = new URL(`${name}/input.md`, fixtures)
  if (existsSync(own)) return readFileSync(own, 'utf8')
  const file = `${name.slice(-3)}.txt`
  const folder = readdirSync(seeds).find((slug) => existsSync(new URL(`${slug}/${file}`, seeds)))!
  return readFileSync(new URL(`${folder}/${file}`, seeds), 'utf8')
}

function rowsOf(text: string): ReturnType<typeof toTargetRows> {
  const { passages } = readDocument({ slug: 'plan', text })
  return toTargetRows('plan', readTargets(passages), new Map(passages.map((passage) => [passage.id, passage])))
}

/** One sentence as a passage of a plan for 2021 to 2025. */
const readSentence = (text: string, headingPath: string[] = []): ReturnType<typeof readTargets> => {
  const passage: Passage = { id: 'passage:plan:0', documentId: 'document:plan', ordinal: 0, kind: 'sentence', text, start: 0, end: text.length, headingPath }
  return readTargets([passage], { start: 2021, end: 2025 })
}

/** Least F1 by fixture, as measured. */
const floors: Readonly<Record<string, number>> = {
  'shandong-000': 1,
  'shandong-001': 1,
  'shandong-002': 1,
  'shandong-003': 0.98,
  'shandong-004': 1,
  beijiang: 1,
  chuanxi: 1,
  huazhong: 1,
  jiangbei: 1,
  lingnan: 0.95,
  wuyue: 1,
  // Forms of eight provinces; the first run gave 1, 0.94, 0.95, 0.93, 0.91, 0.77, 0.83 and 0.77, then the rules were mended. Three answers of
  // yuhuang and liaohai were changed after that run: two years (the year of the sentence before holds), one row taken out.
  xiangchu: 1,
  jiangdong: 1,
  zhongyuan: 1,
  saibei: 1,
  yuhuang: 1,
  liaohai: 1,
  jinzhong: 1,
  qianbei: 1,
  // The first run gave 0.9; 15 parks that are to found zones are still no target.
  guixi: 0.97,
  // The first run gave 0.88, 0.90, and of the last, after these were mended, 0.96.
  mindong: 0.98,
  xijiang: 1,
  'jinzhong-six': 1,
}

describe.each(Object.entries(floors))('targets of %s', (name, leastF1) => {
  it(`are read with F1 of at least ${leastF1}`, () => {
    const expected = readFileSync(new URL(`${name}/expected.jsonl`, fixtures), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as TargetRow)
    const { f1, missed, extra } = scoreTargets(expected, rowsOf(textOf(name)) as unknown as TargetRow[])
    expect(f1, [...missed.map((key) => `− ${key}`), ...extra.map((key) => `+ ${key}`)].join('\n')).toBeGreaterThanOrEqual(leastF1)
  })
})

describe('a figure', () => {
  it('keeps its printed unit and has 万 and 亿 multiplied out', () => {
    expect(readSentence('化工产业产值达到2.65万亿元。')[0]).toMatchObject({ value: '2.65万亿元', number: 2.65, unit: '万亿元', numberBase: 2.65e12, unitBase: '元' })
  })

  it('takes its year from the sentence, or from the plan', () => {
    expect(readSentence('到2023年，建成充电站50座。')[0]).toMatchObject({ year: 2023 })
    const implied = readSentence('建成充电站50座。')[0]
    expect(implied).toMatchObject({ year: 2025, isYearImplied: true })
  })

  it('goes to each part of a subject that 分别 goes through', () => {
    expect(readSentence('到2025年，铝、铜产业产值分别达到8000亿元、2800亿元。').map(({ subject, number }) => [subject, number])).toEqual([['铝产业产值', 8000], ['铜产业产值', 2800]])
  })

  it('counts those who are helped to get somewhere, and not those who are helped to do something', () => {
    expect(readSentence('支持3—5家企业进入全国百强。')[0]).toMatchObject({ subject: '企业进入全国百强', number: 3, upper: 5, unit: '家', comparator: 'range' })
    expect(readSentence('支持15个以上园区创建国家级高新区。')[0]).toMatchObject({ subject: '园区', number: 15 })
    expect(readSentence('支持43个集群领军企业牵头开展技术攻关。')).toEqual([])
  })

  it('is a drop where capacity is taken away', () => {
    expect(readSentence('到2022年，转移退出炼钢产能2141万吨、炼铁产能2238万吨。').map(({ comparator, action }) => [comparator, action])).toEqual([['drop', '转移退出'], ['drop', '转移退出']])
  })
})

describe('no target', () => {
  it.each([
    ['a report', '截至2020年，累计培育创新示范企业253家。'],
    ['a list counted at its end', '做强甲、乙等15家企业，围绕三大方向聚焦6个重点领域。'],
    ['the size of a project', '加快某公司年产20万吨磷酸铁锂项目建设。'],
    ['a standard', '能耗标准：单位用地税收19.9万元/亩。'],
    ['a threshold', '新建生产线规模不得低于4000吨/日。'],
    ['a grant', '对获批企业给予最高500万元奖励。'],
    ['a number in a title', '落实《关于培育100家企业的意见》。'],
  ])('is read from %s', (_, text) => {
    expect(readSentence(text)).toEqual([])
  })

  it('is read under a heading that looks back', () => {
    expect(readSentence('培育企业100家。', ['一、发展基础'])).toEqual([])
  })
})

describe('the years of a plan', () => {
  const horizonOf = (...lines: string[]): ReturnType<typeof inferHorizon> => inferHorizon(readDocument({ slug: 'plan', text: lines.join('\n\n') }).passages)

  it('are those of its title', () => {
    expect(horizonOf('某省行动方案（2021—2022年）', '到2025年，建成一批园区。')).toEqual({ start: 2021, end: 2022 })
    expect(horizonOf('某省“十五五”发展规划')).toEqual({ start: 2026, end: 2030 })
  })

  it('are those its sentences aim at when the title names none', () => {
    expect(horizonOf('某省实施方案', '2024年12月4日', '到2027年，建成园区10个。到2027年，形成体系。到2035年，全面建成。')).toEqual({ start: 2024, end: 2027 })
  })
})

describe('a change', () => {
  it('says whether it is one from year to year', () => {
    const yearly = (text: string): (boolean | undefined)[] => readSentence(text).map(({ isYearly }) => isYearly)
    expect(yearly('到2025年，工业增加值年均增长6%，能耗年均下降3%，利润年均增速保持在8%以上。')).toEqual([true, true, true])
    expect(yearly('到2025年，工业增加值增长6%，产值达到300亿元。')).toEqual([undefined, undefined])
  })
})

describe('the industry of a figure', () => {
  it('is no rank, no kind and no task', () => {
    expect(readSentence('到2025年，国家制造业创新中心达到3家，重点行业能效达标率达到90%。').map(({ industry }) => industry)).toEqual([undefined, undefined])
  })
})

describe('any sentence', () => {
  const words = ['到2025年', '，', '、', '；', '培育', '产值', '达到', '分别', '5家', '1.2万亿元', '20%', '以上', '左右', '的', '企业', '“', '”', '（', '）', '前三位', '其中', '每年', '增长', '退出', '和', '1—2个', '由', '100吨', '翻一番']

  it('gives subjects that are named and numbers that are finite', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
      for (const { subject, number, value } of readSentence(parts.join(''))) {
        expect(subject).not.toBe('')
        expect(value).not.toBe('')
        expect(Number.isFinite(number)).toBe(true)
      }
    }), { seed: 20211101, numRuns: 500 })
  })
})
