/** All rules of one sentence, with the dates, places and provisos that reach over its clauses. */
import { splitAtTop } from '../responsibilities/top-level.ts'
import { readBan, readBound, readLimit, readReplacement } from './bounds.ts'
import { readDeadline, readProviso, readScope, type Proviso } from './circumstances.ts'
import type { RuleStatement } from './mention.ts'
import { readRetirement } from './retire.ts'
import { readThings } from './things.ts'
import { anyRule, capacityHead, inTotal, leadWords, ratioClause } from './vocabulary.ts'

const past = /^“?十[二三]五”?(?:期间|以来|时期)|累计|已(?:经|累计)?(?:淘汰|关停|退出|压减|关闭|转移)|(?:去年|近年来|五年来|[几多]年来)/u
const opensTopic = /^(?:聚焦|围绕|坚持|依据|按照|根据|结合|通过|以|由)/u
const duty = /(?:须|必须|应当|应|要)(?=[\u4e00-\u9fff]{2})/u

/** A clause with a rule is at most this long, in code units. */
const longestClause = 400

class SentenceRules {
  readonly statements: RuleStatement[] = []
  deadline: number | undefined
  private scope: string | undefined
  private proviso: Proviso | undefined
  private pending: string | undefined

  constructor(private readonly sentence: string, private readonly inherited: number | undefined) {}

  read(): void {
    for (const stretch of splitAtTop(this.sentence.replace(/[。！？]+$/u, ''), '；')) {
      this.scope = this.proviso = this.pending = undefined
      for (const clause of splitAtTop(stretch, '，：')) this.readClause(clause.replace(/^(?:其中|同时|此外|另外)(?=.)/u, ''))
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
    if (clause === '') return
    if (inTotal.test(clause)) return this.takeTotal(clause)
    const last = this.last()
    if (ratioClause.test(clause) && last?.rule === 'replace') {
      last.threshold = clause
      return
    }
    const found = readBan(clause)
      ?? readBound(clause, this.sentence, this.scope)
      ?? readReplacement(clause)
      ?? readRetirement(clause, this.pending)
      ?? readLimit(clause)
      ?? this.readFurther(clause)
    if (found === undefined) this.remember(clause)
    else for (const statement of found) this.add(statement, year)
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
    const last = this.last()
    if (proviso.isBehind && last !== undefined) {
      if (last.exception === undefined) Object.assign(last, { exception: proviso.exception, ...(proviso.isCondition ? { exceptionKind: 'condition' } : {}) })
    } else this.proviso = proviso
  }

  private takeTotal(clause: string): void {
    const last = this.last()
    if (last !== undefined) last.amount = clause.replace(/^(?:合计|总计|共计|涉及|共|化解|退出)(?:产能)?/u, '')
  }

  /** A subject whose verb may follow in the next clause. */
  private remember(clause: string): void {
    const topic = /^对于?(?=.{3})/u.exec(clause)
    if (topic !== null) this.pending = clause.slice(topic[0].length)
    else if (!opensTopic.test(clause)) {
      const must = duty.exec(clause)
      const subject = must === null ? clause : clause.slice(0, must.index)
      if (capacityHead.test(subject)) this.pending = subject.replace(leadWords, '')
    }
  }

  private add(statement: RuleStatement, ownYear: number | undefined): void {
    const made: RuleStatement = { ...statement }
    if (made.scope === undefined && this.scope !== undefined && made.rule === 'limit') made.scope = this.scope
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
