/** Where a rule holds: the places, zones and stretches of land a clause names. */
import { findPlaceMentions } from '#graph/places/mentions.ts'
import { distanceZone, elsewhere, listedPlaces, madeBy, wholeRegion, zone, zoneClause } from './vocabulary-places.ts'

const subjectPlace = /^(?:各(?:设区)?市|各县|各地|各地区|我省|我市|全省|全市|全区|全州|全县|全国|[\u4e00-\u9fff]{2,12}(?:市|县|区|州|盟|旗|地区|流域|城市|新区|沿线|区域|沿岸))$/u
/** Place names stand at the head of a clause, within this many code units. */
const headLength = 80

interface Scoped { scope?: string; rest: string }

const within = (text: string): string => text.replace(/^(?:范围内|内)?的?/u, '')

/** 吕梁、临汾、长治, 广州、佛山主城区: names without their rank count where several stand in a row. */
function shortNames(text: string): string | undefined {
  let [end, count] = [0, 0]
  for (const mention of findPlaceMentions(text.slice(0, headLength))) {
    if (mention.start !== end) break
    count += 1
    const next = /^(?:、|和|及)/u.exec(text.slice(mention.end))
    end = mention.end + (next?.[0].length ?? 0)
    if (next === null) return count < 2 ? undefined : text.slice(0, end) + (/^(?:等)?[两三四五六七八九\d]?(?:市|地)?(?:主城区|中心城区|城区|建成区)?/u.exec(text.slice(end))?.[0] ?? '')
  }
  return undefined
}

/** 张家口、廊坊市钢铁产能, 佛山市、肇庆市未完成改造的生产线: a list of place names at the head. */
function readPlaces(text: string): Scoped | undefined {
  const scope = listedPlaces.exec(text.slice(0, headLength))?.[1] ?? shortNames(text)
  if (scope === undefined) return undefined
  const [first] = findPlaceMentions(scope)
  if (first === undefined || first.start > 0 || /^(?:和|及|、|场|政)/u.test(text.slice(scope.length))) return undefined
  const rest = within(text.slice(scope.length))
  return rest.length < 2 ? undefined : { scope, rest }
}

/** The place words a thing opens with: 胶济铁路沿线地区的钢铁产能. A bracket behind them stays with the rest. */
export function readScope(text: string): Scoped {
  const whole = wholeRegion.exec(text)
  if (whole !== null) return { scope: whole[1]!, rest: text.slice(whole[0].length) }
  const made = madeBy.exec(text)
  if (made !== null) return { scope: made[0], rest: text.slice(made[0].length) }
  const far = distanceZone.exec(text)
  if (far !== null && text.length - far[0].length >= 2) return { scope: far[1]!, rest: within(text.slice(far[1]!.length)) }
  const places = readPlaces(text)
  if (places !== undefined) return places
  const found = zone.exec(text)
  if (found === null || /^(?:位于|在|单独|独立|新建|建设|跨|向|从|对|列入|纳入|属于|布局|新增|扩建|审批|核准)/u.test(found[1]!) || /^\d/u.test(found[1]!)) return { rest: text }
  const printed = found[1]!
  const bracket = printed.indexOf('（')
  const scope = bracket < 0 ? printed : printed.slice(0, bracket)
  return { scope, rest: within(text.slice(scope.length)) }
}

/** True for words that are nothing but places: 铜陵市、马鞍山市. */
export function isPlaceSubject(text: string): boolean {
  const bare = text.replace(/(?:等|等地|等市|要|应|应当|须|需|原则上|一律|均|范围内)+$/u, '').replace(/^(?:在|对)/u, '')
  if (bare.length < 2 || bare.length > 60) return false
  if (elsewhere.test(bare) || bare.split(/[、和及]/u).every((part) => subjectPlace.test(part))) return true
  const mentions = findPlaceMentions(bare)
  return mentions.length > 0 && bare.replace(/[、和及，]/gu, '').length === mentions.reduce((sum, { start, end }) => sum + end - start, 0)
}

/** The place of a clause that says nothing else. */
export const placeAlone = (clause: string): string | undefined => zoneClause.exec(clause)?.[1] ?? (isPlaceSubject(clause) ? placeWords(clause) : undefined)

/** The subject without the words of duty behind it. */
export const placeWords = (text: string): string => text.replace(/(?:要|应|应当|须|需|原则上|一律|均|地区内|(?<!公里)范围内|(?<!公里)内)+$/u, '').replace(/^(?:在|对)/u, '')
