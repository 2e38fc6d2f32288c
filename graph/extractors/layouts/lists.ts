/** Enumerations: the things that an object lists, one range each. */
import { dengWords } from '../vocabulary/tails.ts'
import {
  actingEnd, isAdjective, ownPart, shortThings, opensWithAdjective, processing, rawNounEnd, startsWithAct, treatment, unfinishedWords, userOf, users,
} from '../vocabulary/listing.ts'
import type { Range, Sentence } from './sentence.ts'

const sharedHead = /(?:装备|设备|配套|材料|零部件|机械|制品|产品|仪器|服务|配件)$/u
const togetherness = /融合|一体化|协同|联动|衔接|耦合|结合/u
const usage = /^(?:行业|领域|工程|装备|场景)?用(?=[^途于户])/u

/** 茶饮料、茶食品等精深加工产品: a category, no process. */
const processedKind = /^(?:精深加工|深加工|精加工|初加工|加工)(?:产品|制品|食品|品)(?:$|[，；])/u

/** 天麻、滇重楼等中药材精深加工: herbs are goods of their own. */
const herbs = /^(?:[\u4e00-\u9fff]{0,4}?)(?:药材|草药)/u

function dengPositions(sentence: Sentence, range: Range): number[] {
  return sentence.topPositions('等', range).filter((at) => at > range.start
    && !dengWords.some((word) => {
      const offset = word.indexOf('等')
      return sentence.startsWith(word, at - offset)
    }))
}

/** Whether 和, 及 or 与 joins two things, or holds one name together. */
function joinsThings(left: string, right: string, word: string, isLast: boolean, isList: boolean): boolean {
  const thing = right.replace(/(?:产业|产品)$/u, '')
  if (left.length < 2 || thing.length < 2 || unfinishedWords.has(thing) || unfinishedWords.has(left) || unfinishedWords.has(right)) return false
  if (word === '与' && !(isLast && left.length >= 3 && (right.length >= 3 || shortThings.has(right)) && (isList || left.length >= 4 && !togetherness.test(right) && !startsWithAct.test(right)))) return false
  if (left.length <= 2 && right.length >= 5 && !(shortThings.has(left) && !sharedHead.test(right))) return false
  if ((word === '及' && left.at(-1) === right[0] && !ownPart.test(right)) || isAdjective(left) || /[型化级式性类]$/u.test(left)) return false
  if (/^(?:其|相关|有关|以上|以下|以内|以外)/u.test(right) || (/的/u.test(right) && !/^(?:以|配套的)/u.test(right))) return false
  if (word === '及' && /技术$/u.test(right) && !/技术$/u.test(left)) return false
  if (rawNounEnd.test(left) && treatment.test(right)) return false
  return !actingEnd.test(left)
}

/** 、 between qualifiers, stuffs, or acts of one thing does not part it. */
function staysTogether(left: string, right: string): boolean {
  if (isAdjective(left) && opensWithAdjective(right) && !isAdjective(right)) return true
  if (rawNounEnd.test(left) && treatment.test(right) && !treatment.test(left)) return true
  return actingEnd.test(left) && startsWithAct.test(right)
}

function mergeParts(sentence: Sentence, parts: readonly Range[]): Range[] {
  const merged: Range[] = []
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const part = parts[index]!
    const next = merged[0]
    const text = sentence.text(part).split(/和|及/u).at(-1)!
    const joined = next !== undefined && (staysTogether(text, sentence.text(next)) || (isAdjective(text) && opensWithAdjective(sentence.text(next)) && sentence.text(next).includes('、')))
    if (joined && next !== undefined) merged[0] = { start: part.start, end: next.end }
    else merged.unshift(part)
  }
  return mergeUsers(sentence, merged)
}

/** 发动机、汽车、高铁特种用钢 and 军工、航天用铜合金 are one thing with several users. */
function mergeUsers(sentence: Sentence, parts: Range[]): Range[] {
  const found = parts.findIndex((part) => userOf(sentence.text(part)))
  let first = found
  while (first > 0 && users.has(sentence.text(parts[first - 1]!))) first -= 1
  if (found < 0 || first === found) return parts
  return [...parts.slice(0, first), { start: parts[first]!.start, end: parts[found]!.end }, ...parts.slice(found + 1)]
}

