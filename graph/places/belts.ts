/** Belts named by the first characters of their cities: 日—临沿海先进钢铁制造产业基地. */
import { allPlaces, type Place } from './gazetteer.ts'
import type { PlaceMention } from './mentions.ts'
import { isStrongBoundary } from './word-boundaries.ts'

/** 一 and ～ are met where a dash was meant. */
const belt = /[\u4e00-\u9fff](?:[—–－~～一-][\u4e00-\u9fff]){1,4}(?=[\u4e00-\u9fff]{2,18}?(?:基地|产业带|经济带|创新带|走廊|片区|产业集群|集聚区|隆起带))/gu
const makers = /(?:建设|做强|做大|做优|打造|培育|推进|形成|构建|发展|布局|壮大|建成|规划|提升|和|及|与|以|在)$/u

const byInitial = new Map<string, Map<string, Place[]>>()

/** The one city of a province that begins with a character; where no city does, the one county. */
function placeOfInitial(known: ReadonlyMap<string, Place[]>, initial: string): Place | undefined {
  const named = known.get(initial) ?? []
  const cities = named.filter(({ kind }) => kind === 'city')
  const pool = cities.length > 0 ? cities : named
  return pool.length === 1 ? pool[0] : undefined
}

/** The cities and counties of a province by their first character. */
function placesByInitial(provinceCode: string): ReadonlyMap<string, Place[]> {
  const known = byInitial.get(provinceCode)
  if (known !== undefined) return known
  const groups = new Map<string, Place[]>()
  for (const place of allPlaces) {
    if (place.kind === 'province' || place.provinceCode !== provinceCode) continue
    const initial = place.name[0]!
    groups.set(initial, [...(groups.get(initial) ?? []), place])
  }
  byInitial.set(provinceCode, groups)
  return groups
}

/**
 * The places of `mentions` with those of belts put among them. An end of a belt that several places could be, and the ends
 * beside it, stand without a place. A belt with an end that begins no place of the province is none.
 */
export function withBelts(text: string, mentions: readonly PlaceMention[], homeProvinceId: string | undefined): PlaceMention[] {
  if (homeProvinceId === undefined) return [...mentions]
  const known = placesByInitial(homeProvinceId.slice(-6))
  const found: PlaceMention[] = []
  for (const { 0: printed, index } of text.matchAll(belt)) {
    const end = index + printed.length
    const opens = isStrongBoundary(text[index - 1]) || makers.test(text.slice(Math.max(0, index - 2), index))
    if (!opens || mentions.some((mention) => mention.start < end && mention.end > index)) continue
    const initials = [...printed].filter((_, at) => at % 2 === 0)
    if (!initials.every((initial) => known.has(initial))) continue
    const places = initials.map((initial) => placeOfInitial(known, initial))
    const isClear = places.every((place) => place !== undefined) && new Set(initials).size === initials.length
    initials.forEach((initial, order) => {
      const start = index + order * 2
      const place = places[order]
      found.push({ start, end: start + 1, printed: initial, ...(isClear && place !== undefined ? { place } : {}) })
    })
  }
  return found.length === 0 ? [...mentions] : [...mentions, ...found].sort((a, b) => a.start - b.start)
}
