/**
 * The whole map as an SVG picture that explains itself where it is pasted: title, legend, documents and date around it.
 * Drawn from the same positions as the canvas, with real text; pure, so that the same map gives the same file.
 */
import type { ElementDefinition } from 'cytoscape'
import type { ChainMap, SegmentPresence } from '#api/contract/chains.ts'
import { drawUp, type MapState } from '#web/graph/elements.ts'
import { legendEntries, measureNote, type Fill, type LegendEntry } from '#web/graph/colouring.ts'
import { borderSvg, fillsSvg } from '#web/graph/fill-svg.ts'
import { measure } from '#web/graph/measure.ts'
import type { Palette, PaletteName } from '#web/graph/palette-names.ts'
import type { Point, Route } from '#web/graph/routes.ts'
import { brokenLines, legendRows, type Letters, type Picture, px, rect, textLine, toPicture } from '#web/graph/svg.ts'
import { emWidth } from '#web/graph/text.ts'

const margin = 24
const head = 52
/** px of the legend's letters and of a line of the foot. */
const footText = 13
const footLine = 24
const corner = 5
const arrowHead = 7

/** Lines of text around a middle height. */
const letters = (lines: readonly string[], at: Point, lineHeight: number, look: Letters): string =>
  lines.map((line, index) => textLine(line, at.x, at.y + (index - (lines.length - 1) / 2) * lineHeight, look)).join('')

/** The mark of a chosen city: circle, square, triangle, diamond. */
function cityShape(number: number, { x, y }: Point, palette: Palette): string {
  const rest = `fill="${palette[`city-${number as 1 | 2 | 3 | 4}`]}" stroke="${palette.ground}"`
  const polygon = (points: readonly [number, number][]): string => `<polygon points="${points.map(([dx, dy]) => `${px(x + dx)},${px(y + dy)}`).join(' ')}" ${rest}/>`
  if (number === 1) return `<circle cx="${px(x)}" cy="${px(y)}" r="6" ${rest}/>`
  if (number === 2) return rect(x - 5.5, y - 5.5, 11, 11, rest)
  return polygon(number === 3 ? [[0, -6], [6, 6], [-6, 6]] : [[0, -7], [7, 0], [0, 7], [-7, 0]])
}

/** A line with rounded corners that ends in an arrow's head. */
function arrow({ points }: Route, colour: string): string {
  const last = points.at(-1)
  const before = points.at(-2)
  if (!last || !before) return ''
  const along = { x: Math.sign(last.x - before.x), y: Math.sign(last.y - before.y) }
  const foot = { x: last.x - along.x * arrowHead, y: last.y - along.y * arrowHead }
  const way = points.slice(0, -1).map((point, index) => {
    const [from, to] = [points[index - 1], index + 1 === points.length - 1 ? foot : points[index + 1]]
    if (!from || !to) return `M${px(point.x)} ${px(point.y)}`
    const towards = (other: Point): Point => {
      const length = Math.hypot(other.x - point.x, other.y - point.y) || 1
      const step = Math.min(corner, length / 2)
      return { x: point.x + ((other.x - point.x) / length) * step, y: point.y + ((other.y - point.y) / length) * step }
    }
    const [start, end] = [towards(from), towards(to)]
    return `L${px(start.x)} ${px(start.y)}Q${px(point.x)} ${px(point.y)} ${px(end.x)} ${px(end.y)}`
  })
  const side = { x: along.y * 3.5, y: along.x * 3.5 }
  return (
    `<path d="${way.join('')}L${px(foot.x)} ${px(foot.y)}" fill="none" stroke="${colour}" stroke-width="1.4"/>` +
    `<polygon points="${px(last.x)},${px(last.y)} ${px(foot.x + side.x)},${px(foot.y + side.y)} ${px(foot.x - side.x)},${px(foot.y - side.y)}" fill="${colour}"/>`
  )
}

interface Drawn {
  kind: string
  label: string
  presence: SegmentPresence
  fills: readonly Fill[]
  ink: PaletteName
  own: boolean
  number: number
  w: number
  h: number
}

