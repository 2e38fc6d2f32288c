/** The figures one sentence sets. */
import { readClauses, type Clause, type Figure, type TargetText } from './clauses.ts'
import { bind } from './binding.ts'
import type { TargetMention } from './mention.ts'
import { readRank } from './ranks.ts'
import { cleanSubject, readNounBehind, splitSubject } from './subjects.ts'
import { metricEnd } from './units.ts'
import { readPer, readPhrase, skipOpening, skipVerbs, verbAtEnd, type Acted, type Phrase } from './words-before.ts'
import type { YearMark } from './years.ts'

/** A figure before its passage, its year in default and its industry are known. */
type SentenceTarget = Omit<TargetMention, 'passageId' | 'industry'>

/** What later sentences of the same paragraph take over: the nouns counted so far, by unit. */
export type CountedNouns = Map<string, string>

/** What the clauses of one sentence hand on. */
interface Carried {
  subject: string
  verb: Acted | undefined
  per: string | undefined
  isRetiring: boolean
  isGoal: boolean
  /** Subjects and phrase of a 分别 whose later figures are still to come. */
  respective: { subjects: string[]; phrase: Phrase } | undefined
}

const goalWords = /力争|争取|确保|努力|预期|目标|计划/u
const notWholly = /(?:确定|公布|规定|认定|涉及|涵盖|覆盖|包括|包含|分布在)的?$/u
const capacityBefore = /(?:年产|年产能|日产|总投资|投资|占地|日处理|年处理|用地|建筑面积|规模|产能|直径|容积)$/u
/** 比重稳中有升，力争达到28%以上: the figure comes in the next clause. */
const movingMetric = /^([^，]{2,40}?(?:率|占比|比重|比例|产值|收入|规模|增加值|产能|产量|投资|总量|水平|强度|能力|数量|利润|增速|效率))(?:稳中|稳步|持续|不断|明显|显著|大幅|进一步|逐年|合理|平稳|快速|较快|位居|实现)/u
/** 支持工业母机企业, before what these are to do. */
const supportedActor = /^(?:支持|推动|引导|鼓励|组织|指导|依托)[\p{Script=Han}“”、]{0,14}?(?:企业|园区|高校|院所|机构|开发区|集群|平台|单位)(?:和[\p{Script=Han}]{2,6}(?:企业|高校|院所|机构))?/u
/** 支持3—5家企业进入全国百强: who is helped, and what they are to do. */
const helping = /(?:支持|鼓励|引导|推动|帮助|带动|指导|扶持|组织)$/u
const isToDo = /进入|入选|跻身|创建|争创|获得|晋升|上市|挂牌|突破|建成/u
/** 设立总规模, before the sum of a fund. */
const fund = /^(?:设立|组建|筹建|建立|发起设立|新设立?|用好|做大)[\p{Script=Han}]{0,4}规模$/u
const retiredBehind = /^(.*?)(?:全部|原则上|一律|依法|有序|分批)*(?:整合退出|转移退出|关停退出|退出|关停|关闭|淘汰|压减|拆除|腾退|取缔)(?:到位)?$/u

/** The words before a figure, without the dates among them. */
function wordsBefore({ text, years }: TargetText, from: number, to: number): string {
  let words = ''
  let at = from
  for (const { start, end } of years) {
    if (end <= from || start >= to) continue
    words += text.slice(at, Math.max(at, start)).replace(/(?:到|至|于|在|自|从|截至)$/u, '')
    at = Math.max(at, end)
  }
  return words + text.slice(at, to).replace(words === '' ? /^(?!)/u : /^[的，、]/u, '')
}

/** Dates joined right before a 分别: 到2025年、2027年、2030年. */
function datesBefore({ text, years }: TargetText, position: number): YearMark[] {
  const before = years.filter(({ start }) => start < position)
  let from = before.length - 1
  while (from > 0 && /^(?:、|和|及|到)$/u.test(text.slice(before[from - 1]!.end, before[from]!.start))) from -= 1
  return before.slice(Math.max(0, from))
}

