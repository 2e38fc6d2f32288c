import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DocumentSource, Passage } from '#graph/domain/document.ts'
import { LayoutMention } from '#graph/domain/layout.ts'
import { readDocument } from '#graph/extractors/read-document.ts'
import { readPlan } from '#graph/importers/read-plan.ts'

const words = ['济南市', '青岛、烟台', '重点发展', '打造', '以', '为核心', '，', '；', '。', '、', '等产业', '（', '）', '“', '”', '集成电路', '功率器件', '专栏 3 布局\n', '\n', '\n\n', '## ', '1. ', '(一) ', '**', '$', '|', '\t', '和', '向', '转移', '除', '外', '分别', '：', ' ', '　', '2025年', '😀', 'MEMS', '\\text{', '}', 'https://a.b/c?d=e ']
const documents = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(''))

/** What a reader would call the document's own characters: no white space, no markup. */
const bare = (text: string): string => text.replace(/https?:\/\/[\w\-.~:/?#[\]@!$&'*+,;=%()]+/gu, '').replace(/[\s#*$|`{}\\]|text/gu, '')

describe('any document', () => {
  it('gives passages whose offsets lead back to their words', () => {
    fc.assert(fc.property(documents, (text) => {
      for (const { text: printed, start, end } of readDocument({ slug: 'any', text }).passages) {
        expect(start).toBeLessThan(end)
        expect(bare(text.slice(start, end))).toBe(bare(printed))
      }
    }), { seed: 20211101, numRuns: 400 })
  })

  it('gives passages in order that never overlap, with ids and facts their schemas accept', () => {
    fc.assert(fc.property(documents, (text) => {
      const { passages, layouts, unread } = readDocument({ slug: 'any', text })
      passages.forEach((passage, ordinal) => {
        expect(Passage.parse(passage).ordinal).toBe(ordinal)
        if (ordinal > 0) expect(passage.start).toBeGreaterThanOrEqual(passages[ordinal - 1]!.end)
      })
      const ids = new Set(passages.map(({ id }) => id))
      expect(ids.size).toBe(passages.length)
      for (const layout of layouts) expect(ids.has(LayoutMention.parse(layout).passageId)).toBe(true)
      for (const { passageId } of unread) expect(ids.has(passageId)).toBe(true)
    }), { seed: 20211102, numRuns: 400 })
  })

  it('names items by words of their sentence', () => {
    fc.assert(fc.property(documents, (text) => {
      const { passages, layouts } = readDocument({ slug: 'any', text })
      const byId = new Map(passages.map((passage) => [passage.id, passage.text]))
      for (const { passageId, item } of layouts) expect(byId.get(passageId)).toContain(item)
    }), { seed: 20211103, numRuns: 400 })
  })

  it('covers every character that is neither white space nor markup nor furniture', () => {
    const han = fc.array(fc.constantFrom('济南市', '发展', '，', '。', '、', '集成电路', '\n', '\n\n', '（一）', '“', '”', '；', 'A1'), { maxLength: 60 }).map((parts) => parts.join(''))
    fc.assert(fc.property(han, (text) => {
      const covered = readDocument({ slug: 'any', text }).passages.map(({ start, end }) => text.slice(start, end)).join('')
      expect(covered.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
    }), { seed: 20211104, numRuns: 400 })
  })

  it('reads the same text twice in the same way', () => {
    fc.assert(fc.property(documents, (text) => {
      expect(readDocument({ slug: 'any', text })).toEqual(readDocument({ slug: 'any', text }))
    }), { seed: 20211105, numRuns: 50 })
  })
})

describe('nasty documents', () => {
  const size = 60_000
  it.each([
    ['one endless sentence', `济南市重点发展${'芯片、'.repeat(size)}`],
    ['deep brackets', `济南市重点发展${'（'.repeat(size)}芯片${'）'.repeat(size)}。`],
    ['brackets that never close', `济南市重点发展${'（“《'.repeat(size)}`],
    ['endless places', `${'济南市、'.repeat(size)}发展芯片。`],
    ['endless clauses', `${'济南市发展芯片，'.repeat(size / 4)}。`],
    ['endless short sentences', '济南市发展芯片。'.repeat(5000)],
    ['white space', ' \t'.repeat(size * 4)],
    ['endless headings', '一、总体要求\n'.repeat(5000)],
    ['an endless table', `| 链 | 市 |\n${'| 光伏 | 济南市 |\n'.repeat(5000)}`],
    ['endless addresses', 'https://a.b/c '.repeat(10_000)],
  ])('ends on %s', (_, text) => {
    const { passages } = readDocument({ slug: 'nasty', text })
    for (const { start, end } of passages.slice(0, 3)) expect(end).toBeGreaterThan(start)
  })

  const many = 20_000
  const home = { provinceId: 'province:370000' } as DocumentSource
  it.each([
    ['brackets that never close', `一、集成电路\n济南市重点发展${'（“《'.repeat(many)}`],
    ['brackets that nothing opens', `一、集成电路\n济南市重点发展${'）”》'.repeat(many)}`],
    ['brackets that close in the wrong order', `一、集成电路\n${'（“'.repeat(many)}${'）”'.repeat(many)}`],
    ['endless rules against capacity', '淘汰落后产能100万吨以下的煤矿，'.repeat(many / 4)],
    ['endless provisos', '严禁新增钢铁产能，除济南市外'.repeat(many / 4)],
    ['endless labels', '（责任单位：'.repeat(many / 4)],
    ['places with nothing between them but 和', '青岛和'.repeat(many)],
  ])('lets every reader come to an end on %s', (_, text) => {
    const { passages, damage } = readPlan({ slug: 'nasty', text, source: home })
    const ids = new Set(passages.map(({ id }) => id))
    expect(damage.filter(({ start, end, passageIds }) => start > end || !passageIds.every((id) => ids.has(id)))).toEqual([])
  })
})
