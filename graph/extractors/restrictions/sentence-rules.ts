/** All rules of one sentence, with the dates, places and provisos that reach over its clauses. */
import { splitAtTop } from '../responsibilities/top-level.ts'
import { readBan, readBound, readLimit, readReplacement } from './bounds.ts'
import { readProviso, type Proviso } from './circumstances.ts'
import { readDeadline } from './deadlines.ts'
import type { RuleStatement } from './mention.ts'
import { readRetirement } from './retire.ts'
import { isPlaceSubject, placeAlone, placeWords, readScope } from './scopes.ts'
import { readThings } from './things.ts'
import { anyRule, capacityHead, inTotal, leadWords, ratioClause } from './vocabulary.ts'

const past = /^“?十[二三]五”?(?:期间|以来|时期)|累计|明令|已(?:经|累计)?(?:淘汰|关停|退出|压减|关闭|转移)|(?:去年|近年来|五年来|[几多]年来)/u
const opensTopic = /^(?:聚焦|围绕|坚持|依据|按照|根据|结合|通过|以|由)/u
/** 其他市2021年底前完成, once its date is out. */
const sameThere = /(?:全部|基本|全面|要|应|须)*(?:完成|落实|执行到位|完成任务)$/u
/** A subject told by what it lacks: 未配套余热发电的. */
const atFault = /(?:列入|未|不|没有|逾期|低于|高于|超过)[^，的]{2,40}的$/u
/** 责令限期整改: what is asked before the rule. */
const orderedFirst = /(?:责令|要求|依法|限期|停产|停业)+(?:整改|整顿|治理|改造|达标)$/u
const duty = /(?:须|必须|应当|应|要)(?=[\u4e00-\u9fff]{2})/u

/** 除搬迁项目外，一律不予备案: the ban before, said again. */
const saidAgain = /^(?:原则上|一律)*(?:不得|不予|不再)(?:备案|核准|审批|批准|立项|新建|建设)(?:[、和](?:备案|核准|审批|立项|批准|建设))*$/u
/** 置换比例长江沿线不低于1.5:1, 其他地区不低于1.25:1. */
const placedRatio = /^((?:减量|等量|产能)?(?:置换|替代)比例)((?!不|为|达|按|应|须|原则|要|必|均)[\u4e00-\u9fff、]{2,16}?)((?:不低于|不小于|达到|为|按)?[\d.]+:[\d.]+)$/u
const furtherRatio = /^((?!不|为|达|按|应|须|原则|要|必|均)[\u4e00-\u9fff、]{2,16}?)((?:不低于|不小于)?[\d.]+:[\d.]+)$/u
/** 现有采石场一律关闭: where the ban before holds. */
const standing = /^(?:现有|已有|既有|存量|已建(?:成)?|在建)/u

/** A clause with a rule is at most this long, in code units. */
const longestClause = 400

class SentenceRules {
  readonly statements: RuleStatement[] = []
  deadline: number | undefined
  private scope: string | undefined
  private proviso: Proviso | undefined
  private pending: string | undefined
  /** A proviso that may soften the rule before it, or the one behind. */
  private unplaced: Proviso | undefined
  /** The clause before sets a date that a bound may share. */
  private isDateNear = false
  /** Places a clause of their own names, for the rules behind it. */
  private scopeAhead: string | undefined

  constructor(private readonly sentence: string, private readonly inherited: number | undefined) {}

  read(): void {
    for (const stretch of splitAtTop(this.sentence.replace(/[。！？]+$/u, ''), '；')) {
      this.scope = this.scopeAhead = this.proviso = this.pending = undefined
      this.isDateNear = false
      for (const clause of splitAtTop(stretch, '，：')) this.readClause(clause.replace(/^(?:其中|同时|此外|另外)(?=.)/u, ''))
      this.settleProviso(undefined)
    }
  }

  private last(): RuleStatement | undefined {
    return this.statements.at(-1)
  }

  private readClause(printed: string): void {
    if (printed.length > longestClause) return
    if (printed === '其中' || printed === '同时') return
    const proviso = readProviso(printed)
    if (proviso !== undefined) return this.takeProviso(proviso)
    const { year, rest: clause } = readDeadline(printed)
    if (year !== undefined) this.deadline = year
    if (clause === '') {
      this.isDateNear = true
      return
    }
    if (inTotal.test(clause)) return this.takeTotal(clause)
    const last = this.last()
    if (saidAgain.test(clause) && last?.rule === 'ban-new' && this.proviso !== undefined) {
      last.exception ??= this.proviso.exception
      this.proviso = undefined
      return
    }
    if (ratioClause.test(clause) && !placedRatio.test(clause) && last?.rule === 'replace') {
      last.threshold = clause
      return
    }
    const found = this.readRatio(clause)
      ?? readBan(clause)
      ?? readBound(clause, this.sentence, this.scope)
      ?? readReplacement(clause)
      ?? readRetirement(clause, this.pending)
      ?? readLimit(clause)
      ?? this.readFurther(clause)
      ?? this.readElsewhere(clause)
    this.settleProviso(found)
    if (found === undefined) this.remember(clause)
    else for (const statement of found) this.add(statement, year ?? (statement.rule === 'limit' && this.isDateNear ? this.deadline : undefined))
    this.isDateNear = found?.some(({ rule }) => rule === 'retire' || rule === 'move') === true && year !== undefined || (found !== undefined && this.isDateNear)
  }

