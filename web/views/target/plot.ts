/** Where the figures of one series stand in a small plot: years across, values up from zero. */
import type { TargetSeries } from '#api/contract/target-series.ts'
import { valueWords } from '#web/components/figure-words.ts'

export interface PlotMark {
  key: string
  /** What the plan starts from, or what it sets. */
  sort: 'base' | 'target'
  x: number
  y: number
  /** Upper end of a range. */
  upperY: number | undefined
  /** The figure is a floor or a ceiling: the true value may lie above or below. */
  open: 'up' | 'down' | undefined
  title: string
}

export interface Plot {
  marks: PlotMark[]
  /** Points of the line through the years; undefined when a year has two figures, so that none is the course. */
  line: string | undefined
  baseline: number
  firstYear: number
  lastYear: number
}

export const plotSize = { width: 132, height: 44, side: 14, top: 6, bottom: 12 } as const

/** The plot of a series; undefined without two years, for ranks, and for values below zero. */
export function plotOf({ points, bases, measure, unit }: TargetSeries): Plot | undefined {
  if (measure === 'rank') return undefined
  const dated = [
    ...bases.map(({ year, value }) => ({ sort: 'base' as const, year, value, upper: undefined, open: undefined, words: `${valueWords(value, unit)}（基数）` })),
    ...points.flatMap(({ year, value, upperValue, comparator, bound, isCap, printed }) => {
      const binds = bound ?? comparator
      const open = binds === 'at-least' || binds === 'exceed' ? ('up' as const) : binds === 'at-most' || isCap ? ('down' as const) : undefined
      return year === null ? [] : [{ sort: 'target' as const, year, value, upper: upperValue ?? undefined, open, words: printed }]
    }),
  ]
  const years = [...new Set(dated.map(({ year }) => year))].sort((a, b) => a - b)
  const [firstYear, lastYear] = [years[0], years.at(-1)]
  const top = Math.max(...dated.map(({ value, upper }) => upper ?? value))
  if (firstYear === undefined || lastYear === undefined || firstYear === lastYear || top <= 0 || dated.some(({ value }) => value < 0)) return undefined
  const baseline = plotSize.height - plotSize.bottom
  const toX = (year: number): number => plotSize.side + ((year - firstYear) / (lastYear - firstYear)) * (plotSize.width - 2 * plotSize.side)
  const toY = (value: number): number => baseline - (value / top) * (baseline - plotSize.top)
  const marks = dated.map(({ sort, year, value, upper, open, words }, index) => ({
    key: `${String(year)}-${String(index)}`, sort, x: toX(year), y: toY(value), upperY: upper === undefined ? undefined : toY(upper), open, title: `${String(year)} 年 ${words}`,
  }))
  const isCourse = years.every((year) => new Set(dated.filter((one) => one.year === year).map(({ value, upper }) => `${String(value)}–${String(upper ?? '')}`)).size === 1)
  const course = marks.toSorted((a, b) => a.x - b.x).map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
  return { marks, line: isCourse ? [...new Set(course)].join(' ') : undefined, baseline, firstYear, lastYear }
}
