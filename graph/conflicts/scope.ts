/** Where a rule holds: 全省, 京津冀大气污染传输通道城市, 通道城市外, 济南、淄博市. */
import type { PlaceGroup } from '#graph/domain/place-group.ts'
import { findPlaceMentions } from '#graph/places/mentions.ts'

/**
 * A printed scope, resolved. `all`: the whole region, or a condition that is no place (通过产能置换新建的). `places`: cities and
 * counties by id, or all but these.
 */
export type Scope =
  | { kind: 'all' }
  | { kind: 'places'; placeIds: ReadonlySet<string>; isOutside: boolean; groups: readonly PlaceGroup[] }
  | { kind: 'unknown' }

const everywhere = /^(?:全省|全区|全市|全域|省内|区内|各市|各地|全行业|我省|本省)/u
const outside = /(?:以外|之外|外)(?:的|地区|城市|区域)*$/u
/** Words that make a printed scope a place; without one it is a condition on plants, and holds everywhere. */
const placeWords = /城市|地区|区域|沿线|沿岸|流域|市$|县$|区$|州$|盟$|圈$|带$|省$/u

const isNoise = (name: string): string => name.replace(/[“”"「」\s]/gu, '')

/** The longest name or alias of each group that the text holds; a group inside a longer one's name does not count. */
function groupsIn(text: string, groups: readonly PlaceGroup[]): PlaceGroup[] {
  const bare = isNoise(text)
  const found = groups
    .map((group) => ({ group, length: Math.max(0, ...[group.name, ...group.aliases].map(isNoise).filter((name) => bare.includes(name)).map((name) => name.length)) }))
    .filter(({ length }) => length > 0)
  const longest = Math.max(0, ...found.map(({ length }) => length))
  return found.filter(({ length }) => length === longest).map(({ group }) => group)
}

/** @param provinceId the province of the rule's plan: groups and counties of others are not meant */
export function scopeOf(printed: string, provinceId: string, groups: readonly PlaceGroup[]): Scope {
  if (everywhere.test(printed)) return { kind: 'all' }
  const isOutside = outside.test(printed)
  const own = groupsIn(printed, groups.filter((group) => group.provinceId === provinceId))
  if (own.length > 0) return { kind: 'places', placeIds: new Set(own.flatMap(({ cityIds }) => cityIds)), isOutside, groups: own }
  const places = findPlaceMentions(printed, provinceId).flatMap(({ place }) => (place === undefined || place.kind === 'province' ? [] : [`${place.kind}:${place.code}`]))
  if (places.length > 0) return { kind: 'places', placeIds: new Set(places), isOutside, groups: [] }
  return placeWords.test(printed) ? { kind: 'unknown' } : { kind: 'all' }
}

/** Whether a place, or the city it belongs to, lies in the scope. An unknown scope holds nobody. */
export function holdsIn(scope: Scope, { placeId, cityId }: { placeId: string; cityId: string }): boolean {
  if (scope.kind === 'all') return true
  if (scope.kind === 'unknown') return false
  const isNamed = scope.placeIds.has(placeId) || scope.placeIds.has(cityId)
  return scope.isOutside ? !isNamed : isNamed
}

/** Where a sentence moves capacity to: 向沿海转移, 沿海转移; undefined where it names no place. */
export function aimOf(text: string, provinceId: string, groups: readonly PlaceGroup[]): Scope | undefined {
  const printed = /向([^，。；、]{1,24}?)(?:转移|集聚|集中|布局)/u.exec(text)?.[1] ?? /([^，。；、]{2,6})转移/u.exec(text)?.[1]
  const scope = printed === undefined ? undefined : scopeOf(printed, provinceId, groups)
  return scope?.kind === 'places' ? scope : undefined
}

export interface ExceptedPlace {
  id: string
  name: string
  cityId: string | undefined
}

/** Places that an exception names: 不含济南市莱芜区、钢城区. Counties stand apart from their cities. */
export function exceptedPlaces(exception: string, provinceId: string): ExceptedPlace[] {
  const named = findPlaceMentions(exception, provinceId).flatMap(({ place }) =>
    place === undefined || place.kind === 'province' ? [] : [{ id: `${place.kind}:${place.code}`, name: place.name, cityId: place.cityCode === undefined ? undefined : `city:${place.cityCode}` }],
  )
  // 济南市莱芜区: the city is there to say whose county it is.
  return named.filter(({ id }) => !named.some(({ cityId }) => cityId === id))
}
