/** Whether a stretch of text can be cut out without breaking a word. */

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
/** Characters looked at on each side: Chinese words are hardly longer. */
const reach = 5
const strongBoundary = /[\s，。；：、！？（）()《》“”‘’"'【】〔〕|—–－~～\-·,;:!?/]/u

export const isStrongBoundary = (char: string | undefined): boolean => char === undefined || char === '' || strongBoundary.test(char)

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
  const cuts = new Set<number>()
  for (const { index, segment } of segmenter.segment(window)) cuts.add(from + index).add(from + index + segment.length)
  return (leftOpen || cuts.has(start)) && (rightOpen || leftOpen || cuts.has(end))
}
