/** How alike two cities' plans are, and how concentrated a thing is. */
import { expectedCommon } from './hypergeometric.ts'
import { countCommon } from './presence.ts'

/** Two cities' plans beside each other. */
export interface Overlap {
  common: number
  /** |A∩B| / |A∪B|; 0 when both are empty. */
  jaccard: number
  /** 产业同构: Σ w_a w_b / √(Σw_a² Σw_b²); with equal weights |A∩B| / √(|A||B|). 0 when either is empty. */
  cosine: number
  /** Common count expected by chance, |A||B|/N, and how many standard deviations the true one lies above; undefined where chance allows one value only. */
  expected: number
  z: number | undefined
}

/** @param population how many things there are in all */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>, population: number): Overlap {
  const common = countCommon(a, b)
  const union = a.size + b.size - common
  const { mean, deviation } = expectedCommon(a.size, b.size, population)
  return {
    common,
    jaccard: union === 0 ? 0 : common / union,
    cosine: a.size === 0 || b.size === 0 ? 0 : common / Math.sqrt(a.size * b.size),
    expected: mean,
    z: deviation === 0 ? undefined : (common - mean) / deviation,
  }
}

/** Cosine of two weighted plans: thing → weight. */
export function weightedCosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const square = (weights: ReadonlyMap<string, number>): number => [...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)
  const product = [...a].reduce((sum, [thing, weight]) => sum + weight * (b.get(thing) ?? 0), 0)
  const norm = Math.sqrt(square(a) * square(b))
  return norm === 0 ? 0 : product / norm
}

/** Herfindahl and Hirschman's index of a thing's weights over cities: Σ (w/Σw)², 1 for one city, 1/k for k equal ones; undefined for none. */
export function concentration(weights: readonly number[]): number | undefined {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return total === 0 ? undefined : weights.reduce((sum, weight) => sum + (weight / total) ** 2, 0)
}
