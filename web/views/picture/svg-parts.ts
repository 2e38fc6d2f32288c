/** Pieces of pictures that are saved as files: real text, colours by value, nothing from elsewhere. Pure. */
import { emWidth } from '#web/graph/text.ts'
import { hatch } from '#web/views/picture/ramp.ts'

/** A whole picture; as web/graph/map-image.ts takes it for PNG and SVG. */
export interface Picture {
  svg: string
  width: number
  height: number
}

export const ink = { strong: '#1a222c', soft: '#46515f', line: '#8a94a1', thin: '#d8dde3', ground: '#ffffff' } as const
const fonts = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif"

export const escape = (text: string): string => text.replace(/[&<>"]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '').replace(/\p{Cc}/gu, ' ')
const px = (value: number): string => String(Math.round(value * 10) / 10)

interface Letters { size?: number; colour?: string; weight?: number; anchor?: 'start' | 'middle' | 'end' }
/** A line of text by its middle height: not every reader of SVG can centre one. */
export const text = (line: string, x: number, y: number, { size = 13, colour = ink.strong, weight = 400, anchor = 'start' }: Letters = {}): string =>
  `<text x="${px(x)}" y="${px(y + size * 0.36)}" font-size="${String(size)}" font-weight="${String(weight)}" fill="${colour}" text-anchor="${anchor}">${escape(line)}</text>`
export const rect = (x: number, y: number, width: number, height: number, fill: string, stroke: string = ink.thin): string =>
  `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" fill="${fill}" stroke="${stroke}"/>`

export const hatchFill = 'url(#unread)'
const hatchPattern = `<defs><pattern id="unread" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${hatch.ground}"/><rect width="1.6" height="6" fill="${hatch.line}"/></pattern></defs>`

/** Text in lines of at most `width` px; a closing mark never begins a line. */
export function wrap(long: string, width: number, size = 12): string[] {
  const lines = ['']
  for (const sign of long) {
    const line = lines.at(-1) ?? ''
    if (emWidth(line + sign) * size <= width || /[、，。；：）》”]/u.test(sign)) lines[lines.length - 1] = line + sign
    else lines.push(sign)
  }
  return lines
}

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
  const rows: { items: { item: LegendItem; x: number }[]; end: number }[] = [{ items: [], end: 0 }]
  for (const item of legend) {
    const width = 26 + emWidth(item.label) * 12 + 20
    let row = rows.at(-1)
    if (row === undefined || (row.items.length > 0 && row.end + width > inner)) rows.push((row = { items: [], end: 0 }))
    row.items.push({ item, x: row.end })
    row.end += width
  }
  const lines = notes.flatMap((note) => wrap(note, inner))
  const legendTop = head + size.height + 10
  const notesTop = legendTop + rows.length * legendLine + 4
  const [width, height] = [inner + 2 * margin, notesTop + lines.length * noteLine + 12]
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${px(width)}" height="${px(height)}" viewBox="0 0 ${px(width)} ${px(height)}" font-family="${fonts}">` +
    `<title>${escape(title)}</title><desc>${escape(notes.join(' '))}</desc>${hatchPattern}<rect width="${px(width)}" height="${px(height)}" fill="${ink.ground}"/>` +
    text(title, margin, head / 2 + 2, { size: 18, weight: 600 }) +
    `<g transform="translate(${String(margin)} ${String(head)})">${body}</g>` +
    rows.flatMap(({ items }, at) => items.map(({ item, x }) => rect(margin + x, legendTop + at * legendLine + 5, 20, 14, item.fill, ink.line) + text(item.label, margin + x + 26, legendTop + at * legendLine + 12, { size: 12, colour: ink.soft }))).join('') +
    lines.map((line, at) => text(line, margin, notesTop + (at + 0.5) * noteLine, { size: 12, colour: ink.soft })).join('') +
    '</svg>\n'
  return { svg, width, height }
}
