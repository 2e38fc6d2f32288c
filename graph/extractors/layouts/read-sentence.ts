/** One sentence: clause by clause, who is to do what. */
import type { Place } from '#graph/places/gazetteer.ts'
import type { unreadReasons } from '#graph/domain/document.ts'
import { Facts, type Fact } from './facts.ts'
import { readBracketed, readGlossed } from './forms/brackets.ts'
import { readBearers, readMove, readPlaced } from './forms/placed.ts'
import { readMixedList, readSubjectList } from './forms/mixed-lists.ts'
import { readLead } from './leads.ts'
import { listThings, readObject } from './objects.ts'
import { readPlaceGroup, type PlaceGroup } from './place-groups.ts'
import { fieldLabel, PredicateReader, relationOf } from './predicate-reader.ts'
import { readPredicate } from './predicates.ts'
import { splitClauses, type Clause, type Range, type Sentence } from './sentence.ts'

export interface SentenceReading {
  facts: Fact[]
  /** The last subject, for a next sentence without one. */
  subject?: readonly (Place | string)[]
  /** It acts for itself, neither helped nor in a part given to it. */
  isPlain?: boolean
  /** Why nothing came of it; absent when something did. */
  reason?: (typeof unreadReasons)[number]
}

export interface SentenceContext {
  heading?: string
  /** Places a heading or the sentence before put in charge. */
  subject?: readonly (Place | string)[]
}

const headOf = /^(?:主要|重要|重点|关键)?(?:两|三|四|五)?(?:个)?(?:市|地|城|极|核)?为?(?:“[^”]{1,6}”)?(?:双|主|三|多)?(?:核心|重点|中心|龙头|引领|支撑|依托|主体|主阵地|载体|支点|节点|骨干|主|补充|延伸|两翼|辐射|极点|轴心|引擎|基础|支柱|增长极|先导|示范|协同|配套|拓展|协作|联动|承接|后方|腹地|前沿|门户|副中心|次中心|副核|组团|研发|制造|生产|总部|一核|两极|双核|重要支撑|重要节点|主战场|承载|集聚|聚集|外围|重点)+(?:区域|区|城市|地|点|地区)?/u
const roleMark = /^为/u
const landscape = /^[\u4e00-\u9fff“”]{0,8}?(?=为|以及|及|和|、)/u
const pseudoPlace = /^(?:(?:沿[江黄海线淮河湖边]|全省|省内|全区|区内|其余|其他|其它)各(?:市地|盟市|市州|州市|市县|县市区?|县区|区县|设区市|地市|地区|地|市|县|区)|其余(?:盟市|市州|州市|县市区?|县区|区县|设区市|地市)|其[他它](?:盟市|市州|州市|县市区?|县区|设区市|地市)|各(?:区|旗|州)(?=[^县市])|各(?:市地|地市|旗县市?区?|县市区?|市（州）|县（市、区）)|各盟市|各州市|各市州|各市县?|其他(?:各市|市|地区|城市)|其余(?:各市|市|地区)|各地|各县区?|各地区|全省(?:其他地区)?|全市|其他区县|各区县|各设区市|省内其他地区)/u
const statistic = /\d|产值|比重|数量|占|通车|开通|建成后|签订|举办|举行|调研|考察|签署|增长|位居|完成|获|认证|居全国/u
const regionRank = /^(?:等)?(?:沿海|沿江|沿黄)?(?:[一二两三四五六七八九十]+)?(?:市|县|区|州|地|城|城市|地区|片区|都市圈)?/u
const helps = /^(?:推动|促进|支持|鼓励|引导)/u
/** 以A为龙头，辐射带动B: the led stand beside the leader. */
const alongside = /(?:带动|辐射|联动|协同|牵引|引领)$/u
const unplacedArea = /^(?:支持|推动|鼓励|引导|促进)?((?!各|全|推进|加强|省级|国家级|创建|建设|打造|发展|重点|一批|这|该|其|以|将|在|两|[一二三四五六七八九十]|把)[\u4e00-\u9fff]{2,8}?(?:高新技术产业开发区|经济技术开发区|高新区|经开区|开发区|新区|自贸区|综保区|科学城|示范区|试验区|产业园区?|工业园区?|园区|片区|组团))(?!建设|内|的|、|和|与|及)/u
/** 芜湖奇瑞、马钢集团等企业: the places are part of other names. */
const together = /^(?:共同|合力|携手|联手|协力|合作|协同|一体|联合)(?:推进|推动|打造|建设|发展|做|布局|培育|构建|壮大|重点|攻|开)/u
const joinedBy = /^(?:要|应|将)?(?:联合|携手|会同|联手|协同)/u
const region = /(?:带|圈|[地片山城园新]区|城市群|组团|走廊|板块|轴|流域|平原)$/u
/** 除南港工业区外: what is excepted need not be known. */
const unknownException = /^除[^，]{2,24}外$/u
const someoneElse = /^(?:与|和|及)|、|企业|公司|集团|高校|院所/u

