/** Pieces of pictures that are saved as files: numbers, boxes, real text in lines, and the file around them. Pure. */
import { emWidth } from '#web/graph/text.ts'

/** A whole picture, as a file holds it. */
export interface Picture {
  svg: string
  /** px at scale 1 */
  width: number
  height: number
}

export const px = (value: number): string => String(Math.round(value * 100) / 100)
export const rect = (x: number, y: number, w: number, h: number, rest: string): string => `<rect x="${px(x)}" y="${px(y)}" width="${px(w)}" height="${px(h)}" ${rest}/>`

const escape = (text: string): string => text.replace(/[&<>"]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '').replace(/\p{Cc}/gu, ' ')

export interface Letters {
  size: number
  colour: string
  weight?: number
  anchor?: 'start' | 'middle' | 'end'
}
/** A line of text by its middle height. The baseline is set by hand: not every reader of SVG knows how to centre a line. */
export const textLine = (line: string, x: number, y: number, { size, colour, weight = 400, anchor = 'start' }: Letters): string =>
  `<text x="${px(x)}" y="${px(y + size * 0.36)}" font-size="${String(size)}" font-weight="${String(weight)}" fill="${colour}" text-anchor="${anchor}">${escape(line)}</text>`

/** Text in lines of at most `most` px, broken between characters but never before a closing mark. */
export function brokenLines(text: string, most: number, size: number): string[] {
  const lines = ['']
  for (const sign of text) {
    const line = lines.at(-1) ?? ''
    if (emWidth(line + sign) * size <= most || /[、，。；：）》”]/u.test(sign)) lines[lines.length - 1] = line + sign
    else lines.push(sign)
  }
  return lines
}

/** Entries of a legend in rows of at most `most` px, each with where it begins in its row. */
export function legendRows<Item extends { width: number }>(items: readonly Item[], most: number): { item: Item; x: number }[][] {
  const rows: { item: Item; x: number }[][] = [[]]
  let end = 0
  for (const item of items) {
    if (end > 0 && end + item.width > most) {
      rows.push([])
      end = 0
    }
    rows.at(-1)?.push({ item, x: end })
    end += item.width
  }
  return rows
}

/** The file of a picture on its ground. */
export function toPicture(body: string, { width, height, title, description, fonts, ground }: Omit<Picture, 'svg'> & { title: string; description: string; fonts: string; ground: string }): Picture {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${px(width)}" height="${px(height)}" viewBox="0 0 ${px(width)} ${px(height)}" font-family="${escape(fonts.replaceAll('"', "'"))}">` +
    `<title>${escape(title)}</title><desc>${escape(description)}</desc>${rect(0, 0, width, height, `fill="${ground}"`)}${body}</svg>\n`
  return { svg, width, height }
}
