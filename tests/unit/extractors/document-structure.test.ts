import { describe, expect, it } from 'vitest'
import { readDocument } from '#graph/extractors/read-document.ts'

const read = (text: string) => readDocument({ slug: 'test', text })

describe('the structure of a document', () => {
  it('joins a word that a page break parted', () => {
    const text = `泰安市重点发展办公软件、智慧政务、行业平台、商用密码、智能温控等一批产业。威海市重点发展信\n\n息系统集成服务等产业。\n`
    expect(read(text).passages.map((passage) => passage.text)).toContain('威海市重点发展信息系统集成服务等产业。')
  })

  it('puts lines of a narrow column together over blank lines and stray addresses', () => {
    const line = '坚决改造提升传统动能坚决培育壮大新动能决策部署确保完成'
    const text = `一、总体要求\n\n${line}\n\n${line}\n\nhttps://www.so.com/link?m=abc%2B\n${line}\n\n${line}\n\n- 3 -\n\n${line}\n\n${line}\n\n${line}\n\n结束。\n`
    expect(read(text).passages.map((passage) => passage.text)).toEqual(['一、总体要求', `${line.repeat(7)}结束。`])
  })

  it('ends a column where the section around it goes on, whatever markdown says', () => {
    const { passages } = read('1. 信息技术。做大做强。\n\n### 专栏 3 产业布局\n\n**集成电路。**济南市发展芯片。\n\n2. 高端装备。做优做强。\n')
    expect(passages.map(({ text, column, heading }) => [text, column, heading])).toEqual([
      ['1. 信息技术。', undefined, undefined], ['做大做强。', undefined, '信息技术'],
      ['专栏 3 产业布局', '专栏3', undefined], ['集成电路。', '专栏3', undefined], ['济南市发展芯片。', '专栏3', '集成电路'],
      ['2. 高端装备。', undefined, undefined], ['做优做强。', undefined, '高端装备'],
    ])
  })

  it('keeps numbered paragraphs that begin anew inside a column', () => {
    const { passages } = read('（三）布局。\n\n专 栏 2：布局\n\n1.化工。东营市发展乙烯。\n\n2.钢铁。日照市发展汽车板。\n\n（四）保障。加强领导。\n')
    expect(passages.filter(({ kind }) => kind === 'sentence').map(({ column }) => column)).toEqual(['专栏2', '专栏2', undefined])
  })

  it('keeps the headings above a passage, outermost first', () => {
    const { passages } = read('## 三、重点产业\n\n(一) 新兴产业。壮大规模。\n\n1. 高端装备。\n\n(2) 农机。发展拖拉机。\n')
    expect(passages.at(-1)?.headingPath).toEqual(['三、重点产业', '(一) 新兴产业', '1. 高端装备', '(2) 农机'])
  })

  it('reads markup away and counts offsets in the text as given', () => {
    const text = '**钢铁。**日照市重点发展强度 $>700\\text{ MPa}$ 高强钢。\n'
    const sentence = read(text).passages.at(-1)!
    expect(sentence.text).toBe('日照市重点发展强度 >700 MPa 高强钢。')
    expect(text.slice(sentence.start, sentence.end)).toBe('日照市重点发展强度 $>700\\text{ MPa}$ 高强钢。')
  })

  it('makes each row of a table a passage', () => {
    expect(read('| 链 | 市 |\n| --- | --- |\n| 光伏 | 合肥市 |\n').passages.map(({ kind, text }) => [kind, text])).toEqual([['row', '链 | 市'], ['row', '光伏 | 合肥市']])
  })

  it('does not take a short sentence for a heading', () => {
    expect(read('合肥市发展机器人。芜湖市发展汽车。\n').layouts.map(({ placeName, item }) => [placeName, item])).toEqual([['合肥市', '机器人'], ['芜湖市', '汽车']])
  })

  it('puts a column under the section that holds all it lists, not under the last of its parts', () => {
    const { passages } = read('（三）新兴产业。壮大规模。\n\n2. 高端装备。\n\n（8）农机装备。做强。\n\n（9）环保装备。做优。\n\n专栏4 高端装备产业布局\n\n**农机。**济南市发展拖拉机。\n')
    expect(passages.at(-1)?.headingPath).toEqual(['（三）新兴产业', '2. 高端装备', '专栏4 高端装备产业布局', '农机'])
  })

  it('joins a sentence broken off behind another one', () => {
    const { passages } = read('(1) **生物药。**重点发展治疗心血管疾\n\n病的抗体药物。加快研发。\n')
    expect(passages.map(({ text }) => text)).toEqual(['(1) 生物药。', '重点发展治疗心血管疾病的抗体药物。', '加快研发。'])
  })

  it.each(['2024年12月4日', '鲁政办字〔2024〕155号', '山东省人民政府办公厅'])('takes %s for no heading', (line) => {
    expect(read(`${line}\n\n一、总体要求\n`).passages.map(({ kind }) => kind)).toEqual(['sentence', 'heading'])
  })

  it('lets a place that is a heading hold the numbered paragraphs below it', () => {
    const { layouts } = read('## 一、山东省\n\n**济南市**\n\n1. 信息技术：重点发展芯片。\n2. 装备：重点发展机床。\n\n**青岛市**\n\n1. 家电：重点发展冰箱。\n')
    expect(layouts.map(({ placeName, item }) => `${placeName} ${item}`)).toEqual(['济南市 芯片', '济南市 机床', '青岛市 冰箱'])
  })
})
