/** Physical lines of the decoded file, cleaned one by one. */
import { markdownMark } from '../structure/markers.ts'
import { CleanText } from './clean-text.ts'
import { isFurnitureLine } from './furniture.ts'
import { withoutMarkup } from './markup.ts'

export interface Line {
  /** Cleaned, markdown marks gone. */
  text: CleanText
  /** Characters the printed line has, white space at its ends left out: shows where lines were broken to fit a page. */
  printedLength: number
  /** Level of the markdown heading it is, 0 for none. */
  markdownLevel: number
  /** The whole line is set bold, or bold opens it. */
  opensBold: boolean
  /** Cells, for a row of a table. */
  isRow: boolean
  /** An empty line stands before it. */
  afterGap: boolean
}

const pipeRow = /^\|.*\|$/su

function offsetsFrom(start: number, length: number): number[] {
  return Array.from({ length }, (_, index) => start + index)
}

/** Lines that carry text, in order. Linear in the text. */
export function readLines(decoded: string): Line[] {
  const lines: Line[] = []
  let start = 0
  let afterGap = true
  while (start <= decoded.length) {
    const breakAt = decoded.indexOf('\n', start)
    const stop = breakAt < 0 ? decoded.length : breakAt
    const raw = decoded.slice(start, stop)
    const trimmed = raw.trim()
    if (trimmed === '') afterGap = true
    else if (!isFurnitureLine(raw)) {
      const lead = raw.length - raw.trimStart().length
      const mark = markdownMark(trimmed)
      const from = start + lead + (mark?.length ?? 0)
      const body = decoded.slice(from, start + lead + trimmed.length)
      const text = withoutMarkup(CleanText.of(body, offsetsFrom(from, body.length))).trim()
      if (text.length > 0) {
        lines.push({
          text, printedLength: trimmed.length, markdownLevel: mark?.level ?? 0, opensBold: /^(?:#+\s*)?(?:[（(]?[\d一二三四五六七八九十]{1,3}[)）.、]\s*)?\*\*/u.test(trimmed.slice(0, 16)),
          isRow: pipeRow.test(trimmed) || (text.text.includes('\t') && !/[。；]$/u.test(trimmed)), afterGap,
        })
        afterGap = false
      }
    }
    if (breakAt < 0) break
    start = breakAt + 1
  }
  return lines
}
