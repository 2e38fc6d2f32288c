import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toDamageRows } from '#graph/cli/rows/damage.ts'
import { damageKinds } from '#graph/domain/damage.ts'
import { spoilsFacts, type DamageMention } from '#graph/extractors/damage/damage.ts'
import { readDamage } from '#graph/extractors/damage/read-damage.ts'
import { readDocument } from '#graph/extractors/read-document.ts'

const root = new URL('../../../', import.meta.url)
const readText = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const fixture = (name: string): string => readText(`tests/fixtures/extract-damage/${name}`)
const plan = readText('seeds/documents/shandong-2021-manufacturing-plan/002.txt')

function read(text: string): DamageMention[] {
  return readDamage(text, readDocument({ slug: 'test', text }).passages)
}
const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
const spoiled = (text: string): DamageMention[] => read(text).filter(({ kind }) => spoilsFacts(kind))
const show = (damage: readonly DamageMention[]): string[] => damage.map(({ kind, quote }) => `${kind} ${quote}`)

describe('damage of the manufacturing plan', () => {
  const damage = read(plan)
  const answers = fixture('sample-shandong-002.jsonl').trim().split('\n').map((line) => JSON.parse(line) as { line: number; kind: string; quote?: string })

  it('is found wherever the answers by hand name it, and on those lines no other kind', () => {
    const found = damage.map(({ kind, start, end }) => `${kind === 'broken_line' ? lineOf(plan, end) : lineOf(plan, start)} ${kind}`)
    const inAnswered = found.filter((row) => Number(row.split(' ')[0]) >= 153 && Number(row.split(' ')[0]) <= 163)
    expect(inAnswered.sort()).toEqual(answers.map(({ line, kind }) => `${line} ${kind}`).sort())
  })

  it('quotes what the answers quote, or what holds it', () => {
    const quotes = damage.map(({ quote }) => quote.replace(/\s/gu, ''))
    for (const { quote } of answers) if (quote !== undefined) expect(quotes.some((found) => found.includes(quote.replace(/\s/gu, ''))), quote).toBe(true)
  })

  it('covers every overwritten section and stock phrase, and condemns nothing else', () => {
    expect(damage.filter(({ kind }) => spoilsFacts(kind)).map(({ start, kind }) => [lineOf(plan, start), kind])).toEqual([
      [149, 'wrong_copy'], [149, 'wrong_copy'], [153, 'wrong_copy'],
      [155, 'duplicated_passage'], [157, 'duplicated_passage'], [159, 'duplicated_passage'], [161, 'duplicated_passage'], [163, 'orphan_fragment'],
      [203, 'wrong_copy'], [249, 'wrong_copy'], [273, 'wrong_copy'], [309, 'wrong_copy'], [321, 'wrong_copy'], [395, 'wrong_copy'], [459, 'wrong_copy'],
    ])
  })

  it('leaves out what is true in a damaged section', () => {
    const tyres = damage.filter(({ kind, start }) => kind === 'duplicated_passage' && lineOf(plan, start) === 157)
    expect(tyres.map(({ start, end }) => plan.slice(start, end))).toEqual(['大力发展战略性新兴产业，探索推广装配式建筑项目开发、设计、施工一体化发展，推进建筑部品和配件模数化、标准化、集成化研发'])
  })

  it('shows dashes and formula marks that a converter spoiled', () => {
    const odd = damage.filter(({ kind }) => kind === 'odd_character').map(({ start, end }) => plan.slice(start, end))
    expect(odd).toEqual(['日一临', '莱一泰', '$>700\\text{ MPa}$', '$>1600\\text{ MPa}$'])
  })
})

it('finds the stray addresses of a plan that was copied page by page', () => {
  const text = readText('seeds/documents/shandong-2021-three-resolutes/003.txt')
  const damage = read(text)
  expect(damage.map(({ kind, start, passageIds }) => [kind, lineOf(text, start), passageIds.length])).toEqual([['stray_address', 169, 1], ['stray_address', 214, 1]])
})

it.each(['shandong-2024-traditional-industries/000.txt', 'shandong-2018-technical-transformation/004.txt'])('condemns nothing in %s', (file) => {
  expect(read(readText(`seeds/documents/${file}`))).toEqual([])
})

it('sees only page breaks in the work plan of 2024', () => {
  const text = readText('seeds/documents/shandong-2024-manufacturing-year/001.txt')
  expect(read(text).map(({ kind, quote }) => [kind, quote])).toEqual([['broken_line', '右、锂电产能达到140GWh左右'], ['broken_line', '、专精特新等高成长企业挂牌培育。'], ['broken_line', '用，瞄准日韩、欧洲、新加坡等重点']])
})

describe('an invented plan with damage of each kind', () => {
  const text = fixture('damaged-yunnan.md')
  const damage = read(text)

  it('has a row for each', () => {
    expect(show(damage)).toEqual([
      'duplicate_numbering 2. 硅光伏', 'duplicated_passage 绿色铝产业产值达到3000亿元', 'duplicate_numbering 2. 硅光伏', 'broken_numbering 4. 生物医药',
      'wrong_copy 大力发展战略化疫苗', 'wrong_copy 大力发展战略农机', 'odd_character 护机械，建设滇一缅沿线口岸装备产业', 'wrong_copy 大力发展战略性新兴产业，推动电力装备智能化',
      'odd_character 推动2021一2025年技改升', 'odd_character 发展新型烟草（含加热不燃烧产品', 'stray_address https://www.example.com/link?url=abc123', 'broken_line ，推动重点项目落地见效，确保完成',
    ])
  })

  it('prints flat rows with offsets into the file', () => {
    const { passages } = readDocument({ slug: 'test', text })
    const rows = toDamageRows('yunnan', damage, new Map(passages.map((passage) => [passage.id, passage])))
    expect(rows[1]).toMatchObject({ document: 'yunnan', kind: 'duplicated_passage', sentence: '支持企业建设研发平台，推动再生铝循环利用和赤泥综合利用技术产业化示范。' })
    for (const { start, end } of rows) expect(Number(end)).toBeGreaterThan(Number(start))
    expect(damage.every(({ kind }) => damageKinds.includes(kind))).toBe(true)
  })
})

describe('sound texts', () => {
  it.each(['sound-jilin.md', 'sound-hunan.md'])('%s is left alone', (name) => {
    expect(show(read(fixture(name)))).toEqual([])
  })

  it.each(readdirSync(new URL('tests/fixtures/extract/', root), { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('shandong')).map(({ name }) => name))('%s is not condemned', (name) => {
    expect(show(spoiled(readText(`tests/fixtures/extract/${name}/input.md`)))).toEqual([])
  })

  it('may say the same words twice', () => {
    const body = '加快推进重点项目建设，确保项目早开工、早建成、早达效，推动企业数字化转型。'
    expect(read(`1. 汽车。${body}\n\n2. 石化。${body}\n`)).toEqual([])
  })

  it('may be set in narrow lines', () => {
    const line = '坚决改造提升传统动能坚决培育壮大新动能决策部署确保完成'
    expect(read(`一、总体要求\n\n${line}\n\n${line}，\n\n${line}\n\n${line}。\n\n${line}\n\n${line}。\n`)).toEqual([])
  })
})

it('takes time that grows as the text does', () => {
  const time = (times: number): number => {
    const text = plan.repeat(times)
    const { passages } = readDocument({ slug: 'long', text })
    const start = performance.now()
    readDamage(text, passages)
    return performance.now() - start
  }
  time(1)
  expect(time(4)).toBeLessThan(Math.max(time(1), 50) * 16)
})
