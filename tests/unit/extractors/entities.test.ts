import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toEntityRows } from '#graph/cli/rows/entities.ts'
import { readEntities } from '#graph/extractors/entities/read-entities.ts'
import { readDocument } from '#graph/extractors/read-document.ts'
import { inferProvince } from '#graph/places/home-province.ts'
import { scoreRows, type Row } from './score-keyed-rows.ts'

const root = new URL('../../../', import.meta.url)
const readText = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const fixture = (path: string): string => readText(`tests/fixtures/extract-entities/${path}`)
const readRows = (path: string): Row[] => fixture(path).trim().split('\n').map((line) => JSON.parse(line) as Row)

function read(text: string): Row[] {
  const { passages } = readDocument({ slug: 'test', text })
  return toEntityRows('test', readEntities(passages, inferProvince(text)), new Map(passages.map((passage) => [passage.id, passage])))
}
/** Companies inside longer names are extra: they are tested apart. */
const own = (rows: readonly Row[]): Row[] => rows.filter((row) => row['nested_in'] === undefined)
const keyed = ['kind', 'name', 'industry', 'city']

const plans: Readonly<Record<string, string>> = {
  'shandong-000': 'seeds/documents/shandong-2024-traditional-industries/000.txt',
  'shandong-001': 'seeds/documents/shandong-2024-manufacturing-year/001.txt',
  'shandong-002': 'seeds/documents/shandong-2021-manufacturing-plan/002.txt',
  'shandong-003': 'seeds/documents/shandong-2021-three-resolutes/003.txt',
  'shandong-004': 'seeds/documents/shandong-2018-technical-transformation/004.txt',
}

/** Least F1 on kind, name, industry and city together, as measured. */
const floors: Readonly<Record<string, number>> = {
  'shandong-000': 1, 'shandong-001': 1, 'shandong-002': 0.96, 'shandong-003': 0.99, 'shandong-004': 1, hubei: 0.97, jiangxi: 0.98, guangxi: 1,
  // Measured once at 0.94 after the rules were done; one of its misses was mended since.
  shaanxi: 0.93,
  // Forms of seven provinces; the first run gave 1, 0.86, 0.91, 0.8, 0.84, 0.82 and 0.96, then the rules were mended.
  hunan: 1, jiangsu: 1, henan: 1, neimenggu: 1, 'hubei-chains': 0.97, fujian: 1, heilongjiang: 1,
  // Measured once, not tuned on.
  'guangdong-west': 1,
}

describe.each(Object.entries(floors))('entities of %s', (name, leastF1) => {
  const plan = plans[name]
  const rows = own(read(plan === undefined ? fixture(`${name}/input.md`) : readText(plan)))

  it(`are named with industry and city, F1 at least ${leastF1}`, () => {
    const score = scoreRows(own(readRows(`${name}/expected.jsonl`)), rows, keyed)
    expect(score.f1, [...score.missed, ...score.extra].join('\n')).toBeGreaterThanOrEqual(leastF1)
  })

  it('carry the numbers the text claims', () => {
    const score = scoreRows(own(readRows(`${name}/expected.jsonl`)), rows, ['kind', 'name', 'count_claimed'])
    expect(score.f1, [...score.missed, ...score.extra].join('\n')).toBeGreaterThanOrEqual(leastF1)
  })
})

describe('the answers made by hand for two industries of a plan', () => {
  const rows = read(readText(plans['shandong-003']!))
  const answers = own(readRows('sample-shandong-003/expected.jsonl'))
  const fields = ['kind', 'name', 'industry', 'industry_parent', 'city', 'county', 'count_claimed', 'head']

  it('are all found, in all their fields', () => {
    expect(scoreRows(answers, rows, fields).missed).toEqual([])
  })
})