class SentenceReader {
  private readonly targets: SentenceTarget[] = []
  private readonly carried: Carried

  constructor(private readonly target: TargetText, private readonly nouns: CountedNouns) {
    this.carried = { subject: '', verb: undefined, per: undefined, isRetiring: false, isGoal: target.years.length > 0 || goalWords.test(target.text), respective: undefined }
  }

  read(): SentenceTarget[] {
    for (const clause of readClauses(this.target)) this.readClause(clause)
    return this.targets
  }

  private readClause(clause: Clause): void {
    const { text } = this.target
    if (clause.opening === '；' || clause.opening === '。') this.carried.per = undefined
    this.carried.respective = undefined
    if (clause.figures.length === 0) {
      const words = text.slice(Math.max(clause.start, clause.end - 40), clause.end)
      this.carried.isRetiring = retiredBehind.test(words)
      this.carried.subject = movingMetric.exec(skipOpening(words))?.[1] ?? this.carried.subject
      const opening = skipOpening(wordsBefore(this.target, clause.start, Math.min(clause.end, clause.start + 60)))
      this.carried.per = readPer(wordsBefore(this.target, clause.start, Math.min(clause.end, clause.start + 30))).per ?? this.carried.per
      this.carried.verb = skipVerbs(opening) ?? this.carried.verb
      return
    }
    if (!/^(?:其中)?合计/u.test(text.slice(clause.start, clause.start + 4)) && clause.opening !== '；') this.carried.isRetiring = false
    clause.figures.forEach((figure, index) => {
      const before = this.targets.length
      this.readFigure(clause, figure, index)
      if (this.targets.length === before) this.carried.verb = undefined
    })
  }

  private readFigure(clause: Clause, figure: Figure, index: number): void {
    const printed = wordsBefore(this.target, figure.from, figure.quantity.start)
    const { per, rest: words } = readPer(printed.replace(/^(?:力争|争取|确保|，|在(?=每))+/u, ''))
    this.carried.per = per ?? (/全年|年内/u.test(words) ? undefined : this.carried.per)
    if (figure.quantity.isRank) this.addRank(figure, words)
    else if (figure.isNounBehind) this.readNounBehind(figure, words)
    else this.readNounBefore(clause, figure, words, index)
  }

  private addRank({ quantity }: Figure, words: string): void {
    const rank = readRank(skipOpening(words))
    const subject = rank === undefined ? '' : cleanSubject(rank.subject === '' ? this.carried.subject : skipOpening(rank.subject))
    if (rank === undefined || subject === '') return
    this.push({ subject, comparator: quantity.bound === 'at-most' ? 'at-most' : 'reach', isRank: true, ...quantity.amount, ...(rank.among === '' ? {} : { relativeTo: rank.among }) }, quantity.start)
  }

