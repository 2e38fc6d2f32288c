/** The predicate side of a clause: what is said of the places in charge. */
import type { UnreadPassage } from '#graph/domain/document.ts'
import type { LayoutRelation } from '#graph/domain/layout.ts'
import { actionTail, ruleTail, vesselTail } from '../vocabulary/tails.ts'
import type { Facts } from './facts.ts'
import { readMixedList } from './forms/mixed-lists.ts'
import { listThings, readObject } from './objects.ts'
import { readPredicate, skipAdverbs, type Predicate } from './predicates.ts'
import type { Clause, Range, Sentence } from './sentence.ts'

const leading = /^(?:以)([^，；]{2,60}?)为(?:主导产业|主导|特色产业|特色|重点产业|重点|主攻方向|主攻|支柱产业|支柱|主要方向|主线|主业|首位产业|首位|主|核心产业|核心)(?:的)?/u
const toward = /^向(.{2,80}?)(?:产业|领域|方向|环节)*(?:延伸|拓展|转型|升级|迈进|攀升|跃升|转变|进军|发展)(?:发展)?/u
const withinField = /^在(.{2,120}?)(?:领域|行业|方面|环节|赛道|方向)/u
const ownEnd = /(?:到?\d{4}年(?:年?底)?(?:前|之前)?)?(?:有序|逐步|加快|全部|依法|整体|分批)*(退出|转移|搬迁|关停|淘汰|外迁|疏解|迁出|转移退出|关闭)$/u
const ownGrowth = /(?:要|应|加快|持续)*(?:做精做细|做大做强|做优做强|做强做优|做强做大|做精做优|做大做优|做精做强)$/u
const pastMark = /^(?:已|已经|累计|曾|先后|正在|相继)/u
/** 主导产业：, a label before a list. */
export const fieldLabel = /^(?:重点|主导|特色|主要|发展|优势|支柱|首位|主攻)*(?:产业|方向|领域|产品|重点|定位|任务)$/u
export const relationOf = (kind: Predicate['kind']): LayoutRelation => (kind === 'retire' || kind === 'limit' ? kind : 'develop')

export class PredicateReader {
  /** Why nothing has come of the sentence so far. */
  reason: UnreadPassage['reason'] | undefined
  /** What the last list was, so that one that goes on behind a comma is graded like it. */
  lastList: 'strong' | 'weak' | undefined
  /** Somebody unnamed acts in the sentence: a place that is helped there speaks for its own clause only. */
  hasUnnamedActor = false
  private relation: LayoutRelation = 'develop'

  constructor(private readonly sentence: Sentence, private readonly facts: Facts) {}

  /** The predicate of a clause; false when it has none. */
  read(range: Range, isCausative: boolean): boolean {
    const { sentence } = this
    const start = skipAdverbs(sentence, range)
    const text = sentence.normal.slice(start, range.end)
    if (pastMark.test(sentence.text(range))) {
      this.reason ??= 'mention-only'
      return true
    }
    const led = leading.exec(text)
    if (led !== null && !/(?:城市|地区|区域|[市县区]|企业|导向|指导)$/u.test(led[1]!) && this.facts.subject !== undefined) {
      this.say(listThings(sentence, { start: start + 1, end: start + 1 + led[1]!.length }), 'develop')
      const rest = { start: start + led[0].length, end: range.end }
      if (rest.end - rest.start > 2) this.read(rest, false)
      return true
    }
    if (this.readDirection(start, range.end, text)) return true
    const predicate = readPredicate(sentence, range)
    if (predicate === undefined) return (isCausative && this.readHelped(range)) || this.readOwnEnd(range) || this.readOwnGrowth(range)
    if (predicate.kind !== 'receive' && sentence.mention(predicate.object.start) !== undefined) {
      this.hasUnnamedActor ||= this.facts.subject === undefined
      if (!this.readMixed(predicate)) this.reason ??= 'mention-only'
      return true
    }
    if (this.facts.subject === undefined) {
      if (predicate.kind !== 'circumstance' && predicate.kind !== 'scope') this.hasUnnamedActor = true
      return true
    }
    const mayEnd = (isCausative || sentence.normal[range.start] === '的') && predicate.kind !== 'receive'
    if (mayEnd && this.readOwnEnd(range)) return true
    this.readPredicateThings(predicate)
    return true
  }

