/** Classes of figures for a shaded picture: natural breaks, so that what is alike has one shade. */

export interface Class {
  /** The smallest and the largest figure in it, as they occur. */
  from: number
  to: number
  count: number
}

const most = 5

/**
 * At most five classes of the figures above 0, from the smallest. Up to five different figures are a class each; more are
 * parted so that the squares within classes are least. The same figures give the same classes.
 *
 * @source Fisher (1958), doi:10.1080/01621459.1958.10501479; in maps known as Jenks' natural breaks
 */
export function toClasses(figures: readonly number[]): Class[] {
  const sorted = figures.filter((value) => value > 0).toSorted((a, b) => a - b)
  const distinct = [...new Set(sorted)]
  const groups = distinct.length <= most ? distinct.map((value) => [value]) : leastSquares(distinct, sorted)
  return groups.map((group) => {
    const [from, to] = [group[0] ?? 0, group.at(-1) ?? 0]
    return { from, to, count: sorted.filter((value) => value >= from && value <= to).length }
  })
}

/** Index of the class that holds a figure; undefined for one that is in none (0 and less). */
export function classOf(classes: readonly Class[], figure: number): number | undefined {
  const at = classes.findIndex(({ from, to }) => figure >= from && figure <= to)
  return at < 0 ? undefined : at
}

/** Distinct values parted into classes; each value weighs as often as it occurs. */
function leastSquares(distinct: readonly number[], sorted: readonly number[]): number[][] {
  const weights = distinct.map((value) => sorted.filter((one) => one === value).length)
  const sums = [{ weight: 0, sum: 0, square: 0 }]
  for (const [at, value] of distinct.entries()) {
    const before = sums[at] ?? { weight: 0, sum: 0, square: 0 }
    const weight = weights[at] ?? 0
    sums.push({ weight: before.weight + weight, sum: before.sum + weight * value, square: before.square + weight * value * value })
  }
  /** Squares about the mean of the values from `start` to before `end`. */
  const spread = (start: number, end: number): number => {
    const [a, b] = [sums[start], sums[end]]
    if (a === undefined || b === undefined || b.weight === a.weight) return 0
    return b.square - a.square - (b.sum - a.sum) ** 2 / (b.weight - a.weight)
  }
  const n = distinct.length
  let costs = Array.from({ length: n + 1 }, (_, end) => spread(0, end))
  const starts: number[][] = []
  for (let groups = 2; groups <= most; groups += 1) {
    const next: number[] = []
    const cuts: number[] = []
    for (let end = 0; end <= n; end += 1) {
      let [best, cut] = [Infinity, groups - 1]
      for (let start = groups - 1; start < end; start += 1) {
        const cost = (costs[start] ?? Infinity) + spread(start, end)
        if (cost < best - 1e-9) [best, cut] = [cost, start]
      }
      next.push(best)
      cuts.push(cut)
    }
    costs = next
    starts.push(cuts)
  }
  const parts: number[][] = []
  let end = n
  for (const cuts of starts.toReversed()) {
    const start = cuts[end] ?? 0
    parts.unshift(distinct.slice(start, end))
    end = start
  }
  parts.unshift(distinct.slice(0, end))
  return parts.filter((part) => part.length > 0)
}

/** 3, or 3–7. */
export const classText = ({ from, to }: Class, say: (figure: number) => string): string => (from === to ? say(from) : `${say(from)}–${say(to)}`)
