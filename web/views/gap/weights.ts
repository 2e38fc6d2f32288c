/** Weights that a user sets for ranking cities: visible, in the address, and nothing unless they are set. */
import type { GapCity } from '#api/contract/gaps.ts'

/** What can be weighed, each from 0 to 1; null where there is nothing to say. */
export const weighed = {
  chainFit: { name: '链条契合', of: ({ chainFit }: GapCity): number | null => chainFit.fit },
  coPlan: { name: '同布局契合', of: ({ coPlanFit }: GapCity): number | null => coPlanFit },
  carriers: { name: '已有布局', of: ({ carriers }: GapCity): number => (carriers.length > 0 ? 1 : 0) },
  leaders: { name: '链主与集群', of: ({ leaders }: GapCity): number => (leaders.length > 0 ? 1 : 0) },
} as const
export type WeightKey = keyof typeof weighed
export const weightKeys = Object.keys(weighed) as WeightKey[]
export type Weights = Readonly<Partial<Record<WeightKey, number>>>

const isKey = (text: string): text is WeightKey => Object.hasOwn(weighed, text)

/** Weights of `chainFit:2,leaders:1`; what is no weight is passed over, and so is 0. */
export function readWeights(text: string | null): Weights {
  const pairs = (text ?? '').split(',').map((pair) => pair.split(':'))
  return Object.fromEntries(
    pairs.flatMap(([key = '', value = '']) => {
      const weight = Number(value)
      return isKey(key) && Number.isFinite(weight) && weight > 0 && weight <= 100 ? [[key, weight] as const] : []
    }),
  )
}

/** As the address has it; null when none is set. */
export function writeWeights(weights: Weights): string | null {
  const text = weightKeys.flatMap((key) => ((weights[key] ?? 0) > 0 ? [`${key}:${String(weights[key])}`] : [])).join(',')
  return text === '' ? null : text
}

/** Weighted mean of what there is to say of a city; undefined when no weight is set or nothing weighed can be said. */
export function weightedOf(city: GapCity, weights: Weights): number | undefined {
  let sum = 0
  let all = 0
  for (const key of weightKeys) {
    const weight = weights[key] ?? 0
    const value = weighed[key].of(city)
    if (weight === 0 || value === null) continue
    sum += weight * value
    all += weight
  }
  return all === 0 ? undefined : sum / all
}
