/** Sentences that say what lies upstream or downstream of what. */
import { splitClauses, type Clause, type Range, type Sentence } from '../../layouts/sentence.ts'
import { readList } from '../../layouts/lists.ts'
import { readPredicate } from '../../layouts/predicates.ts'
import { toThing } from '../../layouts/things.ts'
import { listThings } from '../../layouts/objects.ts'
import type { FoundChain } from '../found-chain.ts'
import { listOpenings } from '../vocabulary/markers.ts'

const base = /^(?:立足|依托|围绕|以|利用|发挥|凭借|基于|做强|深耕|巩固|聚焦|做精|做优)(.+?)(?:等)?(?:传统|现有|基础|优势|特色)*(?:产业|资源|产能|规模|配套|原料)*(?:基础|优势|为基础|为依托)?$/u
/** 延伸稻米加工链条. */
const lengthened = /^(?:加快|积极|着力|不断|持续)*(?:延伸|拓展|延长|拉长)([^，、的]{2,12}?)(?:产业)?链条?$/u
const toward = /向(?!上游|下游)(.+?)(?:等)?(?:的)?(?:产业)?(?:(?:(?:上、?)?下游|后端|终端)(?:高端|配套|精深)*(?:产品|产业|环节|领域|应用)*)(?:的)?(?:延伸|拓展|发展|迈进|转型)/u
const belowChain = /(?:向|往)下游(?:延伸|拓展)(?:产业链条?)?(?:发展|布局|开发|生产)?(.+)$/u
const belowOf = /([^，、。；的]{2,12}?)(?:产业)?(?:的)?(?<!上、?)下游(?!应用|企业|产业链|环节|延伸|产业|配套|用户|客户|协同|市场|领域|，|、)([^，。；]{2,24})$/u
/** What is to become of the lower end. */
const belowTail = /(?:等)?(?:[建补延强固]链)*(?:重点|重大)?(?:项目)?(?:建设)?$/u
const bothEnds = /^(.+?)及其(下游应用|下游产品)$/u
/** 围绕煤制烯烃下游: what comes next is made of it. */
const madeFrom = /^(?:围绕|聚焦|瞄准|依托|立足|面向)([^，]{2,24}?)(?:的)?(?<!上、?)下游(?:产业链?|领域|产品|应用|环节)?$/u
const levels = /(?<=^|[，；。：、“向往])(?:产业链)?(上游|中游|下游)(?!企业|协同|配套|供应|用户|客户|带动|市场)(?:(?:产业|环节|领域|关键|核心|零部件|原材料|材料|配套)+(?=重点|主要|着力|积极|大力|加快|以|布局|发展|突破|聚焦|培育|做|壮大|引进|主攻|补齐|拓展|延伸|包括|为|有|是|：))?(?:重点|主要|着力|积极|大力|加快|以)*(?:布局|发展|突破|聚焦|培育|做[强优大]|壮大|引进|主攻|补齐|拓展|延伸|包括|为|有|是|：)*([^；。]+?)(?=(?:，|、)?(?:产业链)?(?:上游|中游|下游)|[；。，]|$)/gu

const names = (sentence: Sentence, ranges: readonly Range[]): string[] => ranges.map(({ start, end }) => sentence.printed.slice(start, end))
const things = (sentence: Sentence, range: Range): string[] => names(sentence, listThings(sentence, range))
const plainList = (sentence: Sentence, range: Range): string[] => names(sentence, readList(sentence, range).flatMap((part) => toThing(sentence, part, true) ?? []))

function joined(upstream: string[], downstream: string[]): FoundChain[] {
  const segments = [...upstream, ...downstream]
  if (segments.length < 2 || downstream.length === 0 || new Set(segments).size < segments.length) return []
  const chain: FoundChain = { segments, isOrdered: true, downstream }
  return [upstream.length === 0 ? chain : { ...chain, upstream }]
}

/** What the clauses before say there is: 重点发展A、B, 立足A产业基础. */
function baseBefore(sentence: Sentence, clauses: readonly Clause[], upTo: number): string[] {
  for (let index = upTo - 1; index >= 0; index -= 1) {
    const clause = clauses[index]!
    const longer = lengthened.exec(sentence.text(clause))
    if (longer !== null) return plainList(sentence, { start: clause.start + longer[0].indexOf(longer[1]!), end: clause.start + longer[0].indexOf(longer[1]!) + longer[1]!.length })
    const at = sentence.text(clause).search(/立足|依托|深耕|做强|做优|巩固/u)
    const based = at < 0 ? null : base.exec(sentence.text(clause).slice(at))
    if (based !== null) {
      const start = clause.start + at + based[0].indexOf(based[1]!)
      return plainList(sentence, { start, end: start + based[1]!.length })
    }
  }
  return []
}

