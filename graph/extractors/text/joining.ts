/** Lines into paragraphs: what a page or a narrow column broke is put together again. */
import { numberedMarker, bulletLength, readColumnTitle } from '../structure/markers.ts'
import { CleanTextBuilder, type CleanText } from './clean-text.ts'
import type { Line } from './lines.ts'

export interface Paragraph {
  text: CleanText
  markdownLevel: number
  opensBold: boolean
  isRow: boolean
}

/** A line at least this long and cut off without a mark runs on, even in a text that is not set in narrow lines. */
const longLine = 34
const sentenceEnd = /[。！？；：:.!?;|]["”’」）)》】]*$/u
const runsOn = /[，、,（(“‘《—和及与的]$/u
/** …治疗。重点发展针对心血管疾: a second sentence has begun and is not over. */
const brokenOff = /[。！？][^。！？\s]{6,}$/u
const opensItem = /^(?:附件|注|责任单位|专栏)[：:\d\s]|^.{1,12}[：:]/u
const opensMidSentence = /^[（(，、；。）)”》]/u
const latinEnd = /[A-Za-z0-9]$/u
const latinStart = /^[A-Za-z0-9]/u

/** The width lines were broken at, when most of them share one; undefined for a text with one paragraph a line. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const widths = lines.filter(({ isRow }) => !isRow).map(({ text }) => text.length).filter((width) => width >= 15)
  if (widths.length < 6) return undefined
  const sorted = [...widths].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length * 0.8)]!
  const near = widths.filter((width) => width >= upper * 0.85 && width <= upper * 1.15).length
  return upper <= 60 && near / widths.length >= 0.5 ? upper : undefined
}

function openBracket(text: string): boolean {
  const tail = text.slice(-200)
  return Math.max(tail.lastIndexOf('（'), tail.lastIndexOf('(')) > Math.max(tail.lastIndexOf('）'), tail.lastIndexOf(')'))
    || tail.lastIndexOf('《') > tail.lastIndexOf('》') || tail.lastIndexOf('“') > tail.lastIndexOf('”')
}

function continues(before: string, line: Line, previous: Line, width: number | undefined): boolean {
  const { text } = line.text
  if (line.isRow || previous.isRow || line.markdownLevel > 0 || previous.markdownLevel > 0) return false
  if (line.opensBold || bulletLength(text) > 0 || readColumnTitle(text) !== undefined || readColumnTitle(before) !== undefined) return false
  const midSentence = !sentenceEnd.test(before)
  if (numberedMarker(text) !== undefined && !(midSentence && openBracket(before))) return false
  if (width !== undefined) return previous.text.length >= width * 0.8 || (midSentence && (runsOn.test(before) || opensMidSentence.test(text)))
  if (!midSentence || opensItem.test(text.slice(0, 16))) return false
  return previous.printedLength >= longLine || brokenOff.test(before) || runsOn.test(before) || openBracket(before)
}

/** Paragraphs in order; a row of a table is one of its own. Linear in the text. */
export function joinLines(lines: readonly Line[]): Paragraph[] {
  const width = wrapWidth(lines)
  const paragraphs: Paragraph[] = []
  let builder: CleanTextBuilder | undefined
  let tail = ''
  let first: Line | undefined
  let previous: Line | undefined
  const close = (): void => {
    if (builder !== undefined && first !== undefined) {
      paragraphs.push({ text: builder.build(), markdownLevel: first.markdownLevel, opensBold: first.opensBold, isRow: first.isRow })
    }
  }
  for (const line of lines) {
    if (builder !== undefined && previous !== undefined && continues(tail, line, previous, width)) {
      if (latinEnd.test(tail) && latinStart.test(line.text.text)) builder.add(' ', line.text.start)
      builder.append(line.text)
      tail = (tail + line.text.text).slice(-400)
    } else {
      close()
      builder = new CleanTextBuilder()
      builder.append(line.text)
      tail = line.text.text.slice(-400)
      first = line
    }
    previous = line
  }
  close()
  return paragraphs
}
