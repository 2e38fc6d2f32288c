/** Shades of a picture, light to dark, each with the ink that is read on it (4.5:1 and more); the figure is always printed too. */
export const ramp = [
  { fill: '#e6f1f5', ink: '#1a222c' },
  { fill: '#bcd9e5', ink: '#1a222c' },
  { fill: '#86b8cd', ink: '#1a222c' },
  { fill: '#33789b', ink: '#ffffff' },
  { fill: '#0b4a66', ink: '#ffffff' },
] as const
export interface Shade { fill: string; ink: string }

/** Spoken of and not given: blank. Not read: hatched. */
export const blank: Shade = { fill: '#ffffff', ink: '#5b6674' }
export const hatch = { ground: '#f0f1f3', line: '#98a1ad', ink: '#46515f' } as const

/** The shade of a class; fewer classes than shades are spread over the ramp, so that the largest is dark. */
export function shadeOf(at: number | undefined, classes: number): Shade {
  if (at === undefined) return blank
  return ramp[classes <= 1 ? 2 : Math.round((at * (ramp.length - 1)) / (classes - 1))] ?? blank
}
