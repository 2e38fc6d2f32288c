/** Patterns that tell fills apart without colour, as the path of their lines: one drawing for canvas, file and legend. */

export type Pattern = 'plain' | 'hatch' | 'rows' | 'wide-rows' | 'columns' | 'dots' | 'grid'

export interface Area {
  x: number
  y: number
  w: number
  h: number
}

const step = 7
const dot = 1.1
const px = (value: number): string => String(Math.round(value * 100) / 100)
const line = (x1: number, y1: number, x2: number, y2: number): string => `M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}`

/** From the first half step, so that a narrow area has a line too. */
function along(from: number, length: number, every: number): number[] {
  return Array.from({ length: Math.max(1, Math.floor(length / every)) }, (_, index) => from + every * (index + 0.5)).filter((at) => at < from + length)
}

const rows = ({ x, y, w, h }: Area, every: number): string => along(y, h, every).map((at) => line(x, at, x + w, at)).join('')
const columns = ({ x, y, w, h }: Area, every: number): string => along(x, w, every).map((at) => line(at, y, at, y + h)).join('')

function hatch({ x, y, w, h }: Area): string {
  return along(x + y, w + h, step)
    .map((sum) => {
      const top = sum - y <= x + w ? { x: sum - y, y } : { x: x + w, y: sum - x - w }
      const low = sum - x <= y + h ? { x, y: sum - x } : { x: sum - y - h, y: y + h }
      return line(low.x, low.y, top.x, top.y)
    })
    .join('')
}

const dots = (area: Area): string =>
  along(area.y, area.h, step)
    .flatMap((y, row) => along(area.x, area.w, step).filter((_, column) => (row + column) % 2 === 0).map((x) => `M${px(x - dot)} ${px(y)}a${dot} ${dot} 0 1 0 ${2 * dot} 0a${dot} ${dot} 0 1 0 ${-2 * dot} 0`))
    .join('')

/** The pattern's lines inside an area; '' for a plain one. Dots are to be filled, lines to be stroked: doing both draws either. */
export function patternPath(pattern: Pattern, area: Area): string {
  switch (pattern) {
    case 'plain':
      return ''
    case 'hatch':
      return hatch(area)
    case 'rows':
      return rows(area, step - 1)
    case 'wide-rows':
      return rows(area, 2 * step)
    case 'columns':
      return columns(area, step)
    case 'grid':
      return rows(area, step) + columns(area, step)
    case 'dots':
      return dots(area)
  }
}
