/** Colours of the canvas, read from tokens.css so that they are written down once. */
const names = [
  'ink', 'ink-2', 'ink-3', 'ground', 'ground-2', 'ground-3', 'line', 'line-strong', 'accent', 'accent-weak', 'focus',
  'planned', 'planned-weak', 'single', 'single-weak', 'silent', 'silent-weak', 'unread', 'unread-weak',
  'city-1', 'city-2', 'city-3', 'city-4', 'city-1-weak', 'city-2-weak', 'city-3-weak', 'city-4-weak', 'sans',
] as const
export type Palette = Readonly<Record<(typeof names)[number], string>>

/** The values the page has now; asked for once the style sheets are in. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement)
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()])) as Palette
}
