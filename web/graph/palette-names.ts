/** The colours that pictures of the map are drawn with; the values are in tokens.css. */
export const paletteNames = [
  'ink', 'ink-2', 'ink-3', 'ground', 'ground-2', 'ground-3', 'line', 'line-strong', 'accent', 'accent-weak', 'focus',
  'planned', 'planned-weak', 'single', 'single-weak', 'silent', 'silent-weak', 'unread', 'unread-weak',
  'level-1', 'level-2', 'level-3', 'level-4',
  'city-1', 'city-2', 'city-3', 'city-4', 'city-1-weak', 'city-2-weak', 'city-3-weak', 'city-4-weak', 'sans',
] as const
export type PaletteName = (typeof paletteNames)[number]
export type Palette = Readonly<Record<PaletteName, string>>