/** What a node looks like; handles that only a screen can use are left out. */
function node({ data, position }: ElementDefinition, palette: Palette): string {
  const { kind, label, presence, fills, ink, own, number, w, h } = data as unknown as Drawn
  const at = position ?? { x: 0, y: 0 }
  const place = { x: at.x - w / 2, y: at.y - h / 2, w, h }
  const lines = (size: number, lineHeight: number, colour: string, weight = 400): string => letters(label.split('\n'), at, lineHeight, { size, colour, weight, anchor: 'middle' })
  switch (kind) {
    case 'band':
      return rect(place.x, place.y, w, h, `fill="${palette['ground-2']}"`)
    case 'bandHead':
      return textLine(label, at.x, at.y, { size: 16, colour: palette['ink-2'], weight: 600 })
    case 'segment':
      return fillsSvg(fills, place, palette) + borderSvg(presence, place, palette)
    case 'segmentName':
      return lines(measure.nameText, measure.nameText * 1.2, palette.ink, 600)
    case 'segmentNote':
      return lines(measure.noteText, measure.noteText, palette[ink])
    case 'chip':
      return rect(place.x, place.y, w, h, own ? `fill="${palette.ground}" stroke="${palette.line}"` : `fill="none" stroke="${palette['line-strong']}" stroke-dasharray="4 3"`)
    case 'chipName':
      return lines(measure.chipText, measure.chipText * 1.25, own ? palette.ink : palette['ink-3'])
    case 'chipNote':
    case 'more':
      return lines(measure.chipNoteText, measure.chipNoteText, palette['ink-3'])
    case 'cityMark':
      return cityShape(number, at, palette)
    default:
      return ''
  }
}

interface FootItem {
  width: number
  draw: (at: Point) => string
}

/** The swatch of a legend entry: a box with its border and fill, and beside it the shape of a city. */
function swatch({ presence, fill, mark }: LegendEntry, at: Point, palette: Palette): string {
  const place = { x: at.x, y: at.y - 7, w: 20, h: 14 }
  return (
    (fill === undefined ? '' : fillsSvg([fill], place, palette)) +
    (presence === undefined ? rect(place.x + 0.5, place.y + 0.5, 19, 13, `fill="none" stroke="${palette['line-strong']}"`) : borderSvg(presence, place, palette)) +
    (mark === undefined ? '' : cityShape(mark, { x: at.x + 30, y: at.y }, palette))
  )
}

function legendItems(entries: readonly LegendEntry[], palette: Palette): FootItem[] {
  const words = (text: string, mark: (at: Point) => string, markWidth = 26): FootItem => ({
    width: markWidth + emWidth(text) * footText + 22,
    draw: (at) => mark(at) + textLine(text, at.x + markWidth, at.y, { size: footText, colour: palette['ink-2'] }),
  })
  return [
    ...entries.map((entry) => words(`${entry.label} ${String(entry.count)}`, (at) => swatch(entry, at, palette), entry.mark === undefined ? 26 : 42)),
    words('供给', (at) => arrow({ from: '', to: '', points: [{ x: at.x, y: at.y }, { x: at.x + 20, y: at.y }] }, palette['line-strong'])),
  ]
}

/** @param caption the documents and the date, as the legend on screen says them */
export function mapSvg(map: ChainMap, state: MapState, { title, caption }: { title: string; caption: string }, palette: Palette): Picture {
  const { positions, elements } = drawUp(map, state)
  const inner = Math.max(positions.width, 760)
  const rows = legendRows(legendItems(legendEntries(map, state), palette), inner)
  const how = measureNote(map, state.colour)
  const notes = brokenLines(`${caption}。${how === '' ? '' : `${how}。`}环节与箭头为参考数据，不是规划原文。`, inner, footText)
  const width = inner + 2 * margin
  const footTop = head + positions.height + 12
  const height = footTop + (rows.length + notes.length) * footLine + margin / 2
  const middle = (line: number): number => footTop + footLine * (line + 0.5)
  const legend = rows.flatMap((row, line) => row.map(({ item, x }) => item.draw({ x: margin + x, y: middle(line) })))
  const order = ['band', 'bandHead', 'arrow', 'segment', 'segmentName', 'segmentNote', 'chip', 'chipName', 'chipNote', 'more', 'cityMark']
  const nodes = elements.filter(({ data }) => data['kind'] !== 'arrow').toSorted((a, b) => order.indexOf(String(a.data['kind'])) - order.indexOf(String(b.data['kind'])))
  const isGround = ({ data }: ElementDefinition): boolean => String(data['kind']).startsWith('band')
  const left = margin + (inner - positions.width) / 2
  const body =
    textLine(title, margin, head / 2, { size: 22, colour: palette.ink, weight: 600 }) +
    `<g transform="translate(${px(left)} ${String(head)})">` +
    nodes.filter(isGround).map((one) => node(one, palette)).join('') +
    positions.routes.map((route) => arrow(route, palette['line-strong'])).join('') +
    nodes.filter((one) => !isGround(one)).map((one) => node(one, palette)).join('') +
    `</g>${legend.join('')}` +
    notes.map((line, at) => textLine(line, margin, middle(rows.length + at), { size: footText, colour: palette['ink-2'] })).join('')
  return toPicture(body, { width, height, title, description: caption, fonts: palette.sans, ground: palette.ground })
}