  /** 重点区域置换比例不低于1.5:1: a ratio of its own for some places. */
  private readRatio(clause: string): RuleStatement[] | undefined {
    const placed = placedRatio.exec(clause)
    if (placed !== null && isPlaceSubject(placed[2]!)) return [{ rule: 'replace', threshold: placed[1]! + placed[3]!, scope: placed[2]! }]
    const further = this.last()?.rule === 'replace' ? furtherRatio.exec(clause) : null
    if (further !== null && isPlaceSubject(further[1]!)) return [{ rule: 'replace', threshold: further[2]!, scope: further[1]! }]
    const { scope, rest } = readScope(clause)
    return scope !== undefined && ratioClause.test(rest) ? [{ rule: 'replace', threshold: rest, scope }] : undefined
  }

  /** 其他市2021年底前完成: the rule before holds there too, with another date. */
  private readElsewhere(clause: string): RuleStatement[] | undefined {
    const last = this.last()
    const places = clause.replace(sameThere, '')
    if (last === undefined || places === clause || !isPlaceSubject(places)) return undefined
    const same = { ...last }
    delete same.deadline
    return [{ ...same, scope: placeWords(places) }]
  }

  /** Puts a proviso to the replacement or limit that `next` states, or else to the rule before. */
  private settleProviso(next: readonly RuleStatement[] | undefined): void {
    const { unplaced } = this
    if (unplaced === undefined) return
    this.unplaced = undefined
    const last = this.last()
    if (next?.some(({ rule }) => rule === 'replace' || rule === 'limit') === true) this.proviso = unplaced
    else if (last !== undefined && last.exception === undefined) Object.assign(last, { exception: unplaced.exception, ...(unplaced.isCondition ? { exceptionKind: 'condition' } : {}) })
  }

  /** 通道城市外炼钢产能255万吨: the verb of the clause before still holds. */
  private readFurther(clause: string): RuleStatement[] | undefined {
    const last = this.last()
    const { scope, rest } = readScope(clause)
    if (last === undefined || scope === undefined || (last.rule !== 'retire' && last.rule !== 'move')) return undefined
    const things = readThings(rest)
    if (!things.every(({ amount }) => amount !== undefined)) return undefined
    return things.map((thing) => ({ rule: last.rule, ...(last.also === undefined ? {} : { also: last.also }), ...thing, scope }))
  }

  private takeProviso(proviso: Proviso): void {
    if (proviso.isBehind && this.last() !== undefined) this.unplaced = proviso
    else this.proviso = proviso
    if (proviso.place !== undefined) this.scopeAhead = proviso.place
  }

  private takeTotal(clause: string): void {
    const last = this.last()
    if (last !== undefined) last.amount = clause.replace(/^(?:合计|总计|共计|涉及|共|化解|退出)(?:产能)?/u, '')
  }

  /** A subject whose verb may follow in the next clause. */
  private remember(clause: string): void {
    const place = placeAlone(clause)
    const topic = /^对于?(?=.{3})/u.exec(clause)
    if (place !== undefined) this.scopeAhead = place
    else if (topic !== null) this.pending = clause.slice(topic[0].length).replace(orderedFirst, '')
    else if (!opensTopic.test(clause)) {
      const must = duty.exec(clause)
      const subject = must === null ? clause : clause.slice(0, must.index)
      if (atFault.test(subject) || capacityHead.test(subject.replace(/（[^（）]*）$/u, ''))) this.pending = subject.replace(leadWords, '')
    }
  }

  private add(statement: RuleStatement, ownYear: number | undefined): void {
    const made: RuleStatement = { ...statement }
    if (made.scope === undefined && this.scopeAhead !== undefined) made.scope = this.scopeAhead
    if (made.scope === undefined && this.scope !== undefined && (made.rule === 'limit' || standing.test(made.threshold ?? ''))) made.scope = this.scope
    if (made.scope !== undefined) this.scope = made.scope
    const isAboutReplacement = made.rule === 'replace' || made.also === 'replace'
    if (this.proviso !== undefined && made.exception === undefined && (this.proviso.isCondition || !isAboutReplacement)) {
      made.exception = this.proviso.exception
      if (this.proviso.isCondition) made.exceptionKind = 'condition'
      if (this.proviso.isCondition) this.proviso = undefined
    }
    const isDated = made.rule === 'retire' || made.rule === 'move'
    const isOverdue = /^逾期/u.test(made.threshold ?? '')
    if (isDated && !isOverdue && this.deadline !== undefined) made.deadline = this.deadline
    else if (!isDated && ownYear !== undefined) made.deadline = ownYear
    else if (isDated && !isOverdue && this.inherited !== undefined && /^其中/u.test(this.sentence)) Object.assign(made, { deadline: this.inherited, isDeadlineImplied: true })
    this.statements.push(made)
  }
}

/** A year at the head of a sentence without rules still holds for 其中 behind it. */
function yearOnly(sentence: string): { deadline?: number } {
  const { year } = readDeadline(sentence.slice(0, longestClause))
  return year === undefined ? {} : { deadline: year }
}

/**
 * The rules a sentence sets, in order.
 *
 * @param sentence normal form without white space
 * @param inherited the year of the sentence before, for one that opens with 其中
 * @returns also the last year the sentence sets
 */
export function readSentenceRules(sentence: string, inherited: number | undefined): { statements: RuleStatement[]; deadline?: number } {
  if (past.test(sentence) || !anyRule.test(sentence)) return { statements: [], ...yearOnly(sentence) }
  const rules = new SentenceRules(sentence, inherited)
  rules.read()
  return rules.deadline === undefined ? { statements: rules.statements } : { statements: rules.statements, deadline: rules.deadline }
}
