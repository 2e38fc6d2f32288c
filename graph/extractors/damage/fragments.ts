/** Sentences that lost their beginning or their end. */
import type { Passage } from '#graph/domain/document.ts'
import type { DamageMention } from './damage.ts'
import type { Section } from './sections.ts'

/** A sentence cannot begin with one of these. */
const lostBeginning = /^[，、；：]/u
const closed = /[。！？；：…”’）)》】\]]\s*$/u
/** A paragraph's last words that stop in the middle are at least this long; shorter ones may be a signature or a label. */
const shortestRest = 8
/** Of the sentences that end a paragraph, so many must carry a mark; else the text is set without them. */
const leastClosed = 0.8

const toDamage = ({ id, text, start, end }: Passage, note: string): DamageMention => ({ kind: 'orphan_fragment', note, quote: text.slice(0, 40), start, end, passageIds: [id] })

/** Sentences right before a new paragraph, with the sentence or heading before them in the same paragraph. */
function paragraphEnds(text: string, { heading, isIndustry, sentences }: Section): { last: Passage; before: Passage }[] {
  return sentences.flatMap((last, index) => {
    const [before, next] = [sentences[index - 1] ?? (isIndustry ? heading : undefined), sentences[index + 1]]
    const endsHere = next === undefined || text.slice(last.end, next.start).includes('\n')
    const sharesParagraph = before !== undefined && !text.slice(before.end, last.start).includes('\n')
    return endsHere && sharesParagraph ? [{ last, before }] : []
  })
}

/** A row for each sentence that begins with a mark, and for each that stops in a paragraph whose other sentences are whole. */
export function readFragments(text: string, sections: readonly Section[]): DamageMention[] {
  const begun = sections.flatMap(({ sentences }) => sentences.filter((passage) => lostBeginning.test(passage.text)))
  const ends = sections.flatMap((section) => paragraphEnds(text, section))
  const isClosed = ({ text: printed }: Passage): boolean => closed.test(printed)
  const wholeShare = ends.filter(({ last }) => isClosed(last)).length / (ends.length || 1)
  const stopped = wholeShare < leastClosed ? [] : ends.filter(({ last, before }) => isClosed(before) && !isClosed(last) && last.text.length >= shortestRest)
  return [
    ...begun.map((passage) => toDamage(passage, 'the beginning of the sentence is lost')),
    ...stopped.filter(({ last }) => !begun.includes(last)).map(({ last }) => toDamage(last, 'the end of the sentence is lost')),
  ]
}
