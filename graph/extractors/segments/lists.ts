/** Enumerations of links: finer than those of products, since 设计 and 制造 stand alone here. */
import type { Sentence, Range } from '../layouts/sentence.ts'
import { closingStage, isBareStage, stageRank } from './vocabulary/stages.ts'
import { listOpenings } from './vocabulary/markers.ts'

/** “三电”, and no slogan such as “链长制”. */
const quotedOpening = /“(?![^“”]*(?:链|策|制”|工程|行动|模式|[一二三四五六七八九十]大))[^“”、]{1,5}”$/u
const joiners = ['以及', '和', '及', '与'] as const
/** A list with more links than this, or longer ones, is prose. */
const [mostLinks, longestLink] = [16, 16]

function splitJoined(part: string): string[] {
  for (let at = 2; at < part.length - 1; at += 1) {
    const word = joiners.find((joiner) => part.startsWith(joiner, at))
    if (word === undefined || /^(?:及其|与其)/u.test(part.slice(at))) continue
    const [left, right] = [part.slice(0, at), part.slice(at + word.length)]
    if (right.length < 2) return [part]
    if (word === '与' && !(closingStage(left) !== undefined && closingStage(right) !== undefined)) continue
    return [left, ...splitJoined(right)]
  }
  return [part]
}

/** The parts of a printed list; bracketed text stays with its part. */
export function splitLinks(sentence: Sentence, range: Range): string[] {
  const cuts = sentence.topPositions('、', range)
  const parts: string[] = []
  let { start } = range
  for (const at of [...cuts, range.end]) {
    parts.push(sentence.printed.slice(start, at))
    start = at + 1
  }
  return parts.filter((part) => part !== '').flatMap((part, index) => (index === parts.length - 1 || parts.length === 1 ? splitJoined(part) : [part]))
}

/**
 * 装配式建筑项目开发、设计、施工 → 开发、设计、施工: what all links are done to goes, as does the industry's own name. 药物合成、结晶纯化、
 * 剂型工艺 are of one length: nothing is said of all.
 *
 * @param industry the heading the list stands under
 */
export function withoutSubject(links: readonly string[], industry: string | undefined): string[] {
  const [first, ...rest] = links
  if (first === undefined) return []
  const own = industry?.replace(/(?:产业|行业)$/u, '')
  if (own !== undefined && own.length >= 2 && first.startsWith(own) && first.length - own.length >= 2) return [first.slice(own.length).replace(/^(?:产业|行业)(?=.{2})/u, ''), ...rest]
  const field = /^[\u4e00-\u9fff]{2,6}?(?:行业|产业)(?=[\u4e00-\u9fff]{2,})/u.exec(first)
  if (field !== null) return [first.slice(field[0].length), ...rest]
  const strangers = rest.filter((link) => !isBareStage(link)).length
  if (rest.length >= 2 && strangers <= (rest.length >= 6 ? 1 : 0) && !first.startsWith('产品')) {
    const stage = trailingStages(first)
    if (stage.length < first.length && stage.length >= 2 && rest.some((link) => link.length < first.length)) return [stage, ...rest]
  }
  return [...links]
}

/** All the stages that `text` ends in: 芯片研发设计 → 研发设计. */
function trailingStages(text: string): string {
  let end = text.length
  for (;;) {
    const stage = closingStage(text.slice(0, end))
    if (stage === undefined) return text.slice(end)
    end -= stage.length
  }
}

/** Whether each link comes at or after the one before it; links without a stage word say nothing. */
export function followsProcess(links: readonly string[]): boolean {
  const ranks = links.flatMap((link) => {
    const stage = closingStage(link)
    return stage === undefined ? [] : [stageRank(stage)]
  })
  return ranks.every((rank, index) => index === 0 || rank >= ranks[index - 1]!) && ranks[0] !== ranks.at(-1)
}

export const stageCount = (links: readonly string[]): number => links.filter((link) => closingStage(link) !== undefined).length

/** True when the list can be one of links. */
export const isPlausible = (links: readonly string[]): boolean =>
  links.length >= 2 && links.length <= mostLinks && links.every((link) => link.length >= 1 && link.length <= longestLink && !/[，。；：“”]/u.test(link.replace(/^“[^“”]+”(?=.)/u, ''))) && new Set(links).size === links.length

/** “三电”关键材料、电芯制造: where a short quoted word opens the first link; otherwise `start`. */
function behindQuote(sentence: Sentence, start: number, end: number): number {
  const quoted = sentence.normal[start - 1] === '”' && start < end ? quotedOpening.exec(sentence.normal.slice(Math.max(0, start - 8), start)) : null
  return quoted === null || sentence.closing(start - quoted[0].length) !== start - 1 || !/[\u4e00-\u9fff]/u.test(sentence.normal[start]!) ? start : start - quoted[0].length
}

/** The list that ends at `end`: back to the clause's beginning, past the words that open it. */
export function listBefore(sentence: Sentence, end: number): Range | undefined {
  let start = end
  while (start > 0 && !(/[，。；：“”]/u.test(sentence.normal[start - 1]!) && sentence.isTop(start - 1))) start -= 1
  start = behindQuote(sentence, start, end)
  const text = sentence.normal.slice(start, end)
  const opening = listOpenings.exec(text)?.[0].length ?? 0
  start += opening
  const covering = /(?:(?:已|已经|初步|基本)形成|提供|覆盖|涵盖|贯穿于?|贯通|囊括|打通|包含|包括|(?<![采收汇征募聚密])集(?!成|群|聚|团|装|中|约|散|体)|从)(?=[^、]*、)/u.exec(sentence.normal.slice(start, end))
  if (covering !== null) start += covering.index + covering[0].length
  return end - start >= 3 ? { start, end } : undefined
}