function producedBefore(sentence: Sentence, clauses: readonly Clause[], upTo: number): string[] {
  for (let index = upTo - 1; index >= 0; index -= 1) {
    const clause = clauses[index]!
    const found = /(?:重点|大力|加快|积极)?(?:发展|生产|做强|做优|布局)/u.exec(sentence.text(clause))
    const predicate = found === null ? undefined : readPredicate(sentence, { start: clause.start + found.index, end: clause.end })
    if (predicate !== undefined) return things(sentence, predicate.object)
  }
  return []
}

/** What the clauses before make or have, for a clause that only says 向下游延伸. */
function aboveOf(sentence: Sentence, clauses: readonly Clause[], index: number): string[] {
  const produced = producedBefore(sentence, clauses, index)
  return produced.length > 0 ? produced : baseBefore(sentence, clauses, index)
}

/** 围绕煤制烯烃下游，发展聚丙烯、聚乙烯. */
function readMadeFrom(sentence: Sentence, clauses: readonly Clause[], index: number): FoundChain[] {
  const [clause, next] = [clauses[index]!, clauses[index + 1]]
  const found = madeFrom.exec(sentence.text(clause))
  const predicate = found === null || next === undefined ? undefined : readPredicate(sentence, next)
  if (predicate === undefined) return []
  const start = clause.start + found![0].indexOf(found![1]!)
  return joined(plainList(sentence, { start, end: start + found![1]!.length }), things(sentence, predicate.object))
}

function readClause(sentence: Sentence, clauses: readonly Clause[], index: number): FoundChain[] {
  const clause = clauses[index]!
  const text = sentence.text(clause)
  const rangeOf = (printed: string, from: number): Range => ({ start: clause.start + from, end: clause.start + from + printed.length })
  const direction = toward.exec(text)
  if (direction !== null) {
    const below = plainList(sentence, rangeOf(direction[1]!, direction.index + 1))
    const opening = listOpenings.exec(text)?.[0].length ?? 0
    const own = direction.index - opening >= 2 ? plainList(sentence, rangeOf(text.slice(opening, direction.index), opening)) : []
    const upstream = own.length > 0 ? own : baseBefore(sentence, clauses, index)
    if (/上、?下游/u.test(direction[0])) {
      const segments = [...upstream, ...below]
      return segments.length < 3 ? [] : [{ segments, isOrdered: false }]
    }
    return joined(upstream, below)
  }
  const lower = belowChain.exec(text)
  if (lower !== null) return joined(aboveOf(sentence, clauses, index), things(sentence, rangeOf(lower[1]!, text.length - lower[1]!.length)))
  const made = readMadeFrom(sentence, clauses, index)
  if (made.length > 0) return made
  const of = belowOf.exec(text)
  if (of !== null) {
    const upstream = rangeOf(of[1]!, of.index)
    const predicate = readPredicate(sentence, upstream)
    const above = things(sentence, predicate === undefined ? upstream : predicate.object)
    return above.length === 0 ? [] : joined(above, things(sentence, rangeOf(of[2]!.replace(belowTail, ''), of.index + of[0].length - of[2]!.length)))
  }
  const predicate = readPredicate(sentence, { start: clause.start + Math.max(0, text.search(/重点|大力|发展|布局/u)), end: clause.end })
  const ends = predicate === undefined ? null : bothEnds.exec(sentence.text(predicate.object))
  if (ends !== null) return joined(things(sentence, { start: predicate!.object.start, end: predicate!.object.start + ends[1]!.length }), [ends[2]!])
  return []
}

/** 上游发展A、B，中游发展C，下游发展D. */
function readLevels(sentence: Sentence): FoundChain[] {
  const byLevel = new Map<string, string[]>()
  for (const { 0: all, 1: level, 2: listed, index } of sentence.normal.matchAll(levels)) {
    const start = index + all.length - listed!.length
    byLevel.set(level!, [...(byLevel.get(level!) ?? []), ...plainList(sentence, { start, end: start + listed!.length })])
  }
  const [upstream, middle, downstream] = ['上游', '中游', '下游'].map((level) => byLevel.get(level) ?? [])
  if (byLevel.size < 2) return []
  const chain: FoundChain = { segments: [...upstream!, ...middle!, ...downstream!], isOrdered: true }
  if (upstream!.length > 0) chain.upstream = upstream!
  if (downstream!.length > 0) chain.downstream = downstream!
  return chain.segments.length < 2 ? [] : [chain]
}

/** Chains told by what lies above and below. */
export function readStreams(sentence: Sentence): FoundChain[] {
  if (!/[上下]游|延伸/u.test(sentence.normal)) return []
  const leveled = readLevels(sentence)
  if (leveled.length > 0) return leveled
  const clauses = splitClauses(sentence)
  return clauses.flatMap((_, index) => readClause(sentence, clauses, index))
}