  /** 培育省级绿色工厂200家; 产值达到8000亿元; 年均增长6%. */
  private readNounBefore(clause: Clause, { quantity, isFirst }: Figure, words: string, index: number): void {
    const { respective } = this.carried
    if (respective !== undefined && words.replace(/^(?:、|和|及|以及)/u, '') === '') {
      const subject = respective.subjects[index] ?? respective.subjects.at(-1)!
      this.pushBound(subject, quantity, respective.phrase, {}, respective.subjects.length === 1 ? index : undefined)
      return
    }
    const bare = skipVerbs(skipOpening(words))
    if (bare?.rest === '') {
      const noun = this.nouns.get(quantity.amount.unit ?? '')
      const bound = /^(?:力争|争取)?(?:突破|超过)$/u.test(words) ? readPhrase(words) : undefined
      if (noun !== undefined) this.pushActed(noun, quantity, bare, bound === undefined ? {} : { phrase: bound })
      return
    }
    const phrase = readPhrase(quantity.amount.unit === '番' ? `${words}实现` : words)
    if (phrase?.kind === 'forbidden') return
    const whole = skipOpening(phrase?.rest ?? words)
    const actor = phrase === undefined ? supportedActor.exec(whole) : null
    const opened = actor === null || skipVerbs(whole.slice(actor[0].length)) === undefined ? whole : whole.slice(actor[0].length)
    const acted = skipVerbs(opened)
    if (phrase !== undefined && (phrase.rest !== '' || this.carried.subject !== '' || acted !== undefined)) {
      this.readPhrased(quantity, phrase, opened, acted, clause.figures.length)
      return
    }
    const subject = cleanSubject(acted?.rest ?? opened)
    if (subject === '') return
    const isListed = !isFirst || clause.opening === '，'
    const verb = acted ?? (isFirst && !(clause.opening === '，' && quantity.isCount && this.targets.length > 0) ? undefined : this.carried.verb)
    if (/等$/u.test(acted?.rest ?? opened) || notWholly.test(subject)) return
    const done = quantity.isCount && acted === undefined && phrase === undefined ? verbAtEnd(opened) : undefined
    if (done !== undefined && !done.isRetiring && done.rest.length >= 2) {
      this.pushActed(cleanSubject(done.rest), quantity, done)
      return
    }
    if (verb !== undefined) this.pushActed(subject, quantity, verb)
    else if (metricEnd.test(subject) && (this.carried.isGoal || this.carried.isRetiring || this.targets.length > 0)) this.pushBound(subject, quantity, undefined, this.carried.isRetiring ? { isRetiring: true } : {})
    else if ((/的$/u.test(subject) && this.targets.length > 0) || (this.carried.isGoal && (/的$/u.test(subject) || (isListed && this.targets.length > 0)))) this.pushBound(subject, quantity, undefined, {})
  }

  private readPhrased(quantity: Figure['quantity'], phrase: Phrase, opened: string, acted: Acted | undefined, figures: number): void {
    const isElided = opened === '' || (acted?.rest === '' && !acted.isRetiring)
    const from = startingFrom.exec(opened)
    if (from !== null && opened.length > from[0].length) {
      this.pushBound(cleanSubject(opened.slice(0, from.index).replace(/(?:力争|争取|努力|预计|确保|逐步|稳步)+$/u, '')), quantity, phrase, { base: Number(from[1]) })
      return
    }
    const subject = cleanSubject(isElided ? this.carried.subject : acted?.isRetiring === true || acted?.rest !== undefined && phrase.kind !== 'reach' ? acted.rest : opened)
    if (subject === '') return
    const more = { ...(acted?.isRetiring === true ? { isRetiring: true, action: acted.action } : {}) }
    if (acted !== undefined) this.carried.verb = acted
    if (!phrase.isRespective) {
      this.pushBound(subject, quantity, phrase, more)
      return
    }
    const subjects = splitSubject(subject)
    this.carried.respective = { subjects, phrase }
    const isOneForAll = figures === 1
    for (const part of isOneForAll ? subjects : subjects.slice(0, 1)) this.pushBound(part, quantity, phrase, more, subjects.length === 1 && !isOneForAll ? 0 : undefined)
  }

  /** 打造15个产业集群; 推动4000家企业实施改造; 30万吨以下8处煤矿全部关闭. */
  private readNounBehind(figure: Figure, words: string): void {
    const { quantity, to } = figure
    const { text } = this.target
    const phrase = readPhrase(words)
    if (phrase?.kind === 'forbidden') return
    const bare = phrase === undefined || phrase.rest === '' && phrase.kind === 'reach' ? words : phrase.kind === 'growth' || phrase.kind === 'drop' || phrase.kind === 'reach' ? words : phrase.rest
    const opened = skipOpening(bare)
    const noun = text.slice(quantity.end, to)
    const retired = retiredBehind.exec(noun)
    if (retired !== null) {
      const subject = cleanSubject(opened.replace(/^(?:组织|推动|引导|推进|加快|督促|全部)+/u, '') + retired[1]!)
      if (subject !== '') this.pushActed(subject, quantity, { rest: '', action: noun.slice(retired[1]!.length), isRetiring: true })
      return
    }
    const isHelped = quantity.isCount && helping.test(bare) && isToDo.test(noun)
    const verb = this.verbFor(opened, figure, phrase) ?? (isHelped ? { rest: '', action: '', isRetiring: false } : undefined)
    const read = readNounBehind(isHelped ? noun.replace(/(?<=.{2})(?:创建|争创).*$/u, '') : noun)
    if (verb === undefined || read === undefined || read.subject === '') return
    this.pushActed(read.subject, quantity, verb, { ...(phrase === undefined || bare === words ? {} : { phrase }), ...(read.action === undefined ? {} : { action: read.action }) })
  }

