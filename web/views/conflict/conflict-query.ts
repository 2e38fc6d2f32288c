/** Addresses of the conflict desk and of /api/conflicts: one set of words for both. */
import { isDay } from '#web/state/gap-query.ts'

/** Filters that the API knows. */
export const apiKeys = ['kind', 'city', 'product', 'industry', 'document', 'asOf'] as const
/** All that narrows the desk; marks are the team's, and are looked up here. */
export const filterKeys = [...apiKeys, 'mark'] as const
export type FilterKey = (typeof filterKeys)[number]
/** The most that one answer of the API holds. */
export const mostRows = 500

function filtersOf(query: URLSearchParams, keys: readonly string[]): URLSearchParams {
  const kept = new URLSearchParams()
  for (const key of keys) {
    for (const value of query.getAll(key)) if (value !== '' && (key !== 'asOf' || isDay(value))) kept.append(key, value)
  }
  return kept
}
const asQuery = (query: URLSearchParams): string => {
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}

/** Path of the conflicts that an address asks for. */
export function conflictsPath(query: URLSearchParams, { limit, offset }: { limit: number; offset: number }): string {
  const asked = filtersOf(query, apiKeys)
  asked.set('limit', String(limit))
  if (offset > 0) asked.set('offset', String(offset))
  return `/api/conflicts?${asked.toString()}`
}

/** Path that counts conflicts by city and kind, whatever city and kind are chosen. */
export function countsPath(query: URLSearchParams): string {
  const asked = filtersOf(query, apiKeys.filter((key) => key !== 'kind' && key !== 'city'))
  asked.set('limit', '1')
  return `/api/conflicts?${asked.toString()}`
}

/** Path of the workbook with the conflicts that an address asks for. */
export const conflictsFilePath = (query: URLSearchParams): string => `/api/conflicts.xlsx${asQuery(filtersOf(query, apiKeys))}`

/** Documents and day of an address: '' or '?document=…&asOf=…'. */
export const scopeOf = (query: URLSearchParams): string => asQuery(filtersOf(query, ['document', 'asOf']))

/** Filters and order of an address, carried from the desk to a conflict and back. */
export const carriedOf = (query: URLSearchParams): string => asQuery(filtersOf(query, [...filterKeys, 'sort']))
