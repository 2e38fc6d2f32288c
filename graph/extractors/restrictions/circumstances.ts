/** What stands around a rule in its sentence: until when, where, unless. */
import { findPlaceMentions } from '#graph/places/mentions.ts'
import { madeBy } from './vocabulary.ts'

const byYear = /(?:力争)?(?:到|至|在|于|截至)?(20\d\d)年(?:年底|底|末|年末)?(?:之前|以前|前)?(?:，|$)?/u
const leadingYear = new RegExp(`^(?:其中，?)?(?:${byYear.source})`, 'u')
const innerYear = /(?:力争)?(?:(?:到|至|于|在|截至)(20\d\d)年(?:年底|底|末)?(?:之前|以前|前)?|(20\d\d)年(?:年底|底|末)(?:之前|以前|前)?)/u

/** The year a clause sets, and the clause without it. A year behind （ or inside 《》 is none. */
export function readDeadline(clause: string): { year?: number; rest: string } {
  const leading = leadingYear.exec(clause)
  if (leading !== null) return { year: Number(leading[1]), rest: clause.slice(leading[0].length).replace(/^，/u, '') }
  const inner = innerYear.exec(clause)
  if (inner === null || /[（《〔][^）》〕]*$/u.test(clause.slice(0, inner.index))) return { rest: clause }
  return { year: Number(inner[1] ?? inner[2]), rest: (clause.slice(0, inner.index) + clause.slice(inner.index + inner[0].length)).replace(/^，/u, '') }
}

const wholeRegion = /^(全省|全市|全区|全州|全县|全域|全国)(?:范围内)?(?:所有)?(?:的)?/u
const zone = /^((?:位于|在)?[^，。；的和或及不在]{2,30}?(?:地区|城市|流域|沿线|区域|范围内|规划区|建成区|密集区|敏感区|保护区|传输通道|岸线|公里内|公里范围内|沿海|两岸|城区|外)(?:地区|城市|区域|县市|县区|两侧)?(?:以?外|（[^（）]*）)?)(?:范围内|内)?(?:的)?(?![和及或、])(?=.{2})/u
const subjectPlace = /^(?:各(?:设区)?市|各县|各地|各地区|我省|我市|全省|全市|[\u4e00-\u9fff]{2,12}(?:市|县|区|州|盟|旗|地区|流域|城市|新区|沿线|区域))$/u

export interface Scoped { scope?: string; rest: string }

/** The place words a thing opens with: 胶济铁路沿线地区的钢铁产能. A bracket behind them stays with the rest. */
export function readScope(text: string): Scoped {
  const whole = wholeRegion.exec(text)
  if (whole !== null) return { scope: whole[1]!, rest: text.slice(whole[0].length) }
  const made = madeBy.exec(text)
  if (made !== null) return { scope: made[0], rest: text.slice(made[0].length) }
  const found = zone.exec(text)
  if (found === null || /^(?:位于|在|单独|独立)/u.test(found[1]!) || /^[\d]/u.test(found[1]!)) return { rest: text }
  const printed = found[1]!
  const bracket = printed.indexOf('（')
  const scope = bracket < 0 ? printed : printed.slice(0, bracket)
  return { scope, rest: text.slice(scope.length).replace(/^(?:范围内|内)?的?/u, '') }
}

/** True for words that are nothing but places: 铜陵市、马鞍山市. */
export function isPlaceSubject(text: string): boolean {
  const bare = text.replace(/(?:等|等地|等市|要|应|应当|须|需|原则上|一律|均)+$/u, '').replace(/^(?:在|对)/u, '')
  if (bare.length < 2 || bare.length > 40) return false
  if (bare.split(/[、和及]/u).every((part) => subjectPlace.test(part))) return true
  const mentions = findPlaceMentions(bare)
  return mentions.length > 0 && bare.replace(/[、和及，]/gu, '').length === mentions.reduce((sum, { start, end }) => sum + end - start, 0)
}

/** The subject without the words of duty behind it. */
export const placeWords = (text: string): string => text.replace(/(?:要|应|应当|须|需|原则上|一律|均|地区内|范围内|内)+$/u, '').replace(/^(?:在|对)/u, '')

const exceptClause = /^(?:除|除了)[^，。；]{2,60}(?:之?外|以外)$/u
const conditionClause = /^(?:在|以)?[^，。；]{3,40}(?:的)?前提下$/u
const exceptedBehind = /^[^，。；（）]{2,24}的?除外$/u
const unless = /^对?于?(确因|确需|因|确有)[^，。；]{3,30}的$/u

export interface Proviso {
  exception: string
  isCondition: boolean
  /** Stands behind the rule it softens. */
  isBehind: boolean
}

/** A clause that takes something out of a rule, or puts a proviso to it. */
export function readProviso(clause: string): Proviso | undefined {
  if (exceptClause.test(clause)) return { exception: clause, isCondition: false, isBehind: false }
  if (conditionClause.test(clause)) return { exception: clause, isCondition: true, isBehind: false }
  if (exceptedBehind.test(clause)) return { exception: clause, isCondition: false, isBehind: true }
  return unless.test(clause) ? { exception: clause.replace(/^对于?/u, ''), isCondition: true, isBehind: true } : undefined
}
