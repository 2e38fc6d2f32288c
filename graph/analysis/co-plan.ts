/**
 * Co-plan fit: what a city is planned to develop, seen from what is planned beside it elsewhere. Density after Hidalgo,
 * Klinger, Barabási and Hausmann (2007), doi:10.1126/science.1144581. A plan declares, it does not reveal: this is 规划布局度.
 */
import { falseDiscoveryLimit, tailProbability } from './hypergeometric.ts'
import { type Presence, countCommon, toCarriers } from './presence.ts'

/** φ: how often two things are planned in one city, by the commoner of the two. */
export const proximity = (common: number, carriersOfP: number, carriersOfQ: number): number => common / Math.max(carriersOfP, carriersOfQ)

/** Links of one thing: other thing → φ. φ of a thing with itself is 0 by definition and left out. */
export type Links = ReadonlyMap<string, number>

/** With 16 cities a common city or two is mostly chance; what it takes for a link to count. */
export interface LinkRule {
  /** At least so many common cities. */
  fewestCommon: number
  /** Share of false links among all that are kept, and the largest tail probability of any. */
  rate: number
}
export const strictRule: LinkRule = { fewestCommon: 2, rate: 0.01 }

/**
 * All links of all things. Without a rule every pair with a common city is one, as in the published formula.
 * @param rule leaves out what may be chance
 */
export function toLinks(presence: Presence, rule?: LinkRule): Map<string, Map<string, number>> {
  const carriers = [...toCarriers(presence)].sort(([a], [b]) => (a < b ? -1 : 1))
  const pairs: { p: string; q: string; phi: number; probability: number }[] = []
  for (const [index, [p, citiesOfP]] of carriers.entries()) {
    for (const [q, citiesOfQ] of carriers.slice(index + 1)) {
      const common = countCommon(citiesOfP, citiesOfQ)
      if (common === 0) continue
      const probability = rule === undefined ? 0 : tailProbability(common, citiesOfP.size, citiesOfQ.size, presence.size)
      if (rule !== undefined && common < rule.fewestCommon) continue
      pairs.push({ p, q, phi: proximity(common, citiesOfP.size, citiesOfQ.size), probability })
    }
  }
  const limit = rule === undefined ? 1 : Math.min(rule.rate, falseDiscoveryLimit(pairs.map(({ probability }) => probability), rule.rate))
  const links = new Map<string, Map<string, number>>(carriers.map(([thing]) => [thing, new Map()]))
  for (const { p, q, phi, probability } of pairs) {
    if (probability > limit) continue
    links.get(p)?.set(q, phi)
    links.get(q)?.set(p, phi)
  }
  return links
}

/**
 * Density of a thing in a city: the φ of the linked things that are planned there, over the φ of all linked things.
 * @returns undefined when the thing has no link: then there is nothing to say, which is not 0
 */
export function density(things: ReadonlySet<string>, links: Links): number | undefined {
  let all = 0
  let here = 0
  for (const [other, phi] of links) {
    all += phi
    if (things.has(other)) here += phi
  }
  return all === 0 ? undefined : here / all
}
