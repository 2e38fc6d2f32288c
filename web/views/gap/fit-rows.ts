/** The cities of a gap as rows: what a table sorts by, and the same for Excel. */
import type { GapCity, GapRule } from '#api/contract/gaps.ts'
import { toTsv } from '#web/state/tsv.ts'
import { weightedOf, type Weights } from '#web/views/gap/weights.ts'

/** 0.571: a share to three places, as it can be checked. */
export const share = (value: number): string => String(Number(value.toFixed(3)))

const againstCount = ({ against }: GapCity): number => against.layouts.length + against.restrictions.length

/** Values that columns sort by; what cannot be said comes after 0. */
export const fitColumns = (weights: Weights): Record<string, (city: GapCity) => string | number> => ({
  city: ({ city }) => city.id,
  chainFit: ({ chainFit }) => chainFit.fit ?? -1,
  coPlan: ({ coPlanFit }) => coPlanFit ?? -1,
  carriers: ({ carriers }) => carriers.length,
  leaders: ({ leaders }) => leaders.length,
  against: againstCount,
  weighted: (city) => weightedOf(city, weights) ?? -1,
})

/** Rules of all cities alike, said once; and of one city the others, by rule, with the sentences of each. */
export function sharedRules(cities: readonly GapCity[]): ReadonlySet<string> {
  const [first, ...others] = cities.map(({ against }) => new Set(against.restrictions.map(({ id }) => id)))
  return new Set([...(first ?? [])].filter((id) => others.every((ids) => ids.has(id))))
}
export function ownRules({ against }: GapCity, shared: ReadonlySet<string>): { rule: GapRule['rule']; passageIds: string[] }[] {
  const own = against.restrictions.filter(({ id }) => !shared.has(id))
  return [...new Set(own.map(({ rule }) => rule))].map((rule) => ({ rule, passageIds: [...new Set(own.filter((one) => one.rule === rule).map(({ passageId }) => passageId))] }))
}

/** The first cities of a gap that something speaks for and nothing against: for the head of its page. */
export const bestCities = (cities: readonly GapCity[], most = 3): GapCity[] => cities.filter((city) => city.chainFit.present.length > 0 && againstCount(city) === 0).slice(0, most)

export function fitTsv(cities: readonly GapCity[], weights: Weights): string {
  const head = ['城市', '链条契合（有/全部）', '链条契合', '已有的相关环节', '同布局契合', '已有布局', '链主与集群', '不宜招引']
  const isWeighted = Object.keys(weights).length > 0
  const lines = cities.map((city) => [
    city.city.name, `${String(city.chainFit.present.length)} / ${String(city.chainFit.related)}`, city.chainFit.fit === null ? '' : share(city.chainFit.fit), city.chainFit.present.map(({ name }) => name).join('、'),
    city.coPlanFit === null ? '' : share(city.coPlanFit), city.carriers.map(({ product }) => product.name).join('、'), city.leaders.map(({ name }) => name).join('、'),
    [...city.against.layouts.map(({ product }) => product.name), ...city.against.restrictions.map(({ name }) => name)].join('、'),
    ...(isWeighted ? [share(weightedOf(city, weights) ?? 0)] : []),
  ])
  return toTsv(isWeighted ? [...head, '加权（自设）'] : head, lines)
}