  private readPredicateThings(predicate: Predicate): void {
    const found = readObject(this.sentence, predicate)
    this.lastList = found.strong.length > 0 ? 'strong' : found.weak.length > 0 ? 'weak' : predicate.kind === 'circumstance' ? this.lastList : undefined
    if (found.strong.length + found.weak.length === 0) this.reason = predicate.kind === 'plain' || predicate.kind === 'circumstance' ? 'no-product' : predicate.kind === 'other' ? 'mention-only' : 'goal-only'
    this.relation = relationOf(predicate.kind)
    this.facts.say(found, this.relation, { isPairwise: predicate.isPairwise, opens: predicate.kind === 'vessel' })
  }

  private say(strong: Range[], relation: LayoutRelation): void {
    this.lastList = strong.length > 0 ? 'strong' : undefined
    this.relation = relation
    this.facts.say({ strong, weak: [] }, relation)
  }

  /** 向A、B延伸; 在A、B等领域布局. */
  private readDirection(start: number, end: number, text: string): boolean {
    if (this.facts.subject === undefined) return false
    const direction = toward.exec(text)
    const field = direction === null ? withinField.exec(text) : null
    const found = direction ?? field
    if (found === null) return false
    const listed = /[、]/u.test(found[1]!) ? listThings(this.sentence, { start: start + 1, end: start + 1 + found[1]!.length }) : []
    const after = text.slice(found[0].length)
    if (direction !== null && listed.length === 0 && !/^(?:产业链条?)?[\u4e00-\u9fff]/u.test(after)) return false
    if (listed.length > 0) this.say(listed, 'develop')
    const rest = { start: start + found[0].length + (/^(?:产业链条?|的)/u.exec(after)?.[0].length ?? 0), end }
    if (rest.end - rest.start > 1) {
      const predicate = readPredicate(this.sentence, rest)
      if (predicate !== undefined && predicate.object.end > predicate.object.start) this.readPredicateThings(predicate)
    }
    return true
  }

  /** 推动合肥市的A、B退出. */
  private readOwnEnd(range: Range): boolean {
    const text = this.sentence.text(range)
    const found = ownEnd.exec(text)
    if (found === null || found.index < 2 || this.sentence.mentionsIn(range).length > 0) return false
    const from = range.start + (text.startsWith('的') ? 1 : 0)
    const printed = text.slice(from - range.start, found.index)
    this.say(listThings(this.sentence, { start: from, end: range.start + found.index - (ruleTail.exec(printed)?.[0].length ?? 0) }), 'retire')
    return true
  }

  /** 庆阳市油气加工做精做细. */
  private readOwnGrowth(range: Range): boolean {
    const text = this.sentence.text(range)
    const found = ownGrowth.exec(text)
    if (found === null || found.index < 2 || this.facts.subject === undefined) return false
    const from = range.start + (text.startsWith('的') ? 1 : 0)
    this.facts.say({ strong: [], weak: listThings(this.sentence, { start: from, end: range.start + found.index }) }, 'develop')
    return true
  }

  /** 推动临沂、菏泽等木材加工业转型升级: no verb of its own, the thing is helped along. */
  private readHelped(range: Range): boolean {
    if (this.readOwnEnd(range)) return true
    const text = this.sentence.text(range)
    const action = actionTail.exec(text)
    if (action === null || action.index < 2 || vesselTail.test(text.slice(0, action.index))) return false
    const from = range.start + (text.startsWith('的') ? 1 : 0)
    this.facts.say({ strong: [], weak: listThings(this.sentence, { start: from, end: range.start + action.index }) }, 'develop')
    return true
  }

  /** 培育壮大淄博氟硅新材料、日照先进钢铁等产业集群. */
  private readMixed(predicate: Predicate): boolean {
    const found = readMixedList(this.sentence, predicate)
    for (const { place, thing, relation } of found) this.facts.state(place, thing, relation)
    return found.length > 0
  }

  /** A list that goes on behind a comma, or stands behind 合肥市： without a verb. */
  continueList(clause: Clause): void {
    const { sentence } = this
    if (this.lastList === undefined || this.facts.subject === undefined) return
    const text = sentence.text(clause)
    if (sentence.mentionsIn(clause).length > 0 && sentence.mention(clause.start) === undefined) return
    if (fieldLabel.test(text) || actionTail.test(text) && !/[等]/u.test(text)) return
    const found = listThings(sentence, clause)
    this.facts.say(this.lastList === 'strong' ? { strong: found, weak: [] } : { strong: [], weak: found }, this.relation)
  }
}
