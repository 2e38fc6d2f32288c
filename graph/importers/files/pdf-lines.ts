/** Pieces of text at places on a page into lines and rows of tables, in reading order. */

/** Text set in one go. Points; y grows upwards. */
export interface Piece {
  text: string
  x: number
  y: number
  width: number
  size: number
}

/** Pieces on one baseline without a gap. */
export interface Segment extends Piece { end: number }

interface Row { cells: Segment[][] }
type Entry = { segment: Segment } | Row

/** In sizes of the letters. */
const gap = { baseline: 0.5, cell: 2, cellLine: 1.9, label: 14 }

const isRow = (entry: Entry): entry is Row => 'cells' in entry

/** Segments in the order in which they were set. */
export function toSegments(pieces: readonly Piece[]): Segment[] {
  const segments: Segment[] = []
  for (const piece of pieces) {
    const last = segments.at(-1)
    const size = Math.max(piece.size, last?.size ?? 0, 1)
    const isNext = last !== undefined && Math.abs(piece.y - last.y) < size * gap.baseline && piece.x >= last.x && piece.x < last.end + size * gap.cell
    if (isNext) {
      const isSpaced = piece.x > last.end + size * 0.2 && !/\s$/u.test(last.text) && !/^\s/u.test(piece.text)
      last.text += (isSpaced ? ' ' : '') + piece.text
      last.end = Math.max(last.end, piece.x + piece.width)
      last.width = last.end - last.x
      last.size = Math.max(last.size, piece.size)
    } else segments.push({ ...piece, end: piece.x + piece.width })
  }
  return segments.flatMap((segment) => {
    const text = segment.text.trim()
    return text === '' ? [] : [{ ...segment, text }]
  })
}

/** Whether a segment, coming next, stands in a cell to the right of these. */
function opensCell(cell: readonly Segment[], next: Segment): boolean {
  const size = Math.max(next.size, 1)
  const end = Math.max(...cell.map((segment) => segment.end))
  const top = Math.max(...cell.map(({ y }) => y))
  const bottom = Math.min(...cell.map(({ y }) => y))
  const isLabel = cell.every(({ width }) => width <= size * gap.label)
  return next.x >= end + size * 0.4 && next.y >= bottom - size * gap.baseline && next.y <= top + size * (isLabel ? gap.label : gap.baseline)
}

/** Whether a segment goes on in a cell, below what stands there. */
function continuesCell(cell: readonly Segment[], next: Segment): boolean {
  const last = cell.at(-1)!
  const size = Math.max(next.size, last.size, 1)
  const start = Math.min(...cell.map(({ x }) => x))
  return next.y < last.y && last.y - next.y <= size * gap.cellLine && next.x >= start - size && next.x < Math.max(...cell.map(({ end }) => end))
}

/** Takes back the lines above that belong to the cell on whose right a segment stands. */
function takeCell(entries: Entry[], next: Segment): Segment[] | undefined {
  const last = entries.at(-1)
  if (last === undefined || isRow(last) || !opensCell([last.segment], next)) return undefined
  const cell = [last.segment]
  entries.pop()
  for (let above = entries.at(-1); above !== undefined && !isRow(above); above = entries.at(-1)) {
    const { segment } = above
    const isSameCell = segment.end < next.x && Math.abs(segment.x - cell[0]!.x) < segment.size * 1.5 && continuesCell([segment], cell[0]!) && segment.y <= next.y + segment.size * gap.cellLine
    if (!isSameCell || cell.length > 12) break
    cell.unshift(segment)
    entries.pop()
  }
  return cell
}

function toEntries(segments: readonly Segment[]): Entry[] {
  const entries: Entry[] = []
  for (const segment of segments) {
    const last = entries.at(-1)
    const cell = last !== undefined && isRow(last) ? last.cells.at(-1)! : undefined
    if (last !== undefined && isRow(last) && cell !== undefined) {
      if (continuesCell(cell, segment)) {
        cell.push(segment)
        continue
      }
      if (opensCell(cell, segment)) {
        last.cells.push([segment])
        continue
      }
    }
    const first = takeCell(entries, segment)
    if (first === undefined) entries.push({ segment })
    else entries.push({ cells: [first, [segment]] })
  }
  return entries
}

const join = (cell: readonly Segment[]): string => cell.reduce((line, { text }) => line + (/[A-Za-z0-9]$/u.test(line) && /^[A-Za-z0-9]/u.test(text) ? ' ' : '') + text, '')

/**
 * The lines of a page. A page's pieces are taken in the order they were set, which is the order of reading in what word
 * processors write; where no two stand side by side, from top to bottom. Two rows and more in a row are a table.
 */
export function toLines(segments: readonly Segment[]): string[] {
  let entries = toEntries(segments)
  if (!entries.some(isRow)) entries = toEntries([...segments].sort((a, b) => b.y - a.y || a.x - b.x))
  return entries.flatMap((entry, index) => {
    if (!isRow(entry)) return [entry.segment.text]
    const inTable = [entries[index - 1], entries[index + 1]].some((beside) => beside !== undefined && isRow(beside))
    if (inTable) return [`| ${entry.cells.map((cell) => join(cell).replaceAll('|', '｜')).join(' | ')} |`]
    const isOneLine = entry.cells.every((cell) => cell.length === 1)
    return isOneLine ? [entry.cells.map(join).join(' ')] : entry.cells.flatMap((cell) => cell.map(({ text }) => text))
  })
}
