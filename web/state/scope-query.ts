/** By which documents and as of which day the page is seen: the part of an address that all pages share. */
import { scopeKeys, scopeOf } from '#web/state/gap-query.ts'
import type { Route } from '#web/state/routes.ts'

/** Views whose content does not go by documents and day; they must not show a day that does not hold. */
const undated: ReadonlySet<Route['view']> = new Set<Route['view']>(['targets', 'compare', 'names', 'check', 'not-found'])
export const isDated = (view: Route['view']): boolean => !undated.has(view)

const keysOf = (query: URLSearchParams): boolean => scopeKeys.some((key) => query.has(key))

/** An address, or a path of the API, with the documents and the day of a query; one that names its own keeps them. */
export function withScope(address: string, query: URLSearchParams): string {
  const scope = scopeOf(query).slice(1)
  const [, before = '', hash = ''] = /^([^#]*)(.*)$/u.exec(address) ?? []
  const start = before.indexOf('?')
  if (scope === '' || (start >= 0 && keysOf(new URLSearchParams(before.slice(start))))) return address
  return `${before}${start < 0 ? '?' : before.endsWith('?') ? '' : '&'}${scope}${hash}`
}

/** Where a link of a page leads: other pages keep the page's documents and day; the page's own links say all of its query. */
export function carried(href: string, { pathname, searchParams }: Pick<URL, 'pathname' | 'searchParams'>, target: Pick<URL, 'pathname'>): string {
  return target.pathname === pathname ? href : withScope(href, searchParams)
}
