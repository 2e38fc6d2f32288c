import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toSegmentRows } from '#graph/cli/rows/segments.ts'
import { readSegments } from '#graph/extractors/segments/read-segments.ts'
import { openCase, passagesOf } from './keyed-cases.ts'
import { scoreRows, type Row } from './score-keyed-rows.ts'

/** Least F1 by case, as measured. */
const floors: Readonly<Record<string, number>> = {
  'shandong-000': 1, 'shandong-001': 1, 'shandong-002': 0.99, 'shandong-003': 1, 'shandong-004': 1, yunnan: 1, liaoning: 1, jiangsu: 0.94,
  fujian: 1, hubei: 1, xinjiang: 1, henan: 0.83, guangdong: 1, hunan: 1, ningxia: 0.83,
  // The first run gave 0.71, 0.38, and of jiangxi, after these were mended, 1.
  'hubei-links': 1, 'anhui-links': 1, jiangxi: 1,
}
const fields = ['industry', 'segments', 'ordered', 'upstream', 'downstream', 'column']

const rowsOf = (name: string): { expected: Row[]; rows: Row[] } => {
  const { expected, passages, passagesById } = openCase('segments', name)
  return { expected, rows: toSegmentRows(name, readSegments(passages), passagesById) }
}

describe.each(Object.entries(floors))('chain structure of %s', (name, leastF1) => {
  it(`is found with F1 of at least ${leastF1}`, () => {
    const { expected, rows } = rowsOf(name)
    const score = scoreRows(expected, rows, fields)
    expect(score.f1, [...score.missed, ...score.extra].join('\n')).toBeGreaterThanOrEqual(leastF1)
  })
})

describe('chain structure', () => {
  const chains = (text: string): string[][] => readSegments(passagesOf(text)).map(({ segments }) => segments)

  it('finds every row of the sample that was made by hand', () => {
    const file = new URL('../../fixtures/extract-segments/sample-shandong-002/expected.jsonl', import.meta.url)
    const sample = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Row)
    expect(scoreRows(sample, rowsOf('shandong-002').rows, fields).recall).toBe(1)
  })

  it('takes slogans, product lists and routes for no chain', () => {
    expect(chains('实施“互联网+医疗健康”行动。重点发展乙烯、丙烯、丁烯等产业链。建设济南—青岛—烟台高铁。推动产学研一体化发展。培育轮胎、铸造等行业全产业链。提升研发、设计等能力。')).toEqual([])
  })

  it('takes what an industry lists for no chain where nothing orders it, and a step taken together for one', () => {
    expect(chains('一体化推进教育、科技、人才发展。完善公路、铁路、水运网络。提升粮油、畜禽、果蔬全产业链水平。')).toEqual([])
    expect(chains('培育数据采集、清洗、标注、应用的数据产业链条。')).toEqual([['采集', '清洗', '标注', '应用']])
    expect(chains('打造“工业硅—多晶硅—组件”和“工业硅—有机硅—硅橡胶”两条产业链。')).toEqual([['工业硅', '多晶硅', '组件'], ['工业硅', '有机硅', '硅橡胶']])
  })

  it('leaves a short quoted word with the first link, and a slogan out of it', () => {
    expect(chains('完善“三电”关键材料、整车制造、充换电服务等环节。构建“三电”材料—整车制造—充换电服务产业链。')).toEqual([['“三电”关键材料', '整车制造', '充换电服务'], ['“三电”材料', '整车制造', '充换电服务']])
    expect(chains('完善“链长制”整机制造、关键配套、检测服务等环节。')).toEqual([['整机制造', '关键配套', '检测服务']])
  })

  it('reads steps of one process without a marker, and keeps what only the first one names where all are of one length', () => {
    expect(chains('突破药物合成、结晶纯化、剂型工艺等产业化技术。推广提取、分离、纯化、制剂等关键技术。')).toEqual([['药物合成', '结晶纯化', '剂型工艺'], ['提取', '分离', '纯化', '制剂']])
    expect(chains('提升养殖、屠宰、加工的机械化、自动化水平。加快冲压、焊接、涂装、总装等工艺改造。发展制氢、储（运）氢、加氢等相关装备。')).toEqual([['养殖', '屠宰', '加工'], ['冲压', '焊接', '涂装', '总装'], ['制氢', '储（运）氢', '加氢']])
    expect(chains('重点发展冲压件、焊接机器人、涂装设备。发展合成纤维、电解液、制剂等产品。')).toEqual([])
  })

  it('marks what stands in a damaged passage', () => {
    const passages = passagesOf('一、轮胎\n\n推广装配式建筑项目开发、设计、施工一体化发展。')
    const damaged = new Set(passages.map(({ id }) => id))
    expect(readSegments(passages, damaged).map(({ isCorrupt }) => isCorrupt)).toEqual([true])
  })

  it('reads an endless list and an endless sentence in linear time', () => {
    const text = `一、光伏\n\n完善${'设计、'.repeat(10_000)}制造环节。${'从研发到'.repeat(10_000)}产业链。${'硅料—'.repeat(10_000)}组件。完善${'设计、'.repeat(1_900)}制造环节。从${'研发、'.repeat(1_900)}到。`
    const passages = passagesOf(text)
    const started = performance.now()
    readSegments(passages)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
