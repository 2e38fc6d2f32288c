/** What a rule is about: lists parted into things, with their amounts and exceptions. */
import { splitAtTop } from '../responsibilities/top-level.ts'
import { sectorsIn } from './industry.ts'
import { capacityHead, countsBefore, onlyQuantity, qualifiedSector, quality, quantityEnd, sharedHead, unfinished, verbalStart } from './vocabulary.ts'

export interface Thing {
  threshold: string
  amount?: string
  exception?: string
}

const exceptBracket = /（((?:不含|不包括|不包含|除)[^（）]*|[^（）]*除外)）/u
const leadingExcept = /^((?:除|除了)[^，。；]{2,40}?(?:之?外|以外))(?:的)?(.{2,})$/u
/** Qualifiers held together with their thing, in code units. */
const longestThing = 300
/** 等落后装备 behind a list of plants. */
const categoryBehind = /等(?:[\u4e00-\u9fff]{0,6}(?:装备|设备|工艺|产能|装置|企业|项目|设施|窑|炉|窑炉|机组|生产线|产品))?$/u
const digit = /\d/u

/** An exception in a bracket, or in front of the thing, and the words without it. */
export function readException(text: string): { exception?: string; rest: string } {
  const bracket = exceptBracket.exec(text)
  if (bracket !== null) return { exception: bracket[1]!, rest: text.slice(0, bracket.index) + text.slice(bracket.index + bracket[0].length) }
  const leading = leadingExcept.exec(text)
  return leading === null ? { rest: text } : { exception: leading[1]!, rest: leading[2]! }
}

/** 印染、电镀: bare names of sectors. */
const isSectors = (text: string): boolean => text.split('、').every((part) => sectorsIn(part)[0] === part)

/** 、 between qualifiers of one thing, or in front of a head that both share, does not part it. */
function staysTogether(left: string, right: string): boolean {
  if (exceptBracket.test(left.slice(-60)) && left.endsWith('）')) return false
  if (unfinished.test(left) && !quantityEnd.test(left)) return true
  if (verbalStart.test(left) && !capacityHead.test(left) && !/的[^的]{2,}$/u.test(left)) return true
  if (quality.test(left.split('、').at(-1)!) && right.includes('的')) return true
  if (isSectors(left) && isSectors(right)) return true
  const waiting = qualifiedSector.exec(left)?.[1]
  if (waiting !== undefined && isSectors(waiting) && !capacityHead.test(left) && sectorsIn(right).length > 0 && !digit.test(right)) return true
  if (capacityHead.test(left) && digit.test(right)) return false
  if (/^(?:落后|低效|低端|过剩|淘汰类|限制类)/u.test(left) && !digit.test(right)) return true
  if (left.length <= 6 && !digit.test(left) && sectorsIn(left).length > 0 && !capacityHead.test(left) && capacityHead.test(right) && !right.includes('的')) return true
  return sharedHead.test(right) && !capacityHead.test(left) && !quantityEnd.test(left)
}

/** 炭化室高度小于5.5米焦炉及热回收焦炉: two kinds of plant. What 的 says of the first (未完成置换的生产线和磨机) may hold for both. */
function splitPlants(part: string): string[] {
  for (const { index, 0: joiner } of part.matchAll(/以及|及|和/gu)) {
    const [left, right] = [part.slice(0, index), part.slice(index + joiner.length)]
    if (digit.test(left) && !left.includes('的') && right.length >= 4 && capacityHead.test(left) && capacityHead.test(right) && !left.includes('（')) return [left, ...splitPlants(right)]
  }
  return [part]
}

/** The things an object or a standard lists, in order. A part that only counts (产能1520万吨) is the amount of the one before. */
export function readThings(text: string): Thing[] {
  const parts: string[] = []
  let held = ''
  const tail = categoryBehind.exec(text)
  const raw = splitAtTop(tail !== null && capacityHead.test(text.slice(0, tail.index)) ? text.slice(0, tail.index) : text, '、')
  raw.forEach((part, index) => {
    const joined = held === '' ? part : `${held}、${part}`
    const next = raw[index + 1]
    if (next !== undefined && joined.length < longestThing && staysTogether(joined, next) && countsBefore.exec(next) === null) held = joined
    else {
      parts.push(joined)
      held = ''
    }
  })
  const things: Thing[] = []
  for (const part of parts.flatMap(splitPlants)) {
    const counted = countsBefore.exec(part)
    const last = things.at(-1)
    if (counted !== null && last !== undefined && !onlyQuantity.test(part)) {
      const threshold = onlyQuantity.test(last.threshold) ? `${last.threshold}、${part}` : last.threshold
      things[things.length - 1] = { ...last, threshold, amount: counted[1]! }
      continue
    }
    const { exception, rest } = readException(part)
    const amount = quantityEnd.exec(rest)?.[1]
    const thing: Thing = { threshold: rest }
    if (amount !== undefined) thing.amount = amount
    if (exception !== undefined) thing.exception = exception
    things.push(thing)
  }
  return things
}
