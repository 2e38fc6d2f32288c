/** One sentence: clause by clause, who is to do what. */
import type { Place } from '#graph/places/gazetteer.ts'
import type { unreadReasons } from '#graph/domain/document.ts'
import { actsItself, readColon, readLedMixed, readOwnThings, readRuleAtPlace, readSettling, readUnplacedArea, wholePart } from './clause-forms.ts'
import { Facts, type Fact } from './facts.ts'
import { readBracketed, readGlossed } from './forms/brackets.ts'
import { readBearers, readMove, readPlaced } from './forms/placed.ts'
import { playsPart, quotedPlaces } from './forms/structures.ts'
import { readLead } from './leads.ts'
import { listThings, readObject } from './objects.ts'
import { readPlaceGroup, type PlaceGroup } from './place-groups.ts'
import { fieldLabel, PredicateReader, relationOf } from './predicate-reader.ts'
import { readPredicate } from './predicates.ts'
import { readFacilities, splitSpeakers } from './speakers.ts'
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

const headOf = /^(?:主要|重要|重点|关键)?(?:两|三|四|五)?(?:个)?(?:市|地|城|极|核)?为?(?:“[^”]{1,6}”)?(?:双|主|三|多)?(?:核心|重点|中心|龙头|引领|支撑|依托|主体|主阵地|载体|支点|节点|骨干|主|补充|延伸|两翼|辐射|辅|备份|极点|轴心|引擎|基础|支柱|增长极|先导|示范|协同|配套|拓展|协作|联动|承接|后方|腹地|前沿|门户|副中心|次中心|副核|组团|研发|制造|生产|总部|一核|两极|双核|重要支撑|重要节点|主战场|承载|集聚|聚集|外围|重点)+(?:区域|区|城市|地|点|地区)?/u
const roleMark = /^为/u
const pseudoPlace = /^(?:(?:沿[江黄海线淮河湖边]|全省|省内|全区|区内|其余|其他|其它)各(?:市地|盟市|市州|州市|市县|县市区?|县区|区县|设区市|地市|地区|地|市|县|区)|其余(?:盟市|市州|州市|县市区?|县区|区县|设区市|地市)|其[他它](?:盟市|市州|州市|县市区?|县区|设区市|地市)|各(?:区|旗|州)(?=[^县市])|各(?:市地|地市|旗县市?区?|县市区?|市（州）|县（市、区）)|各盟市|各州市|各市州|各市县?|其他(?:各市|市|地区|城市)|其余(?:各市|市|地区)|各地|各县区?|各地区|全省(?:其他地区)?|全市|其他区县|各区县|各设区市|省内其他地区)/u
/** 陕南各市. */
const partOfProvince = /^(?!全省|省内|其他|其余|其它|沿)[\u4e00-\u9fff]{2}(?:地区)?(?=各[市州县盟])/u
const statistic = /\d|产值|比重|数量|占|通车|开通|建成后|签订|举办|举行|调研|考察|签署|增长|位居|完成|获|认证|居全国/u
const regionRank = /^(?:等)?(?:沿海|沿江|沿黄)?(?:[一二两三四五六七八九十]+)?(?:市|县|区|州|地|城|城市|地区|片区|都市圈)?/u
const helps = /^(?:推动|促进|支持|鼓励|引导|(?:全面|深入|统筹|持续)推进)/u
/** 以A为龙头，辐射带动B: the led stand beside the leader. */
const alongside = /(?:带动|辐射|联动|协同|牵引|引领)$/u
/** 芜湖奇瑞、马钢集团等企业: the places are part of other names. */
const together = /^(?:共同|合力|携手|联手|协力|合作|协同|一体|联合)(?:推进|推动|打造|建设|发展|做|布局|培育|构建|壮大|重点|攻|开)/u
/** 推动B协同发展: B joins those named before. */
const joinsIn = /^(?:协同|联动|一体化|同城化|融合|抱团|互动|错位|共同|加快|同步|协调|差异化)*(?:发展|联动|协同|崛起|建设|融入|配套|跟进|协作|合作|互动|承接)$/u
/** 与所在地州共建X. */
const partner = /^与(?:所在|周边|当地|毗邻|相邻|相关|兄弟|对口|沿线)[\u4e00-\u9fff]{0,8}?(?=共建|合作|共同|联合|协同|携手)/u
const joinedBy = /^(?:要|应|将)?(?:联合|携手|会同|联手|协同)/u
const region = /(?:带|圈|[地片山城园新]区|城市群|组团|走廊|板块|轴|流域|平原)$/u
/** 除南港工业区外: what is excepted need not be known. */
const unknownException = /^除[^，]{2,24}外$/u
const someoneElse = /^(?:与|和|及)|、|企业|公司|集团|高校|院所/u

