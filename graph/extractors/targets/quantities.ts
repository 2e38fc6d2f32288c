/** Numbers with their units, as a sentence prints them. */
import type { TargetAmount } from './mention.ts'
import { countUnits, measureUnits, multipliers } from './units.ts'

export type Bound = 'at-least' | 'about' | 'at-most'

/** A quantity and where it stands in the text without white space; `end` is past its bound (以上, 左右). */
export interface Quantity {
  amount: TargetAmount
  isCount: boolean
  bound?: Bound
  /** A range such as 1—2家. */
  isRange: boolean
  /** A place in an order: 前三位. */
  isRank: boolean
  start: number
  end: number
}

const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[/()]/gu, '\\$&')).join('|')
const units = anyOf([...countUnits, ...measureUnits])
const perUnit = '(?:/(?:万元|亿元|标准立方米|立方米|平方米|平方公里|公里|千瓦时|千瓦|吨标煤|吨|人|亩|公顷|年|月|日|天|小时|秒|户|辆|台|件|套|次|万人|百户|百人))'
const number = '\\d{1,12}(?:,\\d{3}){0,4}(?:\\.\\d{1,6})?'
const hanNumber = '[一二两三四五六七八九十百千]{1,6}'
const multiplier = '(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万)?'
const dash = '(?:—{1,2}|-|至|到)'
const bounds = '(?:及以上|及以下|以上|以下|左右|上下|以内|之内)'
/** Digits with a unit; 千瓦 is one unit, so the multiplier never takes its first character. */
const digitPattern = new RegExp(
  `(?<![\\dA-Za-z.第—/+-])(${number})(${multiplier})(?:(?:${units})?${dash}(${number})(${multiplier}))?(?:余|多|来)?((?:${units})${perUnit}{0,2})(${bounds})?`, 'gu')
/** 达到万亿元, 突破五千亿元: only after a word that says a figure follows, and only for measures. */
const hanPattern = new RegExp(`(?<=突破|达到|超过|迈上|跨越|跨上|迈入|超|达|至|到|过|逾)(${hanNumber})?(万亿|亿|万)(元|美元|吨|千瓦|平方米|立方米|人次)(${bounds})?`, 'gu')
/** A plain number: 稳定在0.4左右. */
const plainPattern = new RegExp(`(?<=稳定在|达到|控制在|提高到|提升到|保持在|下降到|降至|降到)(${number})(${bounds})?(?=[，；。、]|$)`, 'gu')
/** 突破2000亿规模: a multiplier that stands for the unit. */
const barePattern = new RegExp(`(?<=突破|达到|超过|超|达|过)(${number})(万亿|千亿|亿)(${bounds})?(?=规模|大关|台阶|[，；。、]|$)`, 'gu')
/** 翻一番. */
const doublingPattern = /翻(?:([一两二三四])|(\d))番(?:多|(以上|左右))?/gu
const ratioPattern = /(?<![\d.])(\d{1,6}(?:\.\d{1,4})?)[：:∶](\d{1,4}(?:\.\d{1,4})?)(以上|以下|左右|以内)?(?![\d:：])/gu
const rankPattern = /(?:前([一二两三四五六七八九十]{1,3}|\d{1,3})(?:位|名|强)?|(首位|榜首)|第([一二三四五六七八九十]{1,2}|\d{1,2})(?:位|名)?)/gu

const hanDigits = '零一二三四五六七八九'
/** 五千 → 5000, 十二 → 12, 两千五百 → 2500; 1 for an empty string. */
function readHanNumber(printed: string): number {
  if (printed === '') return 1
  let total = 0
  let digit = 0
  for (const character of printed) {
    const scale = { 十: 10, 百: 100, 千: 1000 }[character]
    if (scale === undefined) digit = character === '两' ? 2 : hanDigits.indexOf(character)
    else {
      total += (digit === 0 ? 1 : digit) * scale
      digit = 0
    }
  }
  return total + digit
}

const toNumber = (printed: string): number => Number(printed.replace(/,/gu, ''))
/** 2.65 × 1e12 without the dust of binary fractions. */
const multiply = (value: number, factor: number): number => Number((value * factor).toPrecision(12))

const boundOf = (word: string | undefined): Bound | undefined => {
  if (word === undefined) return undefined
  if (word.endsWith('以上')) return 'at-least'
  return word === '左右' || word === '上下' ? 'about' : 'at-most'
}

interface Parts { low: string; lowMultiplier: string; high: string | undefined; highMultiplier: string; unit: string }

