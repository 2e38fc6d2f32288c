/** Addresses of two sides: the page's, and the API's. */

export type SideKind = 'cities' | 'chains'

interface Sides {
  left?: string | undefined
  right?: string | undefined
  /** The one chain that two cities are compared in. */
  chain?: string | undefined
}

const toQuery = ({ left, right, chain }: Sides): URLSearchParams =>
  new URLSearchParams(Object.entries({ left, right, chain }).flatMap(([key, value]): [string, string][] => (value === undefined ? [] : [[key, value]])))

/** Where the answer is read; undefined until two different things are chosen. Documents and date of the address go with it. */
export function sidesPath(kind: SideKind, sides: Sides, address: URLSearchParams): string | undefined {
  if (sides.left === undefined || sides.right === undefined || sides.left === sides.right) return undefined
  const query = toQuery(sides)
  for (const key of ['document', 'asOf']) for (const value of address.getAll(key)) query.append(key, value)
  return `/api/side-by-side/${kind}?${query.toString()}`
}

/** The page with these sides; one that is left out is chosen there. */
export const sidesPage = (sides: Sides): string => `/side-by-side?${toQuery(sides).toString()}`