class SentenceReader {
  readonly facts: Facts
  readonly predicates: PredicateReader
  private headOpen = false
  private exception = false
  private playsPart = false
  private listOpen = false
  private isHelped = false
  /** Places put in charge since the last ；, for a clause that speaks of all of them. */
  private partPlaces: (Place | string)[] = []
  private isPlain: boolean | undefined

  constructor(readonly sentence: Sentence, context: SentenceContext) {
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
    if (readSettling(this, clause)) return
    if (unknownException.test(this.sentence.text(clause))) this.exception = true
    if (this.readFixedForm(clause, next)) {
      this.headOpen = false
      return
    }
    if (readRuleAtPlace(this, clause) || readLedMixed(this, clause) || readOwnThings(this, clause)) return
    const quoted = quotedPlaces(this.sentence, clause)
    if (quoted.length > 0) return this.facts.begin(quoted)
    const lead = readLead(this.sentence, clause)
    const group = lead === undefined ? undefined : readFacilities(this.sentence, clause, lead) ?? readPlaceGroup(this.sentence, lead.at)
    if (lead !== undefined && group !== undefined && group.end <= clause.end && group.places.length > 0 && (lead.mode !== 'zone' || group.end === clause.end)) {
      this.readWithPlaces(clause, lead, group)
      return
    }
    if (together.test(this.sentence.text(clause)) && this.partPlaces.length > 1) this.facts.begin([...new Set(this.partPlaces)])
    if (readUnplacedArea(this, clause)) return
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
    const text = this.sentence.text(clause)
    const within = this.exception ? partOfProvince.exec(text)?.[0].length ?? 0 : 0
    const scope = pseudoPlace.exec(text.slice(within))
    if (!this.exception || scope === null) return false
    this.facts.begin([scope[0]])
    this.exception = false
    return this.predicates.read({ start: clause.start + within + scope[0].length, end: clause.end }, false)
  }

  /** Forms in which the places stand behind the things. */
  private readFixedForm(clause: Clause, next: Clause | undefined): boolean {
    const found = readMove(this.sentence, clause, this.facts.subject) ?? readPlaced(this.sentence, clause) ?? readBearers(this.sentence, clause) ?? readColon(this, clause, next)
    if (found === undefined || found.length === 0) return false
    for (const { place, thing, relation } of found) this.facts.state(place, thing, relation)
    if (clause.mark === '，' && found.every(({ relation }) => relation === 'develop')) {
      this.facts.begin([...new Set(found.map(({ place }) => place))])
      this.playsPart = true
    }
    return true
  }

