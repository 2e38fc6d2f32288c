/** Names that begin with the name of a place. */
import { allPlaces } from '#graph/places/gazetteer.ts'

const ranked = new Map<string, string>()
const short = new Set<string>()
for (const { kind, name, shortName } of allPlaces) {
  if (kind !== 'county') short.add(shortName)
  if (!ranked.has(name)) ranked.set(name, shortName)
}
const lengths = [...new Set([...ranked.keys(), ...short].map(({ length }) => length))].sort((a, b) => b - a)
const regions = ['胶东经济圈', '省会经济圈', '鲁南经济圈', '长三角', '珠三角', '粤港澳大湾区', '京津冀', '成渝', '中国', '全国', '国家', '省级', '国家级']

/** 青岛市影视文化 → 青岛影视文化: a place at the head without its rank, when something follows it. */
export function withoutRank(name: string): string {
  const place = lengths.map((length) => name.slice(0, length)).find((start) => ranked.has(start))
  if (place === undefined || place === name || !place.endsWith('市')) return name
  return `${ranked.get(place) ?? place}${name.slice(place.length)}`
}

/** 东营利华益 → 利华益, 胶东经济圈工业互联网 → 工业互联网; undefined when no province, city or region stands at the head. */
export function withoutPlace(name: string): string | undefined {
  const place = lengths.map((length) => name.slice(0, length)).find((start) => short.has(start) || ranked.has(start)) ?? regions.find((region) => name.startsWith(region))
  return place === undefined || place === name ? undefined : name.slice(place.length)
}

/** Whether the whole name is that of a province or city, with its rank or without, or of a county with its rank. */
export function isPlaceName(name: string): boolean {
  return short.has(name) || ranked.has(name)
}
