/** Colours of the canvas, read from tokens.css so that they are written down once. */
import { paletteNames, type Palette } from '#web/graph/palette-names.ts'

export type { Palette }

/** The values the page has now; asked for once the style sheets are in. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement)
  return Object.fromEntries(paletteNames.map((name) => [name, style.getPropertyValue(`--${name}`).trim()])) as Palette
}