  private readWithPlaces(clause: Clause, lead: NonNullable<ReturnType<typeof readLead>>, group: PlaceGroup): void {
    const rest = { start: group.end + (partner.exec(this.sentence.text({ start: group.end, end: clause.end }))?.[0].length ?? 0), end: clause.end }
    const text = this.sentence.text(rest)
    if (lead.mode === 'except') {
      this.exception = true
      const out = /^(?:以)?外/u.exec(text)
      if (out !== null && out[0].length < text.length) this.readException({ ...clause, start: rest.start + out[0].length })
      return
    }
    if (this.readRole(lead.mode, group, rest)) return
    if (lead.mode === 'subject' && playsPart(text)) return this.playPart(group)
    const joined = joinedBy.exec(text)
    const ally = joined === null ? undefined : readPlaceGroup(this.sentence, rest.start + joined[0].length)
    if (ally !== undefined && ally.end < clause.end) {
      this.readWithPlaces(clause, lead, { ...ally, places: [...group.places, ...ally.places] })
      return
    }
    const within = text.startsWith('以') ? readPlaceGroup(this.sentence, rest.start + 1) : undefined
    if (within !== undefined && within.end < clause.end && this.readRole('head', within, { start: within.end, end: clause.end }) && this.headOpen) return
    if (lead.mode === 'base' && !actsItself(this, rest) && (rest.end > rest.start || (this.facts.subject !== undefined && this.isPlain !== undefined))) return
    const spoken = this.facts.subject ?? []
    const isNew = group.places.every((place) => !spoken.includes(place))
    const continuesList = this.facts.isSilent && this.listOpen && lead.mode === 'subject' && isNew
    const isLedAlong = lead.isCausative && alongside.test(this.sentence.text({ start: clause.start, end: lead.at }))
    if (this.headOpen && lead.isCausative && (rest.end === rest.start || isLedAlong || joinsIn.test(text))) {
      this.facts.extend(group.places)
      if (rest.end > rest.start && !joinsIn.test(text)) this.predicates.read(rest, true)
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

  /** 南充、达州双中心带动，广安、广元协同: all of them are in charge of what follows. */
  private playPart(group: PlaceGroup): void {
    if (this.headOpen) this.facts.extend(group.places)
    else this.facts.begin(group.places)
    this.partPlaces.push(...group.places)
    this.headOpen = true
    this.playsPart = true
  }

  /** 以A为核心，B为支撑. */
  private readRole(mode: string, group: PlaceGroup, rest: Range): boolean {
    if (mode === 'head') {
      const part = wholePart(this, group, rest)
      if (part !== undefined) return this.readRole('part', part.group, part.rest)
    }
    const text = this.sentence.text(rest)
    const marked = roleMark.test(text)
    const role = marked ? headOf.exec(text.slice(1)) : null
    if (role === null || !(mode === 'part' || this.headOpen)) return mode === 'head'
    const isAttribute = text[1 + role[0].length] === '的'
    if (isAttribute && !this.headOpen) {
      this.facts.drop()
      return true
    }
    if (this.headOpen) this.facts.extend(group.places)
    else this.facts.begin(group.places)
    if (isAttribute) {
      this.facts.say(readObject(this.sentence, { kind: 'vessel', verb: '形成', isPairwise: false, object: { start: rest.start + 2 + role[0].length, end: rest.end } }), 'develop')
      return true
    }
    this.headOpen = true
    this.playsPart = true
    const from = rest.start + 1 + role[0].length
    const joined = /^[、和及]$/u.test(this.sentence.normal[from] ?? '') ? readPlaceGroup(this.sentence, from + 1) : undefined
    if (joined !== undefined && joined.end < rest.end) return this.readRole('part', joined, { start: joined.end, end: rest.end })
    if (from < rest.end) this.predicates.read({ start: from, end: rest.end }, false)
    return true
  }

  /** 新型显示以合肥为核心; 培育以合肥为核心的新型显示产业集群. */
  private readInnerHead(clause: Clause): boolean {
    for (const at of this.sentence.topPositions('以', clause)) {
      const group = at > clause.start ? readPlaceGroup(this.sentence, at + 1) : undefined
      if (group === undefined || group.places.length === 0) continue
      const after = this.sentence.normal.slice(group.end, clause.end)
      const ground = /^[\u4e00-\u9fff]{0,8}?(?:基地|园区?|港|区|城)(?=为)/u.exec(after)?.[0].length ?? 0
      const role = roleMark.test(after.slice(ground)) ? headOf.exec(after.slice(ground + 1)) : null
      if (role === null) continue
      this.facts.begin(group.places)
      this.headOpen = true
      const behind = { start: group.end + ground + 1 + role[0].length, end: clause.end }
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

}

/** What a sentence states of places, and what is left for the next one. */
export function readSentence(sentence: Sentence, context: SentenceContext = {}): SentenceReading {
  return new SentenceReader(sentence, context).read()
}