/** 苏州侧重生物药、无锡侧重封装测试: each part of the list has its own place and verb. */
function splitSpeakers(sentence: Sentence, clause: Clause): Clause[] {
  const speaks = (at: number): boolean => {
    const group = sentence.mention(at) === undefined ? undefined : readPlaceGroup(sentence, at)
    const predicate = group === undefined || group.end >= clause.end ? undefined : readPredicate(sentence, { start: group.end, end: clause.end })
    return predicate !== undefined && predicate.kind !== 'other' && predicate.kind !== 'circumstance'
  }
  const lead = readLead(sentence, clause)
  if (lead === undefined || lead.mode !== 'subject' || !speaks(lead.at)) return [clause]
  const first = readPlaceGroup(sentence, lead.at)!.end
  const cuts = sentence.topPositions('、', { start: first, end: clause.end }).filter((at) => speaks(at + 1))
  const bounds = [clause.start, ...cuts.map((at) => at + 1)]
  return bounds.map((start, index) => ({ start, end: index < cuts.length ? cuts[index]! : clause.end, mark: index < cuts.length ? '，' : clause.mark }))
}

class SentenceReader {
  private readonly facts: Facts
  private readonly predicates: PredicateReader
  private headOpen = false
  private exception = false
  private playsPart = false
  private listOpen = false
  private isHelped = false
  /** Places put in charge since the last ；, for a clause that speaks of all of them. */
  private partPlaces: (Place | string)[] = []
  private isPlain: boolean | undefined

  constructor(private readonly sentence: Sentence, context: SentenceContext) {
    this.facts = new Facts(sentence, context.heading)
    this.predicates = new PredicateReader(sentence, this.facts)
    if (context.subject !== undefined) this.facts.begin(context.subject)
  }

  read(): SentenceReading {
    const { sentence } = this
    const { facts: bracketed, used } = readBracketed(sentence)
    const clauses = splitClauses(sentence).flatMap((clause) => splitSpeakers(sentence, clause)).filter(({ start, end }) => !used.some((at) => at >= start && at < end))
    clauses.forEach((clause, index) => {
      this.readClause(clause, clauses[index + 1])
      if (clause.mark === '；') this.endPart()
    })
    const subject = this.facts.subject
    let facts = [...bracketed, ...this.facts.finish()]
    if (facts.length === 0) facts = readGlossed(sentence)
    const reading: SentenceReading = { facts }
    if (subject !== undefined) {
      reading.subject = subject
      reading.isPlain = this.isPlain === true
    }
    if (facts.length === 0) reading.reason = this.predicates.reason ?? 'mention-only'
    return reading
  }

  /** ； ends what was said of an exception, of a part played, or by somebody unnamed. */
  private endPart(): void {
    if (this.playsPart) this.facts.drop()
    this.partPlaces = []
    this.playsPart = false
    this.exception = false
    this.predicates.hasUnnamedActor = false
  }