describe('lists of named things', () => {
  const brief = (text: string): unknown[] => read(`一、山东省重点任务\n\n1. 新材料产业。${text}\n`).map((row) => [row['kind'], row['name'], row['city'], row['count_claimed']])

  it('end where the next category begins', () => {
    expect(brief('培育壮大淄博氟硅、日照钢铁等9个集群和东岳、威高等15家领军企业。')).toEqual([
      ['cluster', '淄博氟硅', '淄博市', 9], ['cluster', '日照钢铁', '日照市', 9], ['enterprise', '东岳', null, 15], ['enterprise', '威高', null, 15],
    ])
  })

  it('keep an act that stands in front of its object in one name', () => {
    expect(brief('抓实大型海上设施一体化建设、安装、拆解装备项目等一批重点项目。')).toEqual([['project', '大型海上设施一体化建设、安装、拆解装备项目', null, null]])
  })

  it('give an adverb to the name when no verb follows it', () => {
    expect(brief('抓实高标准农田建设项目等一批重点项目。')).toEqual([['project', '高标准农田建设项目', null, null]])
  })

  it('share their head noun when their parts are places', () => {
    expect(read('聚焦渤中、半岛南两大海上风电片区。\n').map((row) => [row['name'], row['head'], row['count_claimed']])).toEqual([['渤中', '海上风电片区', 2], ['半岛南', '海上风电片区', 2]])
  })

  it('give one row for each city that shares a name', () => {
    expect(read('加快建设济南、青岛虚拟现实产业应用技术研发中心。\n').map((row) => [row['name'], row['city'], row['city_from']])).toEqual([
      ['虚拟现实产业应用技术研发中心', '济南市', 'sentence'], ['虚拟现实产业应用技术研发中心', '青岛市', 'sentence'],
    ])
  })

  it('name the company inside a longer name', () => {
    expect(read('培育海尔等3家领军企业，做优海尔智能家电、威海光威股份有限公司碳纤维等2个重点品牌。\n').flatMap((row) => (row['nested_in'] === undefined ? [] : [[row['name'], row['nested_in']]]))).toEqual([
      ['海尔', '海尔智能家电'], ['威海光威股份有限公司', '威海光威股份有限公司碳纤维'],
    ])
  })

  it('keep a number without names as what it is', () => {
    expect(read('抓好32个省级海洋特色产业园区建设。\n')).toMatchObject([{ kind: 'park', name: '省级海洋特色产业园区', count_claimed: 32, generic: true }])
  })

  it('read leaders without a number', () => {
    const leaders = (text: string): unknown[] => read(text).map((row) => row['name'])
    expect(leaders('以江西铜业集团、赣锋锂业等为链主企业，带动配套。\n')).toEqual(['江西铜业集团', '赣锋锂业'])
    expect(leaders('支持链主企业：奇瑞汽车、阳光电源，牵头组建联盟。\n')).toEqual(['奇瑞汽车', '阳光电源'])
    expect(leaders('以一汽、红旗等企业为龙头，打造整车基地。\n')).toEqual(['一汽', '红旗'])
  })
})

describe('what is no named thing', () => {
  it.each([
    '培育一批领军企业和产业集群，建设一批省级重点实验室和企业技术中心。',
    '新增专精特新企业200家、产业集群8个、省级园区15个。',
    '支持电力装备、石油装备、工程机械装备等骨干企业，开展国际合作。',
    '加强高等级公路、等离子设备、平等竞争等方面的项目建设。',
    '鼓励企业依托企业技术中心、工程实验室、重点实验室等创新平台，吸引人才。',
    '鼓励企业与上下游协同，打造世界级产业集群和全国重要的产业基地。',
    '深化“个十百”平台培育工程，提升“雁阵形”集群协作能力。',
  ])('%s', (text) => {
    expect(read(`${text}\n`)).toEqual([])
  })
})

describe('agencies', () => {
  it('come from responsibility brackets and labels, once each', () => {
    const text = '（一）任务。加强监管。（责任单位：省科技厅、省财政厅，列第一位的为牵头单位，下同。）\n\n（二）任务。加强保障。（省财政厅牵头，人民银行合肥分行、省税务局等部门配合）\n'
    expect(read(text).map((row) => row['name'])).toEqual(['省科技厅', '省财政厅', '人民银行合肥分行', '省税务局'])
  })

  it('are no groups without a name', () => {
    expect(read('（责任单位：省有关部门，各市人民政府）\n')).toEqual([])
  })
})

it('takes time that grows as the text does', () => {
  const line = '培育壮大淄博氟硅、日照钢铁等9个集群和东岳、威高等15家领军企业，抓好济南新材料产业园等7个重点园区建设'
  const time = (times: number): number => {
    const { passages } = readDocument({ slug: 'long', text: `${line}，`.repeat(times) })
    const start = performance.now()
    readEntities(passages, 'province:370000')
    return performance.now() - start
  }
  time(20)
  expect(time(800)).toBeLessThan(Math.max(time(100), 20) * 40)
})
