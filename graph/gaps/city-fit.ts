/** How each city fits a gap: columns side by side, never one number made of them. */
import { type ChainFit, chainFit } from '#graph/analysis/chain-fit.ts'
import { density } from '#graph/analysis/co-plan.ts'
import type { BoardAsset, BoardRestriction, Carrier } from './board.ts'
import { type Gap, type Scope, leadersOf } from './gap.ts'

export interface CityFit {
  cityId: string
  cityName: string
  chainFit: ChainFit
  /** Density over links that are no chance; undefined where the segment has none. */
  coPlanFit: number | undefined
  /** Layouts of the segment (or chain) that the city is given already. */
  carriers: Carrier[]
  leaders: BoardAsset[]
  /** Layouts that retire or limit it here, and rules against new capacity that hold here. */
  against: { layouts: Carrier[]; restrictions: BoardRestriction[] }
}

const nothing: ChainFit = { present: [], related: 0, fit: undefined }

/** Rules that keep new capacity out; a rule that only retires old plants does not speak against a new one. */
const bars = ({ rule }: BoardRestriction): boolean => rule === 'ban-new' || rule === 'limit' || rule === 'move'

/** A rule that names other cities of the region alone does not hold here; every other scope may. */
export function holdsIn(scope: string, city: { shortName: string }, cities: readonly { shortName: string }[]): boolean {
  if (scope.includes(city.shortName)) return true
  return !cities.some(({ shortName }) => scope.includes(shortName))
}

/** Every city of the board, the best first: none that speaks against it, then the chain fit, then its count, then the co-plan fit. */
export function fitCities({ board }: Scope, { chain, segment }: Gap): CityFit[] {
  const related = segment === undefined ? [] : (board.related.get(segment.id) ?? [])
  const links = segment === undefined ? undefined : board.links.get(segment.id)
  const fits = board.cities.map((city): CityFit => {
    const planned = board.presence.get(city.id) ?? new Set<string>()
    const ofCity = (carriers: readonly Carrier[]): Carrier[] => carriers.filter(({ cityId }) => cityId === city.id)
    return {
      cityId: city.id,
      cityName: city.name,
      chainFit: segment === undefined ? nothing : chainFit(related, planned),
      coPlanFit: links === undefined ? undefined : density(planned, links),
      carriers: ofCity(segment?.carriers ?? chain.carriers.filter(({ relation }) => relation === 'develop')),
      leaders: leadersOf(chain).filter(({ cityIds }) => cityIds.includes(city.id)),
      against: {
        layouts: ofCity(segment?.against ?? chain.carriers.filter(({ relation }) => relation !== 'develop')),
        restrictions: chain.restrictions.filter((restriction) => bars(restriction) && holdsIn(restriction.scope, city, board.cities)),
      },
    }
  })
  return fits.sort((a, b) => order(a, b) || (a.cityId < b.cityId ? -1 : 1))
}

const againstCount = ({ against }: CityFit): number => against.layouts.length
const order = (a: CityFit, b: CityFit): number =>
  Number(againstCount(a) > 0) - Number(againstCount(b) > 0) ||
  (b.chainFit.fit ?? 0) - (a.chainFit.fit ?? 0) ||
  b.chainFit.present.length - a.chainFit.present.length ||
  (b.coPlanFit ?? 0) - (a.coPlanFit ?? 0)
