import type { SearchHit } from '#api/contract/explore.ts'
import { linkTo } from '#web/state/routes.ts'

/** Counties that belong to no city have 90 in the place of their city's number. */
const countyOfCity = /^county:(\d{4})\d{2}$/u

/**
 * Where a hit leads: its own page, or that of what it belongs to: a county is shown on its city's page, a province by its
 * cities. Undefined when there is nothing to open.
 */
export function searchLink({ id, kind }: Pick<SearchHit, 'id' | 'kind'>): string | undefined {
  const link = linkTo(id)
  if (link !== undefined || kind !== 'county') return link ?? (kind === 'province' ? '/cities' : undefined)
  const city = countyOfCity.exec(id)?.[1]
  return city === undefined || city.endsWith('90') ? undefined : linkTo(`city:${city}00`)
}
