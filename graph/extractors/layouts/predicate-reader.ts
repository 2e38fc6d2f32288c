/** The predicate side of a clause: what is said of the places in charge. */
import type { UnreadPassage } from '#graph/domain/document.ts'
import type { LayoutRelation } from '#graph/domain/layout.ts'
import { actionTail, ruleTail, vesselTail } from '../vocabulary/tails.ts'
import type { Facts } from './facts.ts'
import { readMixedList } from './forms/mixed-lists.ts'
import { splitLast } from './lists.ts'
import { listThings, readObject } from './objects.ts'
import { readPlaceGroup } from './place-groups.ts'
import { readPredicate, skipAdverbs, type Predicate } from './predicates.ts'
import type { Clause, Range, Sentence } from './sentence.ts'

const leading = /^(?:以)([^，；]{2,60}?)(?:见长|引领|取胜|著称|当家|打头|为(?:龙头|主体|拳头|主导产业|主导|特色产业|特色|重点产业|重点|主攻方向|主攻|支柱产业|支柱|主要方向|主线|主业|首位产业|首位|主|核心产业|核心))(?:的)?/u
/** 以传感谷为载体: what it is done on, or for, or by whom. */
const carrier = /^以(?:[^，；]{2,40}?为(?:主要|主|重要|核心|重点)?(?:载体|承载[地区]|依托|平台|牵引|抓手|契机|突破口|切入点|着力点|桥头堡|[主前]?阵地|主?战场|引擎)|[^，；]{1,20}?(?:集团|公司|股份|企业)等?(?:[^，；]{0,8}?企业)?为(?:龙头|牵引|引领|主体|支撑|核心|链主))/u
/** 除产能置换外一律不得新增. */
const exempted = /^除[^，；]{2,20}?外/u
const ownNameEnd = /(?:园区?|区|基地|公司|集团|中心|大学|研究院|平台|机场|港)$/u
/** 把枸杞产业做强做优. */
const making = /^(?:要|应|将)?把([^，]{2,40}?)(?:等)?(?:产业|品牌)?(?:做[强优大精特细实]|培育[成为壮]|打造[成为]|发展壮大|作为(?:主导|首位|支柱))/u
const toward = /^向(.{2,80}?)(?:产业|领域|方向|环节)*(?:延伸|拓展|转型|升级|迈进|攀升|跃升|转变|进军|发展)(?:发展)?/u
const withinField = /^在(.{2,120}?)(?:(?:等)?(?:领域|行业|方面|环节|赛道|方向)上?|(?:等)?上(?=实现|取得|率先|加快|重点|寻求|发力|着力|形成|持续|集中|求))/u
const ground = /^在([^，]{3,80}?)的?(?:基础上|同时|前提下)/u
/** 到2025年集群规模达到1万亿元 is a target. */
const figure = /^(?:到|力争|预计|确保)|达到|突破|超过|[\d.]+(?:万?亿|%|％|家|个百分点)/u
const underCap = /^对(.{2,30}?)(?:实行|实施|执行)[^，]{0,8}(?:总量控制|等量置换|减量置换|限产|产能置换)/u
const ownCap = /(?:等)?(?:行业|产业|项目)?(?:新增)?(?:产能|规模|总量|产量)?(?:只减不增|零增长|不再增加|不增加|等量置换|减量置换|总量控制)$/u
const ownEnd = /(?:[到于在]?\d{4}年(?:\d{1,2}月)?(?:年?底|底|末)?(?:前|之前)?)?(?:有序|逐步|加快|全部|依法|整体|分批|全面|一律|坚决|限期|稳妥|稳步|基本|环保|异地)*(退出|转移|搬迁|关停|淘汰|外迁|疏解|迁出|转移退出|关闭)(?:入园|进园)?(?:[^，、]{2,10}(?:区域|范围|城区|保护区|地带|红线))?$/u
/** 翠屏区是优质白酒核心产区. */
const bearing = /^是(?!全国|我国|中国|国家|世界)([^，]{2,24}?)的?(?:主要|核心|重点|重要)+(?:产区|主产区|承载地|承载区|布局区|集聚区)$/u
/** 完成4.3米焦炉淘汰. */
const completed = /^(?:要|应|将)?(?:全面|全部|基本|按期|限期|率先|分类|分批|有序|依法|加快|稳妥)*(?:完成|实施|推进)([^，]{2,40}?)(?:的)?(?:有序|整体|全部|全面|依法)*(?:淘汰退出|关停退出|搬迁退出|转移退出|搬迁改造|关停搬迁|退出|淘汰|关停|关闭|拆除|搬迁|腾退)(?:工作|任务)?$/u
const ownGrowth = /(?:要|应|加快|持续)*(?:做精做细|做大做强|做优做强|做强做优|做强做大|做精做优|做大做优|做精做强)$/u
const extension = /^[^，向]{2,24}向[^，向]{2,40}(?:延伸|拓展)(?:发展)?$/u
/** 严禁在长江干流岸线新建X: where nobody in particular is told. */
const anywhere = /^(?:在|于)[^，、]*?(?:[、和][^，、]*?){0,4}?(?:流域|上游|沿岸|岸线|两岸|区域|范围|保护区|以内|境内|沿线|水源地|周边)[内外]?(?:新上|新建|扩建|布局|建设|新增|从事|开展|进行|发展|引进)/u
const pastMark = /^(?:已|已经|累计|曾|先后|正在|相继)/u
const givenAway = /(?:转移|外迁|搬迁|疏解|转出)(?:项目|企业|产能)?$/u
/** 磨憨侧重冷链物流: somebody the gazetteer does not know speaks. */
const otherSpeaker = /^[\u4e00-\u9fff]{2,6}?(?:侧重|重点发展|重点建设|重点承接|主攻|聚焦|主打|做强|做优|做大)(?=[\u4e00-\u9fff]{2})/u
/** 北大荒农垦建三江：: an estate the gazetteer lacks. */
const corps = /农垦|垦区|森工|林业局|农场|林场|兵团|[一二三四五六七八九十]师/u
const when = /^(?:到|在|力争)?\d{4}年(?:年?底|末)?(?:前|之前)?/u
/** 推进情况纳入年度考核, 只保留设计: no part of a list. */
const otherMatter = /^(?:只|仅)|一.一[策链品]|不搞|纳入|列入|考核|由[^，]{1,10}(?:统筹|负责|牵头|组织)/u
/** 打造X基地，重点发展Y: what the base is to make. */
const detail = /^布局|^(?:重点|主要|着重)(?:发展|布局|培育|生产|建设|突破|开发)|^(?:主攻|聚焦)/u
/** 主导产业：, a label before a list. */
export const fieldLabel = /^(?:重点|主导|特色|主要|发展|优势|支柱|首位|主攻|承接|培育|布局|引进|招商|产业)*(?:产业|重点|方向|领域|产品|重点|定位|任务)$/u
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
    const skipped = exempted.exec(sentence.text(range)) ?? carrier.exec(sentence.text({ start: skipAdverbs(sentence, range), end: range.end }))
    if (skipped !== null && this.facts.subject !== undefined) {
      const rest = sentence.trim({ start: sentence.normal.indexOf(skipped[0], range.start) + skipped[0].length, end: range.end })
      return rest.end - rest.start < 3 || this.read(rest, isCausative)
    }
    const start = skipAdverbs(sentence, range)
    const text = sentence.normal.slice(start, range.end)
    if (pastMark.test(sentence.text(range))) {
      this.reason ??= 'mention-only'
      return true
    }
    const made = making.exec(sentence.text(range))
    if (made !== null && this.facts.subject !== undefined) {
      const from = range.start + made[0].indexOf(made[1]!)
      this.say(listThings(sentence, { start: from, end: from + made[1]!.length }), 'develop')
      return true
    }
    const led = leading.exec(text)
    if (led !== null && !/(?:城市|地区|区域|[市县区园谷港岛湾湖镇]|[航科大新未][^、]{1,2}城|基地|企业|导向|指导)$/u.test(led[1]!) && this.facts.subject !== undefined) {
      this.say(listThings(sentence, { start: start + 1, end: start + 1 + led[1]!.length }), 'develop', /分别|各自/u.test(sentence.normal.slice(range.start, start)))
      const rest = { start: start + led[0].length, end: range.end }
      if (rest.end - rest.start > 2) this.read(rest, false)
      return true
    }
    if (this.readGround(start, range.end, text) || this.readDirection(start, range.end, text)) return true
    if (underCap.test(text) && this.facts.subject !== undefined) return this.readOwnEnd({ start, end: range.end })
    if (this.readCompleted(range) || this.readBearing(range)) return true
    const predicate = readPredicate(sentence, range)
    if (predicate === undefined && this.readExtension(range)) return true
    if (predicate === undefined) return (isCausative && this.readHelped(range)) || this.readOwnEnd(range) || this.readOwnGrowth(range)
    if (predicate.kind !== 'receive' && sentence.mention(predicate.object.start) !== undefined && !this.opensOwnName(predicate)) {
      this.hasUnnamedActor ||= this.facts.subject === undefined
      if (!this.readMixed(predicate)) this.reason ??= 'mention-only'
      return true
    }
    if (this.facts.subject === undefined) {
      if (predicate.kind !== 'circumstance' && predicate.kind !== 'scope') this.hasUnnamedActor = true
      return true
    }
    if (predicate.kind === 'limit' && anywhere.test(sentence.text(predicate.object))) {
      this.facts.drop()
      return true
    }
    const mayEnd = (isCausative || sentence.normal[range.start] === '的') && predicate.kind !== 'receive'
    if (mayEnd && this.readOwnEnd(range)) return true
    this.readPredicateThings(predicate, detail.test(sentence.text(range)))
    return true
  }

  /** 信阳市布局信阳毛尖: a thing named for the place in charge. */
  private opensOwnName({ kind, object }: Predicate): boolean {
    const mention = this.sentence.mention(object.start)
    if (kind !== 'plain' || mention?.place === undefined || this.facts.subject?.includes(mention.place) !== true) return false
    const name = /^[^、，和与及等]+/u.exec(this.sentence.text({ start: mention.end, end: object.end }))?.[0] ?? ''
    return name.length >= 1 && name.length <= 6 && !ownNameEnd.test(name) && readPredicate(this.sentence, { start: mention.end, end: object.end }) === undefined
  }

  private readPredicateThings(predicate: Predicate, details = false): void {
    const found = readObject(this.sentence, predicate)
    this.lastList = found.strong.length > 0 ? 'strong' : found.weak.length > 0 ? 'weak' : predicate.kind === 'circumstance' ? this.lastList : undefined
    if (found.strong.length + found.weak.length === 0) this.reason = predicate.kind === 'plain' || predicate.kind === 'circumstance' ? 'no-product' : predicate.kind === 'other' ? 'mention-only' : 'goal-only'
    this.relation = relationOf(predicate.kind)
    const paired = predicate.isPairwise ? { ...found, strong: splitLast(this.sentence, found.strong, this.facts.subject?.length) } : found
    this.facts.say(paired, this.relation, { isPairwise: predicate.isPairwise, opens: predicate.kind === 'vessel', details })
    if (predicate.kind === 'receive') this.stateGivers(predicate.object, found.strong)
  }

  /** 承接西安市服装加工转移: it leaves a giver of the same province. */
  private stateGivers(object: Range, things: readonly Range[]): void {
    const givers = givenAway.test(this.sentence.text(object)) ? readPlaceGroup(this.sentence, object.start)?.places ?? [] : []
    const homes = new Set(this.facts.subject?.map((place) => (typeof place === 'string' ? undefined : place.provinceCode)))
    for (const giver of givers) if (homes.has(giver.provinceCode)) for (const thing of things) this.facts.state(giver, thing, 'retire')
  }

  private say(strong: Range[], relation: LayoutRelation, isPairwise = false): void {
    this.lastList = strong.length > 0 ? 'strong' : undefined
    this.relation = relation
    this.facts.say({ strong, weak: [] }, relation, { isPairwise })
  }

  /** 在做优碳酸锂的基础上: what is done already is done on. */
  private readGround(start: number, end: number, text: string): boolean {
    const found = ground.exec(text)
    const inner = found === null || this.facts.subject === undefined ? undefined : readPredicate(this.sentence, { start: start + 1, end: start + 1 + found[1]!.length })
    const rest = { start: start + (found?.[0].length ?? 0), end }
    const isBare = inner === undefined && found?.[0].endsWith('基础上') === true && this.facts.subject !== undefined && readPredicate(this.sentence, rest) !== undefined
    if (found === null || !isBare && inner?.kind !== 'plain' && inner?.kind !== 'vessel') return false
    if (inner !== undefined && !isBare) this.readPredicateThings(inner)
    if (rest.end - rest.start > 2) this.read(rest, false)
    return true
  }

  /** 向A、B延伸; 在A、B等领域布局. */
  private readDirection(start: number, end: number, text: string): boolean {
    if (this.facts.subject === undefined) return false
    const direction = toward.exec(text)
    const field = direction === null ? withinField.exec(text) : null
    const found = direction ?? field
    if (found === null) return false
    const isOneThing = direction !== null && found[1]!.length >= 3 && /(?:延伸|拓展|进军)(?:发展)?$/u.test(found[0]) && !/(?:下游|上游|两端|高端|终端|前端|后端|链|方向|领域|端|地区|区域|市场)$/u.test(found[1]!)
    const listed = /[、]/u.test(found[1]!) || isOneThing || (direction === null && /[^调温中]和[^谐]/u.test(found[1]!)) ? listThings(this.sentence, { start: start + 1, end: start + 1 + found[1]!.length }) : []
    const after = text.slice(found[0].length)
    if (direction !== null && listed.length === 0 && !/^(?:产业链条?)?[\u4e00-\u9fff]/u.test(after)) return false
    if (listed.length > 0) this.say(listed, 'develop')
    const rest = { start: start + found[0].length + (/^(?:产业链条?|的)/u.exec(after)?.[0].length ?? 0), end }
    if (rest.end - rest.start > 1) {
      const predicate = readPredicate(this.sentence, rest)
      if (predicate !== undefined && predicate.object.end > predicate.object.start) this.readPredicateThings(predicate)
      else if (predicate === undefined && direction !== null && listed.length === 0) this.say(listThings(this.sentence, rest), 'develop')
    }
    return true
  }

  /** 推动合肥市的A、B退出. */
  private readOwnEnd(range: Range): boolean {
    const text = this.sentence.text(range)
    const held = underCap.exec(text)
    if (held !== null && this.sentence.mentionsIn(range).length === 0) {
      this.say(listThings(this.sentence, { start: range.start + 1, end: range.start + 1 + held[1]!.length }), 'limit')
      return true
    }
    const capped = ownCap.exec(text)
    if (capped !== null && capped.index >= 2 && this.sentence.mentionsIn(range).length === 0) {
      this.say(listThings(this.sentence, { start: range.start + (text.startsWith('的') ? 1 : 0), end: range.start + capped.index }), 'limit')
      return true
    }
    const found = ownEnd.exec(text)
    if (found === null || found.index < 2 || this.sentence.mentionsIn(range).length > 0) return false
    const from = range.start + (text.startsWith('的') ? 1 : (when.exec(text)?.[0].length ?? 0))
    if (from - range.start >= found.index) return false
    const printed = text.slice(from - range.start, found.index)
    this.say(listThings(this.sentence, { start: from, end: range.start + found.index - (ruleTail.exec(printed)?.[0].length ?? 0) }), 'retire')
    return true
  }

  private readBearing(range: Range): boolean {
    const found = bearing.exec(this.sentence.text(range))
    if (found === null || this.facts.subject === undefined || this.sentence.mentionsIn(range).length > 0) return false
    this.facts.say({ strong: [], weak: listThings(this.sentence, { start: range.start + 1, end: range.start + 1 + found[1]!.length }) }, 'develop')
    return true
  }

  private readCompleted(range: Range): boolean {
    const found = completed.exec(this.sentence.text(range))
    if (found === null || this.facts.subject === undefined || this.sentence.mentionsIn(range).length > 0) return false
    const start = range.start + found[0].indexOf(found[1]!)
    const object = { start, end: start + found[1]!.length - (ruleTail.exec(found[1]!)?.[0].length ?? 0) }
    this.say(listThings(this.sentence, object), 'retire')
    return true
  }

  /** 建瓯市竹木加工向竹塑复合材料延伸. */
  private readExtension(range: Range): boolean {
    const found = extension.exec(this.sentence.text(range))
    if (found === null || this.facts.subject === undefined || this.sentence.mentionsIn(range).length > 0) return false
    const start = range.start + (this.sentence.normal[range.start] === '的' ? 1 : 0)
    this.readPredicateThings({ kind: 'quality', verb: '推动', isPairwise: false, object: { start, end: range.end } })
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
    if (this.sentence.mentionsIn(range).length > 0) return false
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
    if (otherSpeaker.test(text) || clause.mark === '：' && corps.test(text)) {
      this.facts.drop()
      return
    }
    if (figure.test(text) || otherMatter.test(text) || fieldLabel.test(text) || actionTail.test(text) && !/[等、]/u.test(text)) return
    const joined = /^(?:以及|及|和|并)/u.exec(text)?.[0].length ?? 0
    const found = listThings(sentence, { start: clause.start + joined, end: clause.end })
    this.facts.say(this.lastList === 'strong' ? { strong: found, weak: [] } : { strong: [], weak: found }, this.relation)
  }
}