  private readClause(clause: Clause, next: Clause | undefined): void {
    if (this.readException(clause)) return
    if (unknownException.test(this.sentence.text(clause))) this.exception = true
    if (this.readFixedForm(clause, next)) {
      this.headOpen = false
      return
    }
    if (this.readRuleAtPlace(clause) || this.readLedMixed(clause) || this.readOwnThings(clause)) return
    const lead = readLead(this.sentence, clause)
    const group = lead === undefined ? undefined : readPlaceGroup(this.sentence, lead.at)
    if (lead !== undefined && group !== undefined && group.end <= clause.end && group.places.length > 0) {
      this.readWithPlaces(clause, lead, group)
      return
    }
    if (together.test(this.sentence.text(clause)) && this.partPlaces.length > 1) this.facts.begin([...new Set(this.partPlaces)])
    if (this.readUnplacedArea(clause)) return
    if (clause.mark === '：' && this.facts.subject !== undefined && fieldLabel.test(this.sentence.text(clause))) {
      this.predicates.lastList = 'strong'
      return
    }
    if (this.readGlossedRegion(clause) || this.readInnerHead(clause)) return
    this.headOpen = false
    if (this.isHelped && (this.predicates.hasUnnamedActor || helps.test(this.sentence.text(clause)))) this.facts.drop()
    if (this.predicates.read(clause, false)) return
    this.predicates.continueList(clause)
  }

  /** 北钦防（北海、钦州）沿海三市重点布局A: a region explained by its places. */
  private readGlossedRegion(clause: Clause): boolean {
    const open = this.sentence.normal.slice(clause.start, Math.min(clause.end, clause.start + 14)).indexOf('（')
    const close = open < 2 ? undefined : this.sentence.closing(clause.start + open)
    const group = close === undefined ? undefined : readPlaceGroup(this.sentence, clause.start + open + 1)
    if (close === undefined || group === undefined || group.end !== close) return false
    const behind = regionRank.exec(this.sentence.normal.slice(close + 1, clause.end))?.[0].length ?? 0
    this.facts.begin(group.places)
    this.isPlain = this.isPlain !== false
    this.predicates.lastList = clause.mark === '：' && close + 1 + behind === clause.end ? 'strong' : undefined
    if (close + 1 + behind < clause.end) this.predicates.read({ start: close + 1 + behind, end: clause.end }, false)
    return true
  }

  /** 除A外，各市不再…: the exception gives nothing, the rule goes to the scope as printed. */
  private readException(clause: Clause): boolean {
    const scope = pseudoPlace.exec(this.sentence.text(clause))
    if (!this.exception || scope === null) return false
    this.facts.begin([scope[0]])
    this.exception = false
    return this.predicates.read({ start: clause.start + scope[0].length, end: clause.end }, false)
  }

  /** Forms in which the places stand behind the things. */
  private readFixedForm(clause: Clause, next: Clause | undefined): boolean {
    const found = readMove(this.sentence, clause, this.facts.subject) ?? readPlaced(this.sentence, clause) ?? readBearers(this.sentence, clause) ?? this.readColon(clause, next)
    for (const { place, thing, relation } of found ?? []) this.facts.state(place, thing, relation)
    return found !== undefined && found.length > 0
  }

  /** 光伏：合肥、滁州. */
  private readColon(clause: Clause, next: Clause | undefined): Fact[] | undefined {
    if (clause.mark !== '：' || next === undefined || this.sentence.mentionsIn(clause).length > 0) return undefined
    const lead = readLead(this.sentence, next)
    const group = lead === undefined ? undefined : readPlaceGroup(this.sentence, lead.at)
    if (group === undefined || group.end < next.end || fieldLabel.test(this.sentence.text(clause))) return undefined
    return listThings(this.sentence, clause).flatMap((thing) => group.places.map((place): Fact => ({ place, thing, relation: 'develop' })))
  }

