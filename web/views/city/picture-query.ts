/** Addresses of the pictures of cities and of /api/cities: one set of words for both. */
import { isDay } from '#web/state/gap-query.ts'

export const focusKeys = ['industry', 'chain', 'segment', 'product'] as const
export type FocusKey = (typeof focusKeys)[number]
const filterKeys = [...focusKeys, 'document', 'asOf'] as const

/** The filters of an address in one order; what the API would refuse is left out. */
function filtersOf(query: URLSearchParams): URLSearchParams {
  const kept = new URLSearchParams()
  for (const key of filterKeys) for (const value of query.getAll(key)) if (value !== '' && (key !== 'asOf' || isDay(value))) kept.append(key, value)
  return kept
}

/** Path of a picture's answer or file; `more` sets what the address does not hold, or takes a filter away by null. */
export function picturePath(query: URLSearchParams, path: string, more: Readonly<Record<string, string | null>> = {}): string {
  const asked = filtersOf(query)
  for (const [key, value] of Object.entries(more)) {
    if (value === null) asked.delete(key)
    else asked.set(key, value)
  }
  const text = asked.toString()
  return `/api/cities/${path}${text === '' ? '' : `?${text}`}`
}

/** A cell of a picture, as the address names it: a city, a city and a column, or two cities. */
export interface CellKey {
  cityId: string
  /** Of an industry, a segment, or another city. */
  columnId?: string
}
const parting = '~'
export const cellText = ({ cityId, columnId }: CellKey): string => (columnId === undefined ? cityId : `${cityId}${parting}${columnId}`)
export function readCell(text: string | null): CellKey | undefined {
  if (text === null) return undefined
  const [cityId = '', ...rest] = text.split(parting)
  if (!/^city:\d{6}$/u.test(cityId)) return undefined
  return rest.length === 0 ? { cityId } : { cityId, columnId: rest.join(parting) }
}
