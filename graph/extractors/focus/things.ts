/** From an object to the things it puts forward: whole lists, without clauses in front and movements behind. */
import { readList } from '../layouts/lists.ts'
import { listThings } from '../layouts/objects.ts'
import type { Range, Sentence } from '../layouts/sentence.ts'
import { bareTrait, breakthroughProjects, degree, emptyHead, emptyObject, headActions, listedTrades, movesOn, processedProducts, relativeClause, substances, trait, traitInFront, twoSteps } from './vocabulary.ts'

/** True when nothing in the object could be a product. */
export const namesNoProduct = (object: string): boolean => (emptyObject.test(object) && !breakthroughProjects.test(object) && !listedTrades.test(object)) || (degree.test(object) && !object.includes('等'))

/** The part of an object that lists things: relative clauses in front and movements behind are off. */
export function listedPart(sentence: Sentence, object: Range): Range {
  const text = sentence.text(object)
  const moved = movesOn.exec(text)
  const end = moved !== null && moved.index >= 2 ? object.start + moved.index : object.end
  const clause = relativeClause.exec(sentence.normal.slice(object.start, end))
  const category = processedProducts.exec(sentence.normal.slice(object.start, end))
  return { start: object.start + (clause?.[0].length ?? 0), end: category === null || category.index < 2 ? end : object.start + category.index }
}

/** 苯, 铝: things of one character in a list. */
function substancesIn(sentence: Sentence, object: Range): Range[] {
  if (!sentence.text(object).includes('、')) return []
  return readList(sentence, object)
    .map(({ start, end }) => ({ start, end: end - (/产业链?$/u.exec(sentence.normal.slice(start, end))?.[0].length ?? 0) }))
    .filter(({ start, end }) => end - start === 1 && substances.has(sentence.normal[start]!))
}

/** 汽车及零部件, 云计算和大数据: two things side by side that the plan's headings hold for one. */
function joinIndustries(sentence: Sentence, things: readonly Range[], industries: ReadonlySet<string>): Range[] {
  const joined: Range[] = []
  for (const thing of things) {
    const before = joined.at(-1)
    if (before !== undefined && industries.has(sentence.normal.slice(before.start, thing.end))) joined[joined.length - 1] = { start: before.start, end: thing.end }
    else joined.push(thing)
  }
  return joined
}

/** 智能型、节能型先进环保装备: qualities in a row and the thing they describe are one. */
function joinTraits(sentence: Sentence, things: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const thing of things) {
    const before = joined.at(-1)
    const isDescribed = before !== undefined && bareTrait.test(sentence.text(before)) && sentence.normal.slice(before.end, thing.start) === '、'
    if (isDescribed) joined[joined.length - 1] = { start: before.start, end: thing.end }
    else joined.push(thing)
  }
  return joined
}

/** 采集、清洗、应用和安全: the last part of a list of steps holds two. */
function splitSteps(sentence: Sentence, things: readonly Range[]): Range[] {
  const areSteps = things.length >= 3 && things.slice(0, -1).every(({ start, end }) => end - start <= 4)
  return !areSteps ? [...things] : things.flatMap((thing) => {
    if (!twoSteps.test(sentence.text(thing))) return [thing]
    return [{ start: thing.start, end: thing.start + 2 }, { start: thing.end - 2, end: thing.end }]
  })
}

/** Things as listed, tidied: qualities are no things, and a thing stands without a relative clause in front. */
export function tidyThings(sentence: Sentence, things: readonly Range[], listed: Range, industries: ReadonlySet<string>): Range[] {
  const all = [...things, ...substancesIn(sentence, listed)].sort((a, b) => a.start - b.start)
  const whole = all.flatMap(({ start, end }) => {
    const text = sentence.normal.slice(start, end)
    const second = /^([^的]{3,16})(?:和|及|以及)((?:满足|具有|面向|针对|适合)[^，]+的[^，的]{2,})$/u.exec(text)
    if (second !== null) return [{ start, end: start + second[1]!.length }, { start: end - second[2]!.length, end }]
    if (trait.test(text)) return []
    const front = (relativeClause.exec(text) ?? traitInFront.exec(text))?.[0].length ?? 0
    return [{ start: start + front, end }]
  })
  return splitSteps(sentence, joinIndustries(sentence, joinTraits(sentence, whole), industries))
}

/** The things of a bare list. */
export const thingsIn = (sentence: Sentence, range: Range, industries: ReadonlySet<string>): Range[] => tidyThings(sentence, listThings(sentence, range), range, industries)

/** What the words behind the last thing call them all: 等产业链 → 产业链. */
export function headOf(sentence: Sentence, last: Range, end: number): string | undefined {
  const tail = sentence.text({ start: last.end, end })
  const head = tail.startsWith('等') ? tail.slice(1).replace(headActions, '') : (/^(?:产业链|产业(?!化)|技术|材料)/u.exec(tail)?.[0] ?? '')
  return head.length < 2 || head.length > 10 || emptyHead.test(head) || /[，、]/u.test(head) ? undefined : head
}
