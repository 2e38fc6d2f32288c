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
/** Words by their first character, longest first: at most positions no word begins. */
function byInitial<Kind>(lists: readonly (readonly [Kind, readonly string[]])[]): ReadonlyMap<string, readonly { kind: Kind; word: string }[]> {
  const found = new Map<string, { kind: Kind; word: string }[]>()
  for (const [kind, words] of lists) for (const word of words) found.set(word[0]!, [...(found.get(word[0]!) ?? []), { kind, word }])
  for (const entries of found.values()) entries.sort((a, b) => b.word.length - a.word.length)
  return found
}

const kinds = byInitial<PredicateKind>([
  ['limit', longestFirst(limitVerbs)], ['retire', longestFirst(retireVerbs)], ['receive', ['有序承接', '积极承接', '主动承接', '承接']],
  ['plain', longestFirst(plainVerbs)], ['vessel', longestFirst(vesselVerbs)], ['quality', longestFirst(qualityVerbs)],
  ['circumstance', longestFirst(circumstanceVerbs)], ['scope', longestFirst(scopeVerbs)], ['other', longestFirst(otherVerbs)],
])
const adverbWords = byInitial([['adverb', longestFirst(adverbs)]])
/** 在2024年底前, “十四五”期间: when it is to happen. */
const time = /^限定?在现有[^，]{2,8}?(?:内|范围内|基础上)(?=[\u4e00-\u9fff]{4})|^(?:(?:在|到|于|至|力争)+\d{4}年(?:年?底|末|初|上半年|下半年)?(?:之?前|以前)?|\d{4}年(?:年?底|末)?(?:之?前|以前)|(?:在|到|于|至)?“十[三四五六]五”(?:期间|时期|末|规划期)?)(?:，|内)?|^(?:在|于)?[^，、；：]{0,20}?(?:范围内|以内|公里内|岸线内?|区域内|保护区内|红线内|流域内?|沿线|沿岸|敏感区内?)(?:，)?(?=(?:一律|全面|坚决|严格|原则上)*(?:不得|不再|不准|严禁|禁止|停止|限制))|^按照?[^，、；：]{1,16}?(?:比例|要求|原则|步骤|时序|标准|规定|计划|幅度|节奏|政策)(?=(?:有序|逐步|分批|分类|依法|依规|稳妥|坚决|全部|加快|限期|提前|主动|稳步)*(?:压减|退出|淘汰|关停|压缩|削减|化解|搬迁|转移|整合|关闭|拆除|腾退|清退))/u
/** 向上延伸锂盐, 向下游拓展储能. */
const along = /^向(?:上|下|前|后)(?:游|端)?(?:，)?(?=(?:延伸|拓展|延展|发展|布局)(?!产业链|供应链|价值链|链条))/u
const adverbAt = (sentence: Sentence, at: number): string | undefined => adverbWords.get(sentence.normal[at] ?? '')?.find(({ word }) => sentence.startsWith(word, at))?.word ?? (sentence.normal[at] === '向' ? along : time).exec(sentence.normal.slice(at, at + 40))?.[0]
/** Nouns that begin like a verb: 生产线, 研发中心, 引领区. */
const verbLikeNouns = /^(?:促进剂|提升机|推进剂|引导架|培育箱|支持架|发展型|引进种|改造油|主导产业|主导作用|主导地位|主导方向|主导的|生产线|生产性|生产总值|生产经营|生产要素|研发中心|研发平台|设计中心|加工中心|开发区|开发平台|制造业|制造中心|推广中心|建设工程|冶炼渣|有色|有机|为主|配套件|配套产品|化解产能|控制器|控制系统|控制阀|控制软件|压缩机|压缩空气|限制性|推土机|推进器|提取物|在线|对位|年产|按键|居家|比亚|不锈|以太|向日葵|共享|各类|未来产业|研发(?:投入|经费|强度|人员|费用)|开发强度|推进情况|实施情况|做[法到出足实深细客]|新布局图)/u

/** 禁止新建、改建、扩建X; 不得以任何名义新增X: what is not to be done, past the first. */
const refusedActs = /^(?:[、和及与或]|或者|以及|以任何(?:名义|方式|形式|理由|借口)(?:、(?:任何)?(?:名义|方式|形式|理由|借口))*|违规|擅自|盲目|再)*(?:(?:[、和及与或]|或者|以及)?(?:异地|就地|违规)?(?:新建|改建|扩建|改扩建|新改扩建|新增|新上|续建|迁建|重建|扩能|扩产|复产|备案|审批|核准|批准|引进|承接)(?=[^的]))*/u

