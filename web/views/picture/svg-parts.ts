/** Pictures of cities as files: their colours by value, and what stands around every one of them. Pure. */
import { brokenLines, legendRows, type Letters, type Picture, rect as box, textLine, toPicture } from '#web/graph/svg.ts'
import { emWidth } from '#web/graph/text.ts'
import { hatch } from '#web/views/picture/ramp.ts'

export const ink = { strong: '#1a222c', soft: '#46515f', line: '#8a94a1', thin: '#d8dde3', ground: '#ffffff' } as const
const fonts = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif"

export const text = (line: string, x: number, y: number, look: Partial<Letters> = {}): string => textLine(line, x, y, { size: 13, colour: ink.strong, ...look })
export const rect = (x: number, y: number, width: number, height: number, fill: string, stroke: string = ink.thin): string => box(x, y, width, height, `fill="${fill}" stroke="${stroke}"`)

export const hatchFill = 'url(#unread)'
const hatchPattern = `<defs><pattern id="unread" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${hatch.ground}"/><rect width="1.6" height="6" fill="${hatch.line}"/></pattern></defs>`

export interface LegendItem { fill: string; label: string }

/** What every picture says of itself, around what it shows. */
export interface PictureWords {
  title: string
  legend: readonly LegendItem[]
  /** Documents, date, remarks: a paragraph each. */
  notes: readonly string[]
}

const margin = 20
const head = 46
const legendLine = 24
const noteLine = 19

/** Title on top, legend and notes below a body of some size, which is drawn at (20, 46). */
export function frame(body: string, size: { width: number; height: number }, { title, legend, notes }: PictureWords): Picture {
  const inner = Math.max(size.width, 640)
  const rows = legendRows(legend.map((item) => ({ ...item, width: 26 + emWidth(item.label) * 12 + 20 })), inner)
  const lines = notes.flatMap((note) => brokenLines(note, inner, 12))
  const legendTop = head + size.height + 10
  const notesTop = legendTop + rows.length * legendLine + 4
  const drawn =
    hatchPattern +
    text(title, margin, head / 2 + 2, { size: 18, weight: 600 }) +
    `<g transform="translate(${String(margin)} ${String(head)})">${body}</g>` +
    rows.flatMap((row, at) => row.map(({ item, x }) => rect(margin + x, legendTop + at * legendLine + 5, 20, 14, item.fill, ink.line) + text(item.label, margin + x + 26, legendTop + at * legendLine + 12, { size: 12, colour: ink.soft }))).join('') +
    lines.map((line, at) => text(line, margin, notesTop + (at + 0.5) * noteLine, { size: 12, colour: ink.soft })).join('')
  return toPicture(drawn, { width: inner + 2 * margin, height: notesTop + lines.length * noteLine + 12, title, description: notes.join(' '), fonts, ground: ink.ground })
}
