/** Whether a stretch of text can be cut out without breaking a word. */

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
/** Characters looked at on each side: Chinese words are hardly longer. */
const reach = 5
const strongBoundary = /[\s，。；：、！？（）()《》“”‘’"'【】〔〕|—–－~～\-·,;:!?/.．◆●■▪]/u

export const isStrongBoundary = (char: string | undefined): boolean => char === undefined || char === '' || strongBoundary.test(char)

const known = new Map<string, ReadonlySet<number>>()
/** Several readers ask for the places of one text; more windows than this are forgotten. */
const mostKnown = 20_000

/** Where the words of a short stretch begin and end. */
function cutsOf(window: string): ReadonlySet<number> {
  const before = known.get(window)
  if (before !== undefined) return before
  const cuts = new Set<number>()
  for (const { index, segment } of segmenter.segment(window)) cuts.add(index).add(index + segment.length)
  if (known.size >= mostKnown) known.clear()
  known.set(window, cuts)
  return cuts
}

/**
 * True when neither end of `[start, end)` falls inside a dictionary word of the surrounding text. Behind a mark the end is
 * not looked at: there the segmenter joins names it does not know with what follows (宁波石化).
 */
export function standsAlone(text: string, start: number, end: number): boolean {
  const leftOpen = isStrongBoundary(text[start - 1])
  const rightOpen = isStrongBoundary(text[end])
  if (leftOpen && rightOpen) return true
  const from = Math.max(0, start - reach)
  const window = text.slice(from, end + reach)
  const cuts = cutsOf(window)
  return (leftOpen || cuts.has(start - from)) && (rightOpen || leftOpen || cuts.has(end - from))
}
