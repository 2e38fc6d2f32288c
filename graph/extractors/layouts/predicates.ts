/** What a clause says is to happen: adverbs and verbs at its beginning, and where their object begins. */
import { adverbs, circumstanceVerbs, limitVerbs, otherVerbs, plainVerbs, qualityVerbs, retireVerbs, scopeVerbs, vesselVerbs } from '../vocabulary/verbs.ts'
import type { Range, Sentence } from './sentence.ts'

/** `plain` names things; `vessel` and `quality` hide them in a base or a property; the rest name none. */
export type PredicateKind = 'plain' | 'vessel' | 'quality' | 'retire' | 'limit' | 'circumstance' | 'scope' | 'receive' | 'other'

export interface Predicate {
  kind: PredicateKind
  verb: string
  object: Range
  /** 分别: things and places go together in order. */
  isPairwise: boolean
}

const longestFirst = (words: readonly string[]): string[] => [...new Set(words)].sort((a, b) => b.length - a.length)
const kinds: readonly (readonly [PredicateKind, readonly string[]])[] = [
  ['limit', longestFirst(limitVerbs)], ['retire', longestFirst(retireVerbs)], ['receive', ['有序承接', '积极承接', '主动承接', '承接']],
  ['plain', longestFirst(plainVerbs)], ['vessel', longestFirst(vesselVerbs)], ['quality', longestFirst(qualityVerbs)],
  ['circumstance', longestFirst(circumstanceVerbs)], ['scope', longestFirst(scopeVerbs)], ['other', longestFirst(otherVerbs)],
]
const adverbWords = longestFirst(adverbs)
/** Nouns that begin like a verb: 生产线, 研发中心, 引领区. */
const verbLikeNouns = /^(?:促进剂|提升机|推进剂|引导架|培育箱|支持架|发展型|引进种|改造油|生产线|生产性|研发中心|研发平台|设计中心|加工中心|开发区|开发平台|制造业|制造中心|推广中心|建设工程|冶炼渣|有色|有机|为主|配套件|配套产品|化解产能|控制器|控制系统|控制阀|控制软件|压缩机|压缩空气|限制性|推土机|推进器|提取物|在线|对位|年产|按键|居家|比亚|不锈|以太|向日葵|共享|各类|未来产业)/u

interface Found { kind: PredicateKind; word: string }

function verbAt(sentence: Sentence, at: number): Found | undefined {
  if (verbLikeNouns.test(sentence.normal.slice(at, at + 6))) return undefined
  let best: Found | undefined
  for (const [kind, words] of kinds) {
    const word = words.find((candidate) => sentence.startsWith(candidate, at))
    if (word !== undefined && (best === undefined || word.length > best.word.length)) best = { kind, word }
  }
  return best
}

const priority: Readonly<Record<PredicateKind, number>> = { limit: 6, retire: 6, receive: 5, plain: 4, vessel: 3, quality: 2, scope: 1, circumstance: 0, other: -1 }

/**
 * The predicate that begins at `range.start`, adverbs skipped. Verbs in a row (推动建设, 加快发展) are read as one: the last
 * decides what the object is. Undefined when no verb stands there.
 */
export function readPredicate(sentence: Sentence, range: Range): Predicate | undefined {
  let at = range.start
  let isPairwise = false
  let found: Found | undefined
  let objectStart = at
  while (at < range.end) {
    if (/[\s的]/u.test(sentence.normal[at]!) && found === undefined) {
      at += 1
      continue
    }
    const verb = verbAt(sentence, at)
    const adverb = adverbWords.find((word) => sentence.startsWith(word, at))
    if (verb !== undefined && (adverb === undefined || verb.word.length >= adverb.length) && !(found !== undefined && verb.kind === 'other')) {
      const rest = range.end - at - verb.word.length
      if (found !== undefined && (rest < 2 || /^[、和与及的]/u.test(sentence.normal.slice(at + verb.word.length)) && verb.word.length <= 2 && !isVerbAfterJoin(sentence, at + verb.word.length))) break
      found = verb
      at += verb.word.length
      objectStart = at
      while (/^[、和与及并]$/u.test(sentence.normal[at] ?? '') && isVerbAfterJoin(sentence, at)) at += 1
      if (verb.kind === 'circumstance' || verb.kind === 'other') break
      continue
    }
    if (adverb !== undefined) {
      if (adverb === '分别') isPairwise = true
      if (found !== undefined && !isVerbAfter(sentence, at + adverb.length)) break
      at += adverb.length
      continue
    }
    break
  }
  return found === undefined ? undefined : { kind: found.kind, verb: found.word, object: sentence.trim({ start: objectStart, end: range.end }), isPairwise }
}

/** 做大做强、提质 and 培育和壮大: another verb behind a joining word. */
function isVerbAfterJoin(sentence: Sentence, at: number): boolean {
  const next = verbAt(sentence, at + 1)
  return next !== undefined && priority[next.kind] >= 2 && next.word.length >= 2 && !/^[、和与及的，]/u.test(sentence.normal.slice(at + 1 + next.word.length))
}

function isVerbAfter(sentence: Sentence, at: number): boolean {
  const next = verbAt(sentence, at)
  return next !== undefined && priority[next.kind] >= 2
}

/** Past the adverbs that `range` begins with. */
export function skipAdverbs(sentence: Sentence, range: Range): number {
  let at = range.start
  for (;;) {
    const adverb = adverbWords.find((word) => sentence.startsWith(word, at))
    if (adverb === undefined || at + adverb.length >= range.end) return at
    at += adverb.length
  }
}
