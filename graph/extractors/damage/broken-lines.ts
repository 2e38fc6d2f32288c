/** Sentences that a page break parts, in a text whose paragraphs are lines. */
import type { Passage } from '#graph/domain/document.ts'
import type { DamageMention } from './damage.ts'
import { spoilsFacts } from './damage.ts'

/** When more of the sentences than this are broken, the text is set in narrow lines and breaks mean nothing. */
const mostBrokenShare = 0.2
const lineBreak = /\s*\n\s*/u

/** Titles are set on several lines and end without a mark. */
const isSentence = ({ kind, text }: Passage): boolean => kind === 'sentence' && /[。！？；][”’」）)》】]*$/u.test(text)
const isBroken = (text: string, { start, end }: Passage): boolean => text.slice(start, end).includes('\n')

/** A row for each sentence that goes on after an empty line. */
export function readBrokenLines(text: string, passages: readonly Passage[]): DamageMention[] {
  const sentences = passages.filter(isSentence)
  const broken = sentences.filter((passage) => isBroken(text, passage))
  if (broken.length > sentences.length * mostBrokenShare) return []
  return broken.map((passage) => {
    const raw = text.slice(passage.start, passage.end)
    const [before, ...rest] = raw.split(lineBreak)
    const after = rest.at(-1)!
    const repeats = before!.at(-1) === after[0] ? `; ${after[0]} is printed on both sides` : ''
    return {
      kind: 'broken_line', note: `page break inside a sentence${repeats}`, quote: `${before!.slice(-8)}${after.slice(0, 8)}`,
      start: passage.start, end: passage.end, passageIds: [passage.id],
    }
  })
}

const fragment = /^[\u4e00-\u9fff]{2,8}。$/u
const tailWord = /(?:水平|能力|力度|优势|步伐|进程|效率|质量|规模|比重|份额|竞争力|附加值|发展|建设|应用|等产品|等产业)。$/u
const startsWithVerb = /^(?:加|推|提|促|发展(?!水平|能力)|建|培|打|实|优|完|强|深|扩|坚|做|引|支|鼓)/u

/** Tails of lost sentences: a paragraph that begins with 发展水平。 right behind overwritten text. */
export function readOrphans(text: string, passages: readonly Passage[], damage: readonly DamageMention[]): DamageMention[] {
  const spoiled = new Set(damage.filter(({ kind }) => spoilsFacts(kind)).flatMap(({ passageIds }) => passageIds))
  return passages.flatMap((passage, index): DamageMention[] => {
    const before = passages[index - 1]
    const startsParagraph = before !== undefined && text.slice(before.end, passage.start).includes('\n')
    if (!startsParagraph || !spoiled.has(before.id) || passage.kind !== 'sentence') return []
    if (!fragment.test(passage.text) || !tailWord.test(passage.text) || startsWithVerb.test(passage.text)) return []
    return [{
      kind: 'orphan_fragment', note: 'the end of a sentence that is lost', quote: passage.text, start: passage.start, end: passage.end, passageIds: [passage.id],
    }]
  })
}