  private readWithPlaces(clause: Clause, lead: NonNullable<ReturnType<typeof readLead>>, group: PlaceGroup): void {
    const rest = { start: group.end, end: clause.end }
    const text = this.sentence.text(rest)
    if (lead.mode === 'except') {
      this.exception = true
      const out = /^(?:以)?外/u.exec(text)
      if (out !== null && out[0].length < text.length) this.readException({ ...clause, start: rest.start + out[0].length })
      return
    }
    if (this.readRole(lead.mode, group, rest)) return
    const joined = joinedBy.exec(text)
    const ally = joined === null ? undefined : readPlaceGroup(this.sentence, rest.start + joined[0].length)
    if (ally !== undefined && ally.end < clause.end) {
      this.readWithPlaces(clause, lead, { ...ally, places: [...group.places, ...ally.places] })
      return
    }
    const within = text.startsWith('以') ? readPlaceGroup(this.sentence, rest.start + 1) : undefined
    if (within !== undefined && within.end < clause.end && this.readRole('head', within, { start: within.end, end: clause.end }) && this.headOpen) return
    if (lead.mode === 'base' && !this.actsItself(rest) && (rest.end > rest.start || (this.facts.subject !== undefined && this.isPlain !== undefined))) return
    const spoken = this.facts.subject ?? []
    const isNew = group.places.every((place) => !spoken.includes(place))
    const continuesList = this.facts.isSilent && this.listOpen && lead.mode === 'subject' && isNew
    const isLedAlong = lead.isCausative && alongside.test(this.sentence.text({ start: clause.start, end: lead.at }))
    if (this.headOpen && lead.isCausative && (rest.end === rest.start || isLedAlong)) {
      this.facts.extend(group.places)
      if (rest.end > rest.start) this.predicates.read(rest, true)
      return
    }
    this.partPlaces.push(...group.places)
    if (continuesList) this.facts.extend(group.places)
    else this.facts.begin(group.places)
    this.headOpen = false
    this.playsPart = false
    this.isHelped = lead.isCausative
    this.isPlain = lead.mode === 'subject' && !lead.isCausative && this.isPlain !== false
    this.listOpen = rest.end === rest.start && clause.mark === '，'
    this.predicates.lastList = clause.mark === '：' && rest.end === rest.start ? 'strong' : undefined
    if (rest.end > rest.start && !this.predicates.read(rest, lead.isCausative)) {
      this.predicates.reason ??= statistic.test(text) ? 'mention-only' : 'no-verb'
      if (someoneElse.test(text)) this.facts.drop()
    }
  }

  /** 依托合肥高新区发展X: the base itself is where it is done. */
  private actsItself(rest: Range): boolean {
    const predicate = rest.end > rest.start ? readPredicate(this.sentence, rest) : undefined
    return predicate !== undefined && (predicate.kind === 'plain' || (predicate.kind === 'vessel' && !/^(?:争创|创建|创成)$/u.test(predicate.verb)) || predicate.kind === 'receive')
  }

  /** 东湖高新区聚焦激光装备: an area of its own that the gazetteer does not place; a quarter (东川园区) stays with the city in charge. */
  private readUnplacedArea(clause: Clause): boolean {
    const found = unplacedArea.exec(this.sentence.text(clause))
    if (found === null) return false
    const rest = { start: clause.start + found[0].length, end: clause.end }
    const acts = rest.end > rest.start ? readPredicate(this.sentence, rest) : undefined
    if (rest.end === rest.start ? clause.mark !== '：' : acts === undefined || acts.kind === 'other') return false
    if (!/(?:园|园区|片区|组团)$/u.test(found[1]!)) this.facts.drop()
    else if (rest.end > rest.start) this.predicates.read(rest, false)
    else this.predicates.lastList = 'strong'
    return true
  }

  /** 以A为核心，B为支撑. */
  private readRole(mode: string, group: PlaceGroup, rest: Range): boolean {
    if (mode === 'head') {
      const part = this.wholePart(group, rest)
      if (part !== undefined) return this.readRole('part', part.group, part.rest)
    }
    const text = this.sentence.text(rest)
    const marked = roleMark.test(text)
    const role = marked ? headOf.exec(text.slice(1)) : null
    if (role === null || !(mode === 'part' || this.headOpen)) return mode === 'head'
    if (text[1 + role[0].length] === '的') {
      this.facts.drop()
      return true
    }
    if (this.headOpen) this.facts.extend(group.places)
    else this.facts.begin(group.places)
    this.headOpen = true
    this.playsPart = true
    const from = rest.start + 1 + role[0].length
    if (from < rest.end) this.predicates.read({ start: from, end: rest.end }, false)
    return true
  }

