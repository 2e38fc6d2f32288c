import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DamageItem, DocumentSummary, FactRef, ReadingPassage } from '#api/contract/documents.ts'
import { findWords } from '#web/components/evidence/find-words.ts'
import { highlight } from '#web/components/evidence/quotes.ts'
import { toStretches } from '#web/components/evidence/stretches.ts'
import { comparePair, inOrder } from '#web/views/document/compare-pair.ts'
import { damageByPassage, extentIn, homeOf } from '#web/views/document/damage.ts'
import { damageGroups, factGroups, outlineGroups, unreadGroups } from '#web/views/document/entries.ts'
import { layersOf } from '#web/views/document/layers.ts'
import { mentionsOf } from '#web/views/document/mentions.ts'
import { nextStop } from '#web/views/document/steps.ts'
import { type FactKind, factKinds } from '#graph/domain/fact.ts'

const fact = (kind: FactKind, printed: string, name = printed): FactRef => ({ id: `${kind}:${name}`, kind, name, printed })

let last = 0
/** A passage that follows the one made before it. */
function passage(text: string, facts: readonly FactRef[] = [], more: Partial<ReadingPassage> = {}): ReadingPassage {
  const start = (last += 100)
  return {
    id: `passage:plan:${String(start)}`, documentId: 'document:plan', text, name: text, kind: 'sentence', ordinal: start, headingPath: [], column: null,
    heading: null, start, end: start + text.length, damage: null, unread: null, facts: [...facts], ...more,
  }
}
const damage = (kind: DamageItem['kind'], start: number, end: number, quote: string, passageIds: string[]): DamageItem => ({
  id: `damage:plan:${String(start)}`, documentId: 'document:plan', kind, note: 'because', quote, start, end, passageIds,
})

