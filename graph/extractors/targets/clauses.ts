/** A sentence into clauses, and a clause into the stretches that its figures govern. */
import { maskEnclosed } from './masks.ts'
import { findQuantities, type Quantity } from './quantities.ts'
import { findYears, type YearMark } from './years.ts'

/** A sentence without white space, with what was found in it. Positions count its characters. */
export interface TargetText {
  /** Normal form. */
  text: string
  /** As printed, same length. */
  printed: string
  mask: Uint8Array
  quantities: Quantity[]
  years: YearMark[]
}

/** One figure with the words before it and behind it, up to the figures beside it. */
export interface Figure {
  quantity: Quantity
  /** Start of the words before it. */
  from: number
  /** End of the words behind it. */
  to: number
  /** The counted noun stands behind the number: 打造15个产业集群. */
  isNounBehind: boolean
  /** No other figure stands before it in its clause. */
  isFirst: boolean
}

export interface Clause {
  start: number
  end: number
  /** The mark before it. */
  opening: string
  figures: Figure[]
}

const marks = /[，；：。！？]/u
const joints = /^(?:、|以及|并且|和|及|与|或|并)/u
const longestStretch = 160

/** Numbers and dashes that open a list item. */
const opener = /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、．](?!\d)|[①-⑳]|[—–-]{1,2})+/u

/** Puts a sentence into normal form without white space. */
export function toTargetText(sentence: string, normalize: (text: string) => string): TargetText {
  const bare = sentence.replace(/\s/gu, '')
  const printed = bare.slice(opener.exec(bare)?.[0].length ?? 0)
  const text = normalize(printed)
  const mask = maskEnclosed(text)
  return { text, printed, mask, quantities: findQuantities(text, mask), years: findYears(text, mask) }
}

/** Words behind a number that leave it a figure of what stands before: 3200万吨左右控制目标. */
const tailBehind = /^(?:的)?(?:年度)?(?:控制|总量控制|预期)?(?:目标|大关|规模|新?台阶|关口|水平|任务目标)(?:任务)?(?=$|[，；：。、])/u

function endsBehind(text: string, end: number, next: number): number | undefined {
  const rest = text.slice(end, Math.min(next, end + 12))
  if (rest === '' || marks.test(rest[0]!) || rest.startsWith('、')) return end
  const tail = tailBehind.exec(rest)
  if (tail !== null) return end + tail[0].length
  // 20个和知名品牌10个: a joint, when the number after it comes with its noun before it.
  const joint = /^(?:以及|和|及|并)/u.exec(rest)
  return joint !== null ? end : undefined
}

/** 设立总规模不低于200亿元的产业基金: the sum is the fund's. */
const fundBefore = /规模(?:不低于|不少于|达到|超过|达|为|约|超)?$/u
const fundBehind = /^的[\p{Script=Han}]{0,10}(?:基金|资金)/u

/** What stands beside a quantity in its clause. */
interface Company { hasLater: boolean; hasEarlierCount: boolean }

/** A quantity inside what is counted or limited, not the figure itself: 投资500万元以上技术改造项目. */
function isModifier(text: string, quantity: Quantity, clauseStart: number, { hasLater, hasEarlierCount }: Company): boolean {
  const { start, end, isCount, isRank, amount, bound } = quantity
  const after = text.slice(end, end + 6)
  const before = text.slice(Math.max(clauseStart, start - 8), start)
  const closes = after === '' || /^[，；：。、]/u.test(after) || tailBehind.test(text.slice(end, end + 12))
  if (/[由从](?:目前的?|现在的?)?$/u.test(before) && /^(?:增|扩|提|降|减|上升|下降|壮大|发展)/u.test(after)) return true
  if (isRank) return hasEarlierCount || !closes && !/^(?:和|及|并|以上|水平|地位|优势|位置)/u.test(after)
  if (/^(?:等?级|型|制|的?(?:直径|高度))/u.test(after) || /[每第]$/u.test(before)) return true
  if (fundBefore.test(before) && fundBehind.test(text.slice(end, end + 16))) return false
  const joins = /^(?:和|及|以及|并)/u.test(after)
  if (isCount) return !closes && !joins && (bound === 'at-most' || (hasLater && after.startsWith('的') && /(?:过|超|超过|达|达到|不足|少于)$/u.test(before)))
  if (closes) return false
  if ((bound !== undefined && !joins) || after.startsWith('的') || (amount.unit ?? '').includes('/')) return true
  if (/(?:过|超|超过|大于|高于|小于|低于|达|不足|突破)$/u.test(before)) return !joins
  return (hasLater || hasEarlierCount) && !before.endsWith('的') && !joins
}

/** Where the words between two figures part: after the noun of the first, before the words of the second. */
function partition({ text, mask }: TargetText, from: number, to: number): number {
  for (let index = to - 1; index > from; index -= 1) {
    if (mask[index] === 0 && text[index] === '、') return index
  }
  for (let index = to - 1; index > from; index -= 1) {
    if (mask[index] === 0 && /^(?:以及|和|及|并)/u.test(text.slice(index, index + 2))) return index
  }
  return to
}

function toFigures(target: TargetText, start: number, end: number, quantities: readonly Quantity[]): Figure[] {
  const { text } = target
  const last = quantities.findLastIndex(({ isRank }) => !isRank)
  const firstCount = quantities.findIndex(({ isCount }) => isCount)
  const values = quantities.filter((quantity, index) => !isModifier(text, quantity, start, { hasLater: index < last, hasEarlierCount: firstCount >= 0 && firstCount < index }))
  const figures: Figure[] = []
  let from = start
  values.forEach((quantity, index) => {
    const next = values[index + 1]
    const limit = next?.start ?? end
    const closing = endsBehind(text, quantity.end, limit)
    const isNounBehind = closing === undefined
    const to = isNounBehind ? (next === undefined ? limit : partition(target, quantity.end, limit)) : closing
    figures.push({ quantity, from: Math.max(from, quantity.start - longestStretch), to: Math.min(to, quantity.end + longestStretch), isNounBehind, isFirst: index === 0 })
    from = to
    const joint = joints.exec(text.slice(from, Math.min(limit, from + 2)))
    if (joint !== null) from += joint[0].length
  })
  return figures
}

/** The clauses of a sentence in order, each with its figures. Linear in the sentence. */
export function readClauses(target: TargetText): Clause[] {
  const { text, mask, quantities } = target
  const clauses: Clause[] = []
  let start = 0
  let next = 0
  for (let index = 0; index <= text.length; index += 1) {
    if (index < text.length && !(mask[index] === 0 && marks.test(text[index]!) && !isRatioMark(text, index))) continue
    const here: Quantity[] = []
    for (; next < quantities.length && quantities[next]!.start < index; next += 1) if (quantities[next]!.start >= start) here.push(quantities[next]!)
    clauses.push({ start, end: index, opening: text[start - 1] ?? '', figures: toFigures(target, start, index, here) })
    start = index + 1
  }
  return clauses
}

/** 2.5：1 is a ratio. */
function isRatioMark(text: string, index: number): boolean {
  return text[index] === '：' && /\d/u.test(text[index - 1] ?? '') && /\d/u.test(text[index + 1] ?? '')
}
