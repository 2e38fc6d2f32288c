/** Addresses of the gap board and of /api/gaps: one set of words for both. */

/** Documents and day: the same words on every page. */
export const scopeKeys = ['document', 'asOf'] as const
export const filterKeys = ['chain', 'city', 'kind', 'action', 'stage', ...scopeKeys] as const
/** Columns that the API sorts by. */
export const sortKeys = ['kind', 'action', 'chain', 'segment', 'stage', 'tier', 'neighbours', 'cities', 'passages', 'bans'] as const
export const pageSize = 100
/** The most that one answer of the API holds. */
export const mostRows = 500

/** A day of the calendar, as the API takes it: 2026-02-30 is none. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(text) : NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** The filters of an address as a query, in one order; what the API would refuse is left out. */
function filtersOf(query: URLSearchParams, keys: readonly string[]): URLSearchParams {
  const kept = new URLSearchParams()
  for (const key of keys) {
    for (const value of query.getAll(key)) if (value !== '' && (key !== 'asOf' || isDay(value))) kept.append(key, value)
  }
  return kept
}

/** Path of the workbook with the gaps that an address asks for. */
export const gapsFilePath = (query: URLSearchParams): string => `/api/gaps.xlsx?${filtersOf(query, filterKeys).toString()}`

/** Path of the gaps that an address asks for. */
export function gapsPath(query: URLSearchParams, { limit, offset }: { limit: number; offset: number }): string {
  const asked = filtersOf(query, filterKeys)
  const sort = query.get('sort') ?? ''
  if ((sortKeys as readonly string[]).includes(sort.replace(/^-/u, ''))) asked.set('sort', sort)
  asked.set('limit', String(limit))
  if (offset > 0) asked.set('offset', String(offset))
  return `/api/gaps?${asked.toString()}`
}

/** Documents and date of an address: '' or '?document=…&asOf=…'. */
export function scopeOf(query: URLSearchParams): string {
  const text = filtersOf(query, scopeKeys).toString()
  return text === '' ? '' : `?${text}`
}