/** 围绕航天发射配套发展X, 立足资源优势做强X: the verb behind a circumstance, and what makes it a noun (发展基础). */
const innerVerb = /(?:(?:重点|大力|加快|积极|着力|分别|配套|集中|主要|优先|适度|有序|错位|共同|协同|规划)*(?:发展|布局|培育|打造|引进|承接|主攻|聚焦|做[强优大精特]|壮大)|(?:重点|大力|加快|积极|着力|分别|配套|集中|主要|优先|适度|有序|规划)+(?:建设|开发|生产|突破|推进)|建设(?=[^，]*(?:项目|基地|集群|产业带|产业园|生产线)$))(?![、，和与及的]|需求|需要|基础|战略|规划|机遇|方向|定位|水平|空间|要求|目标|新区|格局|理念|思路|优势|环境|阶段|趋势|带|轴|条件|实际|重点|大局|导向|路径|模式|潜力|成果|新格局|中国家|区|总体|布局|现状|特色|一体化|规律|态势)/u

interface Found { kind: PredicateKind; word: string }

function verbAt(sentence: Sentence, at: number): Found | undefined {
  const found = kinds.get(sentence.normal[at] ?? '')?.find(({ word }) => sentence.startsWith(word, at))
  return found === undefined || verbLikeNouns.test(sentence.normal.slice(at, at + 6)) ? undefined : found
}

const priority: Readonly<Record<PredicateKind, number>> = { limit: 6, retire: 6, receive: 5, plain: 4, vessel: 3, quality: 2, scope: 1, circumstance: 0, other: -1 }

/** 做大加工番茄: behind a verb that takes things, how they are made belongs to them. */
const actsOn = (found: Found | undefined, next: Found | undefined): Found | undefined =>
  found?.kind === 'plain' && next !== undefined && /^(?:加工|种植|养殖|冶炼|制作)$/u.test(next.word) ? undefined : next

/** 将重点培育X: 将 before a verb only tells when. */
const isFuture = (sentence: Sentence, at: number): boolean => sentence.normal[at] === '将' && (adverbAt(sentence, at + 1) !== undefined || isVerbAfter(sentence, at + 1))

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
    const adverb = adverbAt(sentence, at)
    const verb = isFuture(sentence, at) ? undefined : actsOn(found, verbAt(sentence, at))
    if (verb !== undefined && (adverb === undefined || verb.word.length >= adverb.length) && !(found !== undefined && verb.kind === 'other')) {
      const rest = range.end - at - verb.word.length
      if (found !== undefined && (rest < 2 || /^[、和与及的]/u.test(sentence.normal.slice(at + verb.word.length)) && verb.word.length <= 2 && !isVerbAfterJoin(sentence, at + verb.word.length))) break
      found = found !== undefined && (found.kind === 'limit' || found.kind === 'retire') && priority[verb.kind] < 5 ? found : verb
      at += verb.word.length
      objectStart = at
      while (/^[、和与及并]$/u.test(sentence.normal[at] ?? '') && isVerbAfterJoin(sentence, at)) at += 1
      if (verb.kind === 'circumstance' || verb.kind === 'other') break
      continue
    }
    if (adverb !== undefined) {
      if (adverb === '分别' || adverb === '各自' || adverb === '分头') isPairwise = true
      if (found !== undefined && !isVerbAfter(sentence, at + adverb.length)) break
      at += adverb.length
      continue
    }
    break
  }
  if (found === undefined) return undefined
  if (found.kind === 'limit') objectStart += refusedActs.exec(sentence.normal.slice(objectStart, Math.min(range.end - 2, objectStart + 60)))?.[0].length ?? 0
  const object = sentence.trim({ start: objectStart, end: range.end })
  const inner = found.kind === 'circumstance' || found.kind === 'scope' ? behindCircumstance(sentence, object) : undefined
  return inner ?? { kind: found.kind, verb: found.word, object, isPairwise }
}

/** The predicate that a circumstance leads up to within its own clause. */
function behindCircumstance(sentence: Sentence, object: Range): Predicate | undefined {
  const found = innerVerb.exec(sentence.text(object))
  if (found === null || found.index < 2 || !sentence.isTop(object.start + found.index)) return undefined
  const inner = readPredicate(sentence, { start: object.start + found.index, end: object.end })
  return inner === undefined || inner.kind === 'other' || inner.object.end - inner.object.start < 2 ? undefined : inner
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
    const adverb = adverbAt(sentence, at)
    if (adverb === undefined || at + adverb.length >= range.end) return at
    at += adverb.length
  }
}