function splitJoined(sentence: Sentence, part: Range, isLast: boolean, isList: boolean): Range[] {
  const text = sentence.text(part)
  const positions: { at: number; word: string }[] = []
  for (let offset = 1; offset < text.length - 1; offset += 1) {
    const word = text.startsWith('以及', offset) ? '以及' : ['和', '及', '与'].find((joiner) => text.startsWith(joiner, offset))
    if (word === undefined || !sentence.isTop(part.start + offset)) continue
    positions.push({ at: offset, word })
    offset += word.length - 1
  }
  let pieces: Range[] = [part]
  for (const { at, word } of positions.slice(0, 6)) {
    const last = pieces.at(-1)!
    const left = sentence.text({ start: last.start, end: part.start + at })
    const right = text.slice(at + word.length)
    const nextJoin = right.search(/以及|和|及|与/u)
    if (word === '及' && /^(?:(?:其|相关|有关).{0,6}|配套(?:产品|服务|产业|设施)?)$/u.test(right)) {
      pieces = [...pieces.slice(0, -1), { start: last.start, end: part.start + at }]
      return pieces
    }
    const rightThing = nextJoin > 1 ? right.slice(0, nextJoin) : right
    if (word === '以及' || joinsThings(left, rightThing.length < 2 ? right : rightThing, word, isLast, isList)) {
      pieces = [...pieces.slice(0, -1), { start: last.start, end: part.start + at }, { start: part.start + at + word.length, end: part.end }]
    }
  }
  return pieces
}

/** “智慧教育”“智慧物流”: quotation marks side by side part things as 、 does. */
function splitAtMarks(sentence: Sentence, range: Range): Range[] {
  const parts: Range[] = []
  let start = range.start
  const cut = (at: number, skip: number): void => {
    if (at > start) parts.push({ start, end: at })
    start = at + skip
  }
  const base = sentence.topPositions('、，；', range)
  const seams = [...base]
  for (let at = range.start; at < range.end - 1; at += 1) if (sentence.startsWith('”“', at)) seams.push(at + 1)
  for (const at of seams.sort((a, b) => a - b)) cut(at, sentence.normal[at] === '“' ? 0 : 1)
  cut(range.end, 0)
  return parts.map((part) => sentence.trim(part)).filter(({ start: from, end }) => end > from)
}

function splitPlain(sentence: Sentence, range: Range): Range[] {
  const marked = splitAtMarks(sentence, range)
  const parts = mergeParts(sentence, marked)
  return parts.flatMap((part, index) => splitJoined(sentence, part, index === parts.length - 1, parts.length > 1))
}

/** Where the list goes on behind 等X: behind 以及, or behind 和 and 及 when more is listed there. */
function continuation(sentence: Sentence, tail: Range): number | undefined {
  const text = sentence.text(tail)
  for (let offset = 0; offset < text.length - 1; offset += 1) {
    if (!sentence.isTop(tail.start + offset)) continue
    const word = text.startsWith('以及', offset) ? '以及' : ['和', '及'].find((joiner) => text.startsWith(joiner, offset))
    if (word === undefined) continue
    const rest = text.slice(offset + word.length)
    if (/^(?:其|相关)/u.test(rest)) return undefined
    if (rest.includes('、') || rest.includes('等') || (word === '以及' && rest.length > 1)) return tail.start + offset + word.length
  }
  return text.includes('、') && dengPositions(sentence, { start: tail.start + 1, end: tail.end }).length > 0 ? tail.start : undefined
}

/**
 * The things that `range` lists. What follows 等 names their category and is dropped, unless the list goes on there, the
 * category is what the things are used for (等行业用X gives X), or the things are the raw stuff of a process.
 */
export function readList(sentence: Sentence, range: Range): Range[] {
  const things: Range[] = []
  let from = range.start
  for (;;) {
    const rest = sentence.trim({ start: from, end: range.end })
    const deng = dengPositions(sentence, rest)[0]
    if (deng === undefined) {
      things.push(...splitPlain(sentence, rest))
      return things
    }
    const tail = { start: deng + 1, end: range.end }
    const tailText = sentence.text(tail)
    const head = splitPlain(sentence, { start: rest.start, end: deng })
    const used = usage.exec(tailText)
    if (used !== null) {
      things.push(...splitPlain(sentence, { start: tail.start + used[0].length, end: tail.end }))
      return things
    }
    const rawStuffs = !herbs.test(tailText) && head.every((part) => part.end - part.start <= 3)
    if (rawStuffs && !processedKind.test(tailText) && processing.test(/^[^、，；]*/u.exec(tailText)![0])) {
      things.push(...splitPlain(sentence, tail))
      return things
    }
    things.push(...head)
    const next = continuation(sentence, tail)
    if (next === undefined) return things
    from = next
  }
}

/** 江阴、宜兴分别发展封测和硅片: where one thing is wanting for the places, the last 和 parts two. */
export function splitLast(sentence: Sentence, things: readonly Range[], wanted: number | undefined): Range[] {
  const last = things.at(-1)
  if (last === undefined || wanted !== things.length + 1) return [...things]
  const seams = sentence.topPositions('和及与', last).filter((at) => at > last.start && at < last.end - 1)
  return seams.length !== 1 ? [...things] : [...things.slice(0, -1), { start: last.start, end: seams[0]! }, { start: seams[0]! + 1, end: last.end }]
}