  /** 以青岛等市沿海陆域及聊城等市平原地区为重点: places with a landscape behind them, up to 为. */
  private wholePart(group: PlaceGroup, rest: Range): { group: PlaceGroup; rest: Range } | undefined {
    let { start } = rest
    let places = [...group.places]
    for (;;) {
      const text = this.sentence.normal.slice(start, rest.end)
      const gap = landscape.exec(text)?.[0].length ?? 0
      if (text[gap] === '为') return { group: { ...group, places }, rest: { start: start + gap, end: rest.end } }
      const joined = /^(?:以及|及|和|、)/u.exec(text.slice(gap))
      const next = joined === null ? undefined : readPlaceGroup(this.sentence, start + gap + joined[0].length)
      if (next === undefined || next.end > rest.end) return undefined
      places = [...places, ...next.places]
      start = next.end
    }
  }

  /** 新型显示以合肥为核心; 培育以合肥为核心的新型显示产业集群. */
  private readInnerHead(clause: Clause): boolean {
    for (const at of this.sentence.topPositions('以', clause)) {
      const group = at > clause.start ? readPlaceGroup(this.sentence, at + 1) : undefined
      if (group === undefined || group.places.length === 0) continue
      const after = this.sentence.normal.slice(group.end, clause.end)
      const role = roleMark.test(after) ? headOf.exec(after.slice(1)) : null
      if (role === null) continue
      this.facts.begin(group.places)
      this.headOpen = true
      const behind = { start: group.end + 1 + role[0].length, end: clause.end }
      const maker = readPredicate(this.sentence, { start: clause.start, end: at })
      if (this.sentence.normal[behind.start] === '的' && maker !== undefined) {
        this.facts.say(readObject(this.sentence, { ...maker, object: { start: behind.start + 1, end: behind.end } }), relationOf(maker.kind))
      } else {
        const object = maker === undefined ? { start: clause.start, end: at } : maker.object
        if (!region.test(this.sentence.text(object))) this.facts.say({ strong: [], weak: listThings(this.sentence, object) }, 'develop')
        if (behind.end > behind.start) this.predicates.read(behind, false)
      }
      return true
    }
    return false
  }

  /** 严禁在岳阳市新建造纸项目; 控制三明、南平新增水泥产能: the rule stands before the place. */
  private readRuleAtPlace(clause: Clause): boolean {
    const { sentence } = this
    const predicate = readPredicate(sentence, clause)
    if (predicate === undefined || (predicate.kind !== 'limit' && predicate.kind !== 'retire')) return false
    const from = predicate.object.start + (/^(?:在|于)/u.exec(sentence.text(predicate.object))?.[0].length ?? 0)
    const group = readPlaceGroup(sentence, from)
    if (group === undefined || group.places.length === 0 || group.end >= clause.end) return false
    const action = /^(?:的|新增|新建|新上|扩建|改扩建|布局|建设|以及|和|、)+/u.exec(sentence.normal.slice(group.end, clause.end))?.[0].length ?? 0
    this.facts.begin(group.places)
    this.facts.say(readObject(sentence, { ...predicate, object: { start: group.end + action, end: clause.end } }), predicate.kind)
    return true
  }

  /** 中宁县枸杞、盐池县滩羊三大特色产业实施品牌提升行动. */
  private readOwnThings(clause: Clause): boolean {
    const lead = readLead(this.sentence, clause)
    const found = lead?.mode === 'subject' ? readSubjectList(this.sentence, { start: lead.at, end: clause.end }) : []
    for (const { place, thing, relation } of found) this.facts.state(place, thing, relation)
    if (found.length > 0) this.facts.drop()
    return found.length > 0
  }

  /** 加快湖州锂电、衢州氟硅发展: the verb stands before the first place. */
  private readLedMixed(clause: Clause): boolean {
    const predicate = readPredicate(this.sentence, clause)
    if (predicate === undefined || this.sentence.mention(predicate.object.start) === undefined) return false
    const found = readMixedList(this.sentence, predicate)
    if (found.length === 0) return false
    this.predicates.hasUnnamedActor = true
    for (const { place, thing, relation } of found) this.facts.state(place, thing, relation)
    return true
  }

}

/** What a sentence states of places, and what is left for the next one. */
export function readSentence(sentence: Sentence, context: SentenceContext = {}): SentenceReading {
  return new SentenceReader(sentence, context).read()
}
