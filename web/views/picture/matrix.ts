/** A shaded matrix: rows, columns and cells, on screen and in the saved picture. */
import type { Picture } from '#web/graph/svg.ts'
import { emWidth } from '#web/graph/text.ts'
import { type Class, classOf, classText, toClasses } from '#web/views/picture/classes.ts'
import { blank, hatch, type Shade, shadeOf } from '#web/views/picture/ramp.ts'
import { frame, hatchFill, ink, type LegendItem, rect, text } from '#web/views/picture/svg-parts.ts'

export interface Heading {
  id: string
  name: string
  /** Page of what it names. */
  href?: string | undefined
  /** Said on hover, and by readers of the screen. */
  note?: string
}

export interface Cell {
  /** The figure that shades it; undefined where there is none to compare (the diagonal, an unknown z). */
  figure: number | undefined
  /** As printed; '' for what was read and is not given. */
  printed: string
  state: 'planned' | 'silent' | 'unread' | 'own'
  /** 济南市 · 集成电路：7 个产品 */
  label: string
}

export interface Matrix {
  rows: readonly Heading[]
  columns: readonly Heading[]
  cell: (row: Heading, column: Heading) => Cell
}

export const cellsOf = ({ rows, columns, cell }: Matrix): Cell[] => rows.flatMap((row) => columns.map((column) => cell(row, column)))
export const matrixClasses = (matrix: Matrix): Class[] => toClasses(cellsOf(matrix).flatMap(({ figure, state }) => (figure === undefined || state === 'own' ? [] : [figure])))

export function cellShade({ figure, state }: Cell, classes: readonly Class[]): Shade {
  if (state === 'unread') return { fill: hatch.ground, ink: hatch.ink }
  if (state === 'own') return { fill: '#e9ecf0', ink: '#46515f' }
  return shadeOf(figure === undefined ? undefined : classOf(classes, figure), classes.length)
}

export interface MatrixWords {
  unit: string
  say?: (figure: number) => string
  /** What a blank cell means. */
  blankText: string
}

export function matrixLegend(matrix: Matrix, { unit, blankText, say = String }: MatrixWords): (LegendItem & { isUnread?: boolean })[] {
  const classes = matrixClasses(matrix)
  const cells = cellsOf(matrix)
  return [
    ...classes.map((one, at) => ({ fill: shadeOf(at, classes.length).fill, label: `${classText(one, say)}${unit}` })),
    { fill: blank.fill, label: blankText },
    ...(cells.some(({ state }) => state === 'unread') ? [{ fill: hatchFill, isUnread: true, label: '未读，不能断定有无' }] : []),
  ]
}

const side = 27
const letter = 12

/** Heads of columns stand upright, a character below the other, as in a Chinese table. */
export function matrixSvg(matrix: Matrix, words: MatrixWords & { title: string; notes: readonly string[] }): Picture {
  const classes = matrixClasses(matrix)
  const left = Math.max(...matrix.rows.map(({ name }) => emWidth(name) * letter), 24) + 10
  const top = Math.max(...matrix.columns.map(({ name }) => [...name].length), 2) * (letter + 1) + 8
  const wide = words.say === undefined ? side : side + 10
  const heads = matrix.columns.flatMap(({ name }, at) => {
    const signs = [...name]
    return signs.map((sign, index) => text(sign, left + (at + 0.5) * wide, top - 8 - (signs.length - index - 0.5) * (letter + 1), { size: letter, colour: ink.soft, anchor: 'middle' }))
  })
  const lines = matrix.rows.flatMap((row, down) => [
    text(row.name, left - 8, top + (down + 0.5) * side, { size: letter, colour: ink.strong, anchor: 'end' }),
    ...matrix.columns.map((column, at) => {
      const cell = matrix.cell(row, column)
      const shade = cellShade(cell, classes)
      const [x, y] = [left + at * wide, top + down * side]
      return rect(x, y, wide, side, cell.state === 'unread' ? hatchFill : shade.fill) + (cell.printed === '' ? '' : text(cell.printed, x + wide / 2, y + side / 2, { size: letter, colour: shade.ink, anchor: 'middle' }))
    }),
  ])
  const size = { width: left + matrix.columns.length * wide + 1, height: top + matrix.rows.length * side + 1 }
  return frame(heads.join('') + lines.join(''), size, { title: words.title, legend: matrixLegend(matrix, words), notes: words.notes })
}
