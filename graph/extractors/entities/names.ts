/** Lists of names into names. */
import type { Passage } from '#graph/domain/document.ts'
import { findPlaceMentions, type PlaceMention } from '#graph/places/mentions.ts'
import { Sentence, type Range } from '../layouts/sentence.ts'
import { toNormalForm } from '../text/normal-form.ts'
import type { EntityKind } from './entity.ts'
import { ownEndings } from './vocabulary/categories.ts'

/** A sentence without white space: names are compared and kept like that. */
export function toCompactSentence(text: string, findPlaces: (normal: string) => PlaceMention[]): Sentence {
  const printed = text.replace(/\s+/gu, '')
  const normal = toNormalForm(printed)
  return new Sentence(printed, normal, findPlaces(normal))
}

const sentences = new WeakMap<Passage, { home: string | undefined; sentence: Sentence }>()

/** A passage's sentence without white space, with its places: made once for all readers of the passage, and kept as long as it. */
export function sentenceOf(passage: Passage, home: string | undefined): Sentence {
  const known = sentences.get(passage)
  if (known !== undefined && known.home === home) return known.sentence
  const sentence = toCompactSentence(passage.text, (normal) => findPlaceMentions(normal, home))
  sentences.set(passage, { home, sentence })
  return sentence
}

/** 建设、安装、拆解装备项目: acts in front of what they are done to belong to one name. */
const actEnd = /(?:建设|安装|研发|设计|制造|开发|改造|加工|生产|拆解|施工|采集|制备|集成|封装|测试)$/u
const longestAct = 3
const hasOwnEnding = (text: string): boolean => ownEndings.some(({ pattern }) => pattern.test(text))

/** Seams between names: 、 and side-by-side quotation marks, outside brackets. */
function seams(sentence: Sentence, range: Range): Range[] {
  const cuts = sentence.topPositions('、', range).map((at) => ({ at, skip: 1 }))
  for (let at = range.start; at < range.end - 1; at += 1) if (sentence.startsWith('”“', at)) cuts.push({ at: at + 1, skip: 0 })
  cuts.sort((a, b) => a.at - b.at)
  const parts: Range[] = []
  let start = range.start
  for (const { at, skip } of [...cuts, { at: range.end, skip: 0 }]) {
    parts.push({ start, end: at })
    start = at + skip
  }
  return parts.map((part) => sentence.trim(part)).filter(({ start: from, end }) => end > from)
}

/** Parts that only together make a name are put together again. */
function joinActs(sentence: Sentence, parts: readonly Range[], kind: EntityKind): Range[] {
  if (kind !== 'project' && kind !== 'technology') return [...parts]
  const joined: Range[] = []
  for (const part of parts) {
    const before = joined.at(-1)
    const text = before === undefined ? '' : sentence.text(before)
    const last = text.slice(text.lastIndexOf('、') + 1)
    const next = sentence.text(part)
    const isAct = next.length <= longestAct && actEnd.test(next)
    if (before !== undefined && actEnd.test(last) && (isAct || (text.includes('、') && last.length <= longestAct))) joined[joined.length - 1] = { start: before.start, end: part.end }
    else joined.push(part)
  }
  return joined
}

/** Whether 和 stands between two names and not inside one. */
function joinsNames(sentence: Sentence, left: Range, right: Range, kind: EntityKind): boolean {
  const [a, b] = [sentence.text(left), sentence.text(right)]
  if (a.length < 2 || b.length < 2) return false
  if (kind === 'enterprise') return true
  if (kind === 'brand') return a.length >= 3 && b.length >= 3
  if (kind === 'technology' || kind === 'project') return /项目$/u.test(a)
  return sentence.mention(right.start) !== undefined || b.startsWith('“') || (hasOwnEnding(a) && hasOwnEnding(b))
}

function splitAnd(sentence: Sentence, part: Range, kind: EntityKind): Range[] {
  for (let at = part.start + 1; at < part.end - 1; at += 1) {
    const word = sentence.startsWith('以及', at) ? '以及' : '和'
    if (!sentence.startsWith(word, at) || !sentence.isTop(at)) continue
    const [left, right] = [{ start: part.start, end: at }, { start: at + word.length, end: part.end }]
    if (word === '以及' || joinsNames(sentence, left, right, kind)) return [left, ...splitAnd(sentence, right, kind)]
  }
  return [part]
}

/** The names a list of one kind holds, in order. */
export function splitNames(sentence: Sentence, range: Range, kind: EntityKind): Range[] {
  return joinActs(sentence, seams(sentence, range), kind).flatMap((part) => splitAnd(sentence, part, kind))
}

/** The name as printed, without quotation marks around the whole. */
export function printName(sentence: Sentence, { start, end }: Range): string {
  const printed = sentence.printed.slice(start, end)
  const quoted = /^[“"]([^“”"]+)[”"]$/u.exec(printed)
  return quoted?.[1] ?? printed
}
