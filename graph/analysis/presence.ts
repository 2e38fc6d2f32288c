/** Who is planned to carry what: the matrix M that every figure is computed from. */

/** City id → ids of what it is planned to develop. A city without any is a row of zeros. */
export type Presence = ReadonlyMap<string, ReadonlySet<string>>

/** The matrix turned round: thing → cities that are planned to develop it (k_p is the size of each). */
export function toCarriers(presence: Presence): Map<string, Set<string>> {
  const carriers = new Map<string, Set<string>>()
  for (const [city, things] of presence) {
    for (const thing of things) {
      const cities = carriers.get(thing)
      if (cities) cities.add(city)
      else carriers.set(thing, new Set([city]))
    }
  }
  return carriers
}

/** How many members two sets share. */
export function countCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let common = 0
  for (const member of small) if (large.has(member)) common += 1
  return common
}
