/** Chance overlap of two sets drawn from one population: what a common count has to be compared with. */

/** ln n!, summed once and kept: populations here are cities and products, thousands at the most. */
const logFactorials = [0]
function logFactorial(n: number): number {
  for (let next = logFactorials.length; next <= n; next += 1) logFactorials.push((logFactorials[next - 1] ?? 0) + Math.log(next))
  return logFactorials[n] ?? 0
}

const logChoose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k)

/**
 * P(X ≥ common) when sets of sizes `a` and `b` are drawn from `population` without regard to each other.
 * @returns 1 when `common` is 0 or less; 0 when so many cannot be
 */
export function tailProbability(common: number, a: number, b: number, population: number): number {
  if (common <= 0) return 1
  const total = logChoose(population, b)
  let probability = 0
  for (let x = Math.max(common, a + b - population); x <= Math.min(a, b); x += 1) {
    probability += Math.exp(logChoose(a, x) + logChoose(population - a, b - x) - total)
  }
  return Math.min(1, probability)
}

/** Mean and standard deviation of the common count: n = ab/N. */
export function expectedCommon(a: number, b: number, population: number): { mean: number; deviation: number } {
  const mean = (a * b) / population
  const variance = population < 2 ? 0 : (mean * (1 - a / population) * (population - b)) / (population - 1)
  return { mean, deviation: Math.sqrt(variance) }
}

/**
 * Benjamini and Hochberg's step-up rule (1995): which of many tests stand when the share of false finds among the finds
 * is to stay at `rate`.
 * @returns the largest p-value that stands; -1 when none does
 */
export function falseDiscoveryLimit(probabilities: readonly number[], rate: number): number {
  const sorted = probabilities.toSorted((a, b) => a - b)
  return sorted.findLast((probability, index) => probability <= ((index + 1) / sorted.length) * rate) ?? -1
}
