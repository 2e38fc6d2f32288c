/** Fills and borders of boxes as SVG: the same marks in a saved file, behind the canvas and in the legend. */
import type { SegmentPresence } from '#api/contract/chains.ts'
import type { Fill } from '#web/graph/colouring.ts'
import type { Palette } from '#web/graph/palette-names.ts'
import { patternPath, type Area } from '#web/graph/patterns.ts'
import { px, rect } from '#web/graph/svg.ts'

/** How strongly a pattern's lines stand on their ground: to be seen, and the text on them to be read. */
export const patternOpacity = 0.42
/** Where a box's name and note stand, the pattern steps back: px from its edges, and how high. */
const plate = { inset: 7, height: 46, opacity: 0.75 } as const

/** Stripes from the left, each with its pattern. */
export function fillsSvg(fills: readonly Fill[], { x, y, w, h }: Area, palette: Palette): string {
  return fills
    .map(({ ground, pattern, line }, index) => {
      const stripe = { x: x + (w * index) / fills.length, y, w: w / fills.length, h }
      const path = patternPath(pattern, stripe)
      const lines = path === '' ? '' : `<path d="${path}" stroke="${palette[line]}" fill="${pattern === 'dots' ? palette[line] : 'none'}" stroke-width="1" opacity="${String(patternOpacity)}"/>`
      const calm = path === '' || h < plate.height ? '' : rect(stripe.x, y + plate.inset, stripe.w, plate.height, `fill="${palette[ground]}" opacity="${String(plate.opacity)}"`)
      return rect(stripe.x, stripe.y, stripe.w, stripe.h, `fill="${palette[ground]}"`) + lines + calm
    })
    .join('')
}

interface BorderLine {
  inset: number
  width: number
  dash?: string
}
/** Borders inside a box: whole, double, dashed or dotted. */
export const borderLines: Readonly<Record<SegmentPresence, readonly BorderLine[]>> = {
  planned: [{ inset: 0.75, width: 1.5 }],
  single: [{ inset: 0.65, width: 1.3 }, { inset: 3.35, width: 1.3 }],
  silent: [{ inset: 0.75, width: 1.5, dash: '5 3' }],
  unread: [{ inset: 1, width: 2, dash: '2 3' }],
}

export const borderSvg = (presence: SegmentPresence, { x, y, w, h }: Area, palette: Palette): string =>
  borderLines[presence]
    .map(({ inset, width, dash }) =>
      rect(x + inset, y + inset, w - 2 * inset, h - 2 * inset, `fill="none" stroke="${palette[presence]}" stroke-width="${String(width)}"${dash === undefined ? '' : ` stroke-dasharray="${dash}"`}`))
    .join('')

/** Fills as a picture for a canvas. */
export const fillsAddress = (fills: readonly Fill[], w: number, h: number, palette: Palette): string =>
  `data:image/svg+xml;utf8,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${px(w)}" height="${px(h)}" viewBox="0 0 ${px(w)} ${px(h)}">${fillsSvg(fills, { x: 0, y: 0, w, h }, palette)}</svg>`)}`
