import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '#graph/extractors/read-document.ts'
import { toNormalForm } from '#graph/extractors/text/normal-form.ts'
import { findUnread } from '#graph/extractors/unread/find-unread.ts'
import { givesFigure, listsThings } from '#graph/extractors/unread/signs.ts'

const provinceId = 'province:370000'
const unreadOf = (text: string, factIn: (sentence: string) => boolean = () => false, named: string[] = []): [string, string][] => {
  const { passages, layouts, unread } = readDocument({ slug: 'test', text, provinceId })
  const facts = new Set([...layouts.map(({ passageId }) => passageId), ...passages.filter(({ text: printed }) => factIn(printed)).map(({ id }) => id)])
  const names = new Map(passages.map(({ id }) => [id, named]))
  const printed = new Map(passages.map((passage) => [passage.id, passage.text]))
  return findUnread(passages, facts, names, unread).map(({ passageId, reason }) => [printed.get(passageId)!, reason])
}

describe('what is left unread', () => {
  it.each([
    ['重点发展智能温室、精准农业、智能农机等装备。', 'list-only'],
    ['以冶金、石化、轻工、建材为主要方向。', 'list-only'],
    ['加快84个化工园区优化整合。', 'figure-only'],
    ['2020年增加值占比31.6%。', 'figure-only'],
    ['济南市召开了会议。', 'mention-only'],
  ])('lists %s as %s', (text, reason) => {
    expect(unreadOf(text)).toEqual([[text, reason]])
  })

  it.each(['加强组织领导。', '（责任单位：省工业和信息化厅、省发展改革委、省财政厅）', '发布日期：23:04:30。', '按专栏1执行。', '位居全国第一。', '2025年全面完成。'])('finds neither a list nor a figure in %s', (text) => {
    expect(unreadOf(text)).toEqual([])
  })

  it('leaves out a sentence that gave a fact of any kind, also one with a place', () => {
    const text = '济南市召开了会议。\n\n按期建成10个园区。\n\n发展芯片、传感器、光模块。\n'
    expect(unreadOf(text).length).toBe(3)
    expect(unreadOf(text, () => true)).toEqual([])
    expect(unreadOf(text, (sentence) => sentence.includes('会议')).map(([, reason]) => reason)).toEqual(['figure-only', 'list-only'])
  })

  it('lists a sentence that gave facts and none for some of its places, but for exceptions and names', () => {
    const text = '青岛市重点发展集成电路、人工智能，做好济南市相关工作。'
    expect(unreadOf(text)).toEqual([[text, 'some-places']])
    expect(unreadOf(text, undefined, ['济南二机床'])).toEqual([])
    expect(unreadOf('除青岛市、烟台市外，各市不再新增炼油产能。潍坊市寿光市发展品质蔬菜。')).toEqual([])
  })

  it('passes over headings', () => {
    expect(unreadOf('（一）钢铁、焦化、水泥\n\n加强领导。\n')).toEqual([])
  })

  it('accounts for each passage: it gave a fact, is listed, or has neither place, list nor figure', () => {
    const parts = ['济南市', '发展', '芯片', '、', '传感器', '，', '。', '30万吨', '5%', '家', '推进', '、光模块、', '（', '）', '“', '”', '\n\n', '一、', '等产业', '| A | 3个 |\n']
    const documents = fc.array(fc.constantFrom(...parts), { maxLength: 40 }).map((words) => words.join(''))
    fc.assert(fc.property(documents, fc.nat(3), (text, nth) => {
      const { passages, layouts, unread } = readDocument({ slug: 'any', text, provinceId })
      const facts = new Set([...layouts.map(({ passageId }) => passageId), ...passages.filter((_, index) => index % 4 === nth).map(({ id }) => id)])
      const listed = new Map(findUnread(passages, facts, new Map(), unread).map((entry) => [entry.passageId, entry]))
      for (const { id, kind, text: printed } of passages) {
        const hasSign = unread.some(({ passageId }) => passageId === id) || (kind !== 'heading' && (listsThings(toNormalForm(printed)) || givesFigure(toNormalForm(printed))))
        const isPartly = listed.get(id)?.reason === 'some-places'
        expect(listed.has(id)).toBe((!facts.has(id) && hasSign) || isPartly)
      }
    }), { seed: 20211106, numRuns: 300 })
  })

  it('takes time that grows as the text does', () => {
    expect(unreadOf(`发展${'芯片、'.repeat(60_000)}芯片。`).map(([, reason]) => reason)).toEqual(['list-only'])
  })
})