describe('words in a text', () => {
  it('are found whatever white space stands inside them, in the text or in the word', () => {
    expect(findWords('发展 5G 基\n站设备', ['5G基站'])).toEqual([{ word: 0, start: 3, end: 9 }])
    expect(findWords('5G基站', ['5G 基站'])).toEqual([{ word: 0, start: 0, end: 4 }])
  })

  it('are found inside one another, overlapping, and each time', () => {
    const found = findWords('高端精细化工和精细化工', ['高端精细化工', '精细化工', '化工和精']).map(({ word, start }) => [word, start])
    expect(found).toEqual([[0, 0], [1, 2], [2, 4], [1, 7]])
  })

  it('are not found when they would cut a figure', () => {
    expect(findWords('占比2.2%，增长12%', ['2%'])).toEqual([])
    expect(findWords('由12%提高到2%', ['2%'])).toHaveLength(1)
    expect(findWords('500万吨', ['500'])).toHaveLength(1)
    expect(findWords('500.5万吨', ['500'])).toEqual([])
  })

  it('are those that looking word by word finds', () => {
    const text = fc.array(fc.constantFrom('甲', '乙', '丙', ' '), { maxLength: 40 }).map((signs) => signs.join(''))
    const words = fc.uniqueArray(fc.array(fc.constantFrom('甲', '乙', '丙'), { minLength: 1, maxLength: 4 }).map((signs) => signs.join('')), { maxLength: 6 })
    fc.assert(
      fc.property(text, words, (whole, looked) => {
        const bare = whole.replaceAll(' ', '')
        const expected = looked.map((word) => Array.from(bare, (_, at) => at).filter((at) => bare.startsWith(word, at)).length)
        const found = findWords(whole, looked)
        expect(looked.map((_, index) => found.filter(({ word }) => word === index).length)).toEqual(expected)
        for (const { word, start, end } of found) expect(whole.slice(start, end).replaceAll(' ', '')).toBe(looked[word])
      }),
    )
  })

  it('take time as the text grows, not as text times words', () => {
    const words = Array.from({ length: 4_000 }, (_, at) => `产品${String(at).padStart(4, '0')}号`)
    const text = words.join('、').repeat(4)
    const began = performance.now()
    expect(findWords(text, words)).toHaveLength(16_000)
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})

describe('stretches', () => {
  it('put together are the text, and each knows all that covers it', () => {
    const range = fc.tuple(fc.nat(12), fc.nat(12)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    fc.assert(
      fc.property(fc.array(range, { maxLength: 6 }), (ranges) => {
        const text = '一二三四五六七八九十甲乙'
        const stretches = toStretches(text, ranges)
        expect(stretches.map((stretch) => stretch.text).join('')).toBe(text)
        for (const { start, text: words, covers } of stretches) {
          const over = ranges.flatMap((one, index) => (one.start <= start && one.end >= start + words.length && one.start < one.end ? [index] : []))
          expect([...covers].sort((a, b) => a - b)).toEqual(over)
        }
      }),
    )
  })

  it('name the longest cover first', () => {
    const [, inner] = toStretches('淄博市高端化工', [{ start: 3, end: 7 }, { start: 0, end: 7 }])
    expect(inner?.covers).toEqual([1, 0])
  })

  it('highlight as one what stands side by side', () => {
    expect(highlight('甲乙丙', ['甲', '乙']).map(({ text, marked }) => [text, marked])).toEqual([['甲乙', true], ['丙', false]])
  })
})

describe('mentions', () => {
  it('hold all facts of the same words of one kind, in the order of the text, and those without words last', () => {
    const one = passage('青岛市、烟台市发展光刻胶，建设光刻胶基地。', [
      fact('target', '28%', '占比28%'), fact('park', '光刻胶基地'), fact('layout', '光刻胶', '青岛市 · 发展 · 光刻胶'), fact('layout', '光刻胶', '烟台市 · 发展 · 光刻胶'),
    ])
    const mentions = mentionsOf(one)
    expect(mentions.map(({ kind, facts, ranges }) => [kind, facts.length, ranges.length])).toEqual([['layout', 2, 2], ['park', 1, 1], ['target', 1, 0]])
    expect(mentionsOf(one)).toBe(mentions)
  })

  it('do not see 苯 in 甲苯 when 苯 stands elsewhere, and see it there when it stands nowhere else', () => {
    const apart = mentionsOf(passage('发展苯、甲苯。', [fact('focus', '苯'), fact('focus', '甲苯')]))
    expect(apart.map(({ printed, ranges }) => [printed, ranges.map(({ start }) => start)])).toEqual([['苯', [2]], ['甲苯', [4]]])
    const inside = mentionsOf(passage('发展甲苯。', [fact('focus', '苯'), fact('focus', '甲苯')]))
    expect(inside.map(({ ranges }) => ranges.length)).toEqual([1, 1])
  })

  it('are marked in layers: words inside words, the sign where they end', () => {
    const one = passage('淄博市高端化工等集群', [fact('cluster', '淄博市高端化工'), fact('layout', '高端化工')])
    const stretches = layersOf(one).filter(({ layers }) => layers.length > 0)
    expect(stretches.map(({ text, layers }) => [text, layers.map(({ kind, ends }) => `${kind}${ends ? '.' : ''}`)])).toEqual([
      ['淄博市', ['cluster']],
      ['高端化工', ['cluster.', 'layout.']],
    ])
    expect(stretches[1]?.mentions).toBe('1 0')
  })
})

describe('damage', () => {
  it('is marked by its offsets where cleaning took nothing away, else where its words stand', () => {
    const whole = passage('聚焦铝、铜，大力发展战略性新兴产业，打造基地。')
    expect(extentIn(whole, damage('wrong_copy', whole.start + 6, whole.start + 17, '大力发展战略性新兴产业，打造', [whole.id]))).toEqual({ start: 6, end: 17 })
    const cleaned = { ...whole, end: whole.end + 4 }
    expect(extentIn(cleaned, damage('odd_character', cleaned.start + 9, cleaned.start + 10, '铝、铜', [cleaned.id]))).toEqual({ start: 2, end: 5 })
    expect(extentIn(whole, damage('broken_line', whole.start, whole.end, '聚焦', [whole.id]))).toBeUndefined()
  })

  it('between two passages is read at the one before it', () => {
    const [first, second] = [passage('前一句。'), passage('后一句。')]
    const stray = damage('stray_address', first.end + 1, second.start - 1, 'https://', [])
    expect(homeOf(stray, [first, second])).toBe(first.id)
    expect(damageByPassage([stray, damage('broken_line', 1, 2, '后', [second.id])]).get(second.id)).toHaveLength(1)
    expect(damageGroups([stray], [first, second]).map(({ key, count }) => [key, count])).toEqual([['typesetting', 1]])
  })
})

describe('the list beside the text', () => {
  const heading = passage('一、目标', [], { kind: 'heading', headingPath: ['规划', '一、目标'] })
  const read = passage('德州市、济南市、青岛市发展硅片，占比28%。', [
    fact('target', '28%', '占比28%'), ...['德州市', '济南市', '青岛市'].map((city) => fact('layout', '硅片', `${city} · 发展 · 硅片`)),
  ])
  const unread = passage('赴德州市调研。', [], { unread: 'mention-only' })
  const all = [heading, read, unread]

  it('groups facts by kind and counts facts, not words', () => {
    expect(factGroups(all).map(({ kind, count, entries }) => [kind, count, entries.length])).toEqual([['layout', 3, 1], ['target', 1, 1]])
    expect(factGroups(all)[0]?.entries[0]?.note).toBe('德州市、济南市等 3 地')
  })

  it('finds by the words and by what the fact says', () => {
    expect(factGroups(all, '青岛').map(({ kind }) => kind)).toEqual(['layout'])
    expect(factGroups(all, ' 占比').map(({ kind }) => kind)).toEqual(['target'])
    expect(factGroups(all, '光刻胶')).toEqual([])
  })

  it('groups what was not understood by its reason, and headings by their depth', () => {
    expect(unreadGroups(all).map(({ key, count }) => [key, count])).toEqual([['mention-only', 1]])
    expect(outlineGroups(all)[0]?.entries.map(({ depth }) => depth)).toEqual([1])
  })
})

describe('walking from fact to fact', () => {
  const first = passage('发展甲、乙。', [fact('focus', '甲'), fact('focus', '乙')])
  const plain = passage('没有事实。')
  const second = passage('占比5%。', [fact('target', '5%')])
  const all = [first, plain, second]
  const every = new Set(factKinds)

  it('goes through each mention and over passages without any, both ways, and stops at the ends', () => {
    const seen: (string | null)[] = []
    let from: { passageId: string | undefined; factId: string | undefined } = { passageId: undefined, factId: undefined }
    for (let stop = nextStop(all, every, from, 1); stop; stop = nextStop(all, every, from, 1)) {
      seen.push(stop.factId)
      from = { passageId: stop.passageId, factId: stop.factId ?? undefined }
    }
    expect(seen).toEqual(['focus:甲', 'focus:乙', 'target:5%'])
    expect(nextStop(all, every, from, -1)?.factId).toBe('focus:乙')
    expect(nextStop(all, every, { passageId: first.id, factId: 'focus:甲' }, -1)).toBeUndefined()
  })

  it('passes over kinds that are not shown', () => {
    expect(nextStop(all, new Set<FactKind>(['target']), { passageId: first.id, factId: undefined }, 1)?.factId).toBe('target:5%')
  })
})

describe('two documents to compare', () => {
  const dated = (id: string, horizonStart: number, horizonEnd: number): Pick<DocumentSummary, 'id' | 'horizonStart' | 'horizonEnd'> => ({ id, horizonStart, horizonEnd })
  const ordered = inOrder([dated('new', 2024, 2027), dated('old', 2018, 2020), dated('middle', 2021, 2025)])

  it('go from the older to the newer, whichever was chosen', () => {
    expect(comparePair(ordered)).toEqual({ from: 'old', to: 'new' })
    expect(comparePair(ordered, 'middle')).toEqual({ from: 'middle', to: 'new' })
    expect(comparePair(ordered, 'new')).toEqual({ from: 'middle', to: 'new' })
    expect(comparePair(ordered, 'middle', undefined, 'old')).toEqual({ from: 'old', to: 'middle' })
    expect(comparePair(ordered.slice(0, 1))).toBeUndefined()
  })
})