function toAmount(printed: string, { low, lowMultiplier, high, highMultiplier, unit }: Parts): TargetAmount {
  const shared = high === undefined ? lowMultiplier : highMultiplier
  const factor = multipliers[shared]
  const lowFactor = multipliers[lowMultiplier] ?? factor
  const numberHere = lowFactor !== undefined && factor !== undefined ? multiply(toNumber(low), lowFactor / factor) : toNumber(low)
  return {
    value: printed, number: numberHere, unit: shared + unit,
    ...(high === undefined ? {} : { upper: toNumber(high) }),
    ...(factor === undefined ? {} : { numberBase: multiply(numberHere, factor), unitBase: unit }),
    ...(factor === undefined || high === undefined ? {} : { upperBase: multiply(toNumber(high), factor) }),
  }
}

/** Places of an order, 首位 and 前三位 of 位; 前10强企业 and 第三产业 are none. */
function findRanks(text: string): Quantity[] {
  const ranks: Quantity[] = []
  for (const match of text.matchAll(rankPattern)) {
    const [printed, top, , ordinal] = match
    const after = text.slice(match.index + printed.length, match.index + printed.length + 2)
    if (/^[个大批家产方季届轮梯次阶期台套条款版年]/u.test(after) || (ordinal !== undefined && !/^(?:$|[，；。、）的])/u.test(after))) continue
    const value = top ?? ordinal ?? '1'
    const place = /^\d+$/u.test(value) ? Number(value) : readHanNumber(value)
    ranks.push({
      amount: { value: printed, number: place, unit: '位' }, isCount: false, isRange: false, isRank: true, start: match.index, end: match.index + printed.length,
      ...(top === undefined ? {} : { bound: 'at-most' as const }),
    })
  }
  return ranks
}

/**
 * Every quantity of a sentence in order.
 *
 * @param text the sentence in normal form, without white space
 * @param mask from maskEnclosed: what stands in quotation marks, titles and brackets is passed over
 */
export function findQuantities(text: string, mask: Uint8Array): Quantity[] {
  const found: Quantity[] = []
  const counts = new Set(countUnits)
  const add = (match: RegExpExecArray, amount: TargetAmount, bound: Bound | undefined, kind: { isCount: boolean; isRange?: boolean }): void => {
    found.push({
      amount, isCount: kind.isCount, isRange: kind.isRange ?? false, isRank: false, start: match.index, end: match.index + match[0].length,
      ...(bound === undefined ? {} : { bound }),
    })
  }
  for (const match of text.matchAll(digitPattern)) {
    const [printed, low, lowMultiplier, high, highMultiplier, unit, bound] = match
    const value = printed.slice(0, printed.length - (bound?.length ?? 0))
    const amount = toAmount(value, { low: low!, lowMultiplier: lowMultiplier!, high, highMultiplier: highMultiplier ?? '', unit: unit! })
    add(match, amount, boundOf(bound) ?? (/[余多]/u.test(value) ? 'at-least' : undefined), { isCount: counts.has(unit!), isRange: high !== undefined })
  }
  for (const match of text.matchAll(hanPattern)) {
    const [printed, han = '', factor, unit, bound] = match
    // 千亿元 is set as 1000 亿元, 万亿元 as 1 万亿元.
    const amount = toAmount(printed.slice(0, printed.length - (bound?.length ?? 0)), { low: String(readHanNumber(han)), lowMultiplier: factor!, high: undefined, highMultiplier: '', unit: unit! })
    add(match, amount, boundOf(bound), { isCount: false })
  }
  for (const match of text.matchAll(plainPattern)) add(match, { value: match[1]!, number: toNumber(match[1]!) }, boundOf(match[2]), { isCount: false })
  for (const match of text.matchAll(barePattern)) {
    const factor = multipliers[match[2]!]!
    add(match, { value: match[1]! + match[2]!, number: toNumber(match[1]!), unit: match[2]!, numberBase: multiply(toNumber(match[1]!), factor) }, boundOf(match[3]), { isCount: false })
  }
  for (const match of text.matchAll(doublingPattern)) add(match, { value: match[0].replace(/(?:多|以上|左右)$/u, ''), number: match[1] === undefined ? Number(match[2]) : readHanNumber(match[1]), unit: '番' }, boundOf(match[3]), { isCount: false })
  for (const match of text.matchAll(ratioPattern)) {
    const bound = match[3]
    add(match, { value: match[0].slice(0, match[0].length - (bound?.length ?? 0)), number: Number(match[1]) / (Number(match[2]) || 1), unit: `:${match[2]!}` }, boundOf(bound), { isCount: false })
  }
  found.push(...findRanks(text))
  return found.filter(({ start }) => mask[start] === 0).sort((a, b) => a.start - b.start)
}