  private verbFor(opened: string, { quantity, isFirst }: Figure, phrase: Phrase | undefined): Acted | undefined {
    if (fund.test(opened)) return skipVerbs(opened)
    if (!quantity.isCount && capacityBefore.test(opened)) return undefined
    if (opened === '') return this.carried.verb ?? (isFirst && this.carried.isGoal && (quantity.isCount || phrase !== undefined) ? { rest: '', action: '', isRetiring: false } : undefined)
    if (opened.endsWith('的')) return notWholly.test(opened) ? undefined : skipVerbs(opened)
    return verbAtEnd(opened)
  }

  private pushActed(subject: string, quantity: Figure['quantity'], verb: Acted, more: { phrase?: Phrase; action?: string } = {}): void {
    this.carried.verb = verb
    this.carried.isRetiring = verb.isRetiring
    const action = more.action ?? (verb.action === '' ? undefined : verb.action)
    const kind = verb.action.includes('至少') ? 'at-least' : verb.action.endsWith('净增') ? 'growth' : undefined
    this.pushBound(subject, quantity, more.phrase ?? (kind === undefined ? undefined : { rest: '', kind, isRespective: false }), { ...(verb.isRetiring ? { isRetiring: true } : {}), ...(action === undefined ? {} : { action }) })
  }

  /** Adds a figure; `dateIndex` picks among joined dates that 分别 goes through. */
  private pushBound(subject: string, quantity: Figure['quantity'], phrase: Phrase | undefined, { action, base, isRetiring = false }: { action?: string; base?: number; isRetiring?: boolean }, dateIndex?: number): void {
    const owned = /^([^，]{1,8}?)(?:全年|年内|当年)(.{2,})$/u.exec(subject)
    const bound = bind(owned?.[2] ?? subject, quantity, phrase, isRetiring)
    const head = owned?.[1] ?? (bound.subject.endsWith('的') ? headNoun.exec(this.carried.subject)?.[1] : undefined)
    if (quantity.amount.unit !== undefined) this.nouns.set(quantity.amount.unit, bound.subject)
    this.push({ ...bound, ...(action === undefined ? {} : { action }), ...(head === undefined ? {} : { head }), ...(base === undefined ? {} : { base }) }, quantity.start, dateIndex)
  }

  private push(found: SentenceTarget, position: number, dateIndex?: number): void {
    const { per } = this.carried
    const dates = datesBefore(this.target, position)
    const date = dateIndex === undefined ? dates.at(-1) : dates[dateIndex] ?? dates.at(-1)
    if (!found.subject.endsWith('的')) this.carried.subject = found.subject
    this.targets.push({
      ...found, ...(per === undefined ? {} : { per }),
      ...(date === undefined ? {} : { year: date.year, ...(date.yearFrom === undefined ? {} : { yearFrom: date.yearFrom }) }),
    })
  }
}

/** 产业, in 主营业务收入过万亿元的产业: what 过千亿元的 leaves out. */
const headNoun = /(?:的|元|级|以上|以下)((?:(?!的)[\p{Script=Han}“”]){2,12})$/u

/** 由65%提高到70%: where the figure starts from. */
const startingFrom = /(?:由|从)(?:目前的?|现在的?)?(\d{1,9}(?:\.\d{1,4})?)(?:[\p{Script=Han}%‰/]{0,7})$/u

/** The figures of a sentence, in order; a year only where the sentence itself names one. */
export function readSentenceTargets(target: TargetText, nouns: CountedNouns): SentenceTarget[] {
  return new SentenceReader(target, nouns).read()
}
