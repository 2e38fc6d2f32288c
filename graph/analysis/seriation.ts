/** An order in which what is alike stands together: average linkage on the cosine, and the better way round at each joining. */

/** 1 − cosine. What is empty is far from all but the empty. */
function distance(a: readonly number[], b: readonly number[]): number {
  let [product, squareA, squareB] = [0, 0, 0]
  for (const [at, x] of a.entries()) {
    const y = b[at] ?? 0
    product += x * y
    squareA += x * x
    squareB += y * y
  }
  if (squareA === 0 || squareB === 0) return squareA === squareB ? 0 : 1
  return exact(1 - product / Math.sqrt(squareA * squareB))
}

/** Sums in another order differ in their last digits: what is equal but for these is equal, so that ties are ties everywhere. */
const exact = (value: number): number => Math.round(value * 1e12) / 1e12

/**
 * Indices of the vectors, alike ones beside each other. The same vectors give the same order: of equally good ways the one
 * with the smaller indices first. Empty vectors stand at the end, as they came.
 *
 * @source Sokal and Michener (1958), average linkage; the leaves are turned greedily, two ends against two, which is not
 * the optimal order of Bar-Joseph, Gifford and Jaakkola (2001) but costs no more than the joining itself
 */
export function seriate(vectors: readonly (readonly number[])[]): number[] {
  const isEmpty = (index: number): boolean => vectors[index]?.every((value) => value === 0) ?? true
  const all = vectors.map((_, index) => index)
  const full = all.filter((index) => !isEmpty(index))
  const between = vectors.map((a) => vectors.map((b) => distance(a, b)))
  const of = (a: number | undefined, b: number | undefined): number => between[a ?? -1]?.[b ?? -1] ?? Infinity
  const mean = (a: readonly number[], b: readonly number[]): number => exact(a.reduce((sum, x) => sum + b.reduce((rest, y) => rest + of(x, y), 0), 0) / (a.length * b.length))
  let groups = full.map((index) => [index])
  const gaps = new Map<string, number>()
  const gapOf = (a: readonly number[], b: readonly number[]): number => {
    const key = `${String(Math.min(...a))}/${String(a.length)} ${String(Math.min(...b))}/${String(b.length)}`
    const held = gaps.get(key) ?? mean(a, b)
    gaps.set(key, held)
    return held
  }
  while (groups.length > 1) {
    let best: { a: number[]; b: number[]; gap: number } | undefined
    for (const [at, a] of groups.entries()) {
      for (const b of groups.slice(at + 1)) {
        const gap = gapOf(a, b)
        if (best === undefined || gap < best.gap) best = { a, b, gap }
      }
    }
    if (best === undefined) break
    const { a, b } = best
    const joined = join(a, b, of)
    // The joined group takes the place of the first, so that of equal pairs the one with the smaller indices is found first.
    groups = groups.flatMap((group) => (group === a ? [joined] : group === b ? [] : [group]))
  }
  const order = groups[0] ?? []
  const [first = 0] = order
  if (first > (order.at(-1) ?? 0)) order.reverse()
  return [...order, ...all.filter(isEmpty)]
}

/** Two rows of leaves as one, turned so that the ends that meet are the nearest. */
function join(a: readonly number[], b: readonly number[], of: (x: number | undefined, y: number | undefined) => number): number[] {
  const turned = (leaves: readonly number[]): number[] => leaves.toReversed()
  const ways = [
    { left: a, right: b }, { left: a, right: turned(b) }, { left: turned(a), right: b }, { left: turned(a), right: turned(b) },
  ].map(({ left, right }) => ({ leaves: [...left, ...right], gap: of(left.at(-1), right[0]) }))
  return ways.reduce((best, way) => (way.gap < best.gap ? way : best)).leaves
}
