/** Forms of clauses that are read by themselves, without what the clauses before left open. */
import type { Place } from '#graph/places/gazetteer.ts'
import type { Fact, Facts } from './facts.ts'
import { readBeltMade } from './forms/belt-making.ts'
import { readHeadedVessels } from './forms/headed-vessels.ts'
import { readMixedList } from './forms/mixed-lists.ts'
import { placesToEnd } from './forms/placed.ts'
import { behindScope, readLead } from './leads.ts'
import { listThings, readObject } from './objects.ts'
import { readPlaceGroup, type PlaceGroup } from './place-groups.ts'
import { fieldLabel, type PredicateReader } from './predicate-reader.ts'
import { readPredicate } from './predicates.ts'
import { innerArea, withOthers } from './sentence-words.ts'
import type { Clause, Range, Sentence } from './sentence.ts'

/** A sentence on its way, with what it has said so far. */
export interface Reader {
  sentence: Sentence
  facts: Facts
  predicates: PredicateReader
  /** A rule that has named places and not yet its things: 严禁在依兰县、通河县，. */
  openRule: 'limit' | 'retire' | undefined
  /** Nothing but places so far: a next clause may name more of them. */
  listOpen: boolean
  /** Heads have been named, and what they head is still open. */
  headOpen: boolean
  /** The label that the clause before was: 陶瓷：. */
  label: Range | undefined
  context: { heading?: string; isLed?: boolean }
  /** Places for the heading in front, surely or where nothing else is said. */
  headed: { places: readonly Place[]; isSure: boolean } | undefined
}

const landscape = /^[\u4e00-\u9fff“”]{0,8}?(?=为|以及|及|和|、)/u
const unplacedArea = /^(?:支持|推动|鼓励|引导|促进)?((?!重点|加快|大力|积极|主攻|聚焦|各|全|推进|加强|省级|国家级|创建|建设|打造|发展|重点|一批|这|该|其|以|将|在|两|[一二三四五六七八九十]|把)[\u4e00-\u9fff]{2,14}?(?:高新技术产业开发区|经济技术开发区|高新区|经开区|开发区|新区|自贸区|综保区|科学城|示范区|试验区|合作区|保税区|功能区|先行区|自贸港|新片区|大学城|医药城|产业园区?|工业园区?|园区|片区|组团|地区|流域|都市圈|城市群|经济圈|经济区|[两三四五六七八九十](?:市|县|区|州|盟)))(?!建设|内|的|、|和|与|及)/u
const ruleAction = /^(?:的|新增|新建|新上|扩建|改扩建|改建|迁建|布局|建设|从事|开展|进行|以及|和|、)+/u
const ruleScope = /^[^，、；：“”（）]{2,24}的$/u
const settlers = /^(?:支持|鼓励|引导|推动|吸引)[^，]{1,16}(?:企业|资本|客商|机构|公司|集团|股份)$/u

const confined = /^([^，、]{0,20}?)(?:新增产能|产能)?(?:仅限于?|只限于?|限定在|限于)/u
const unknownNames = /^(?:[\u4e00-\u9fff]{2,4}、)+/u
const numberedBases = /^(?:等)?[两三四五六七八九十]大?个?(?:基地|集群|片区|中心|园区|高地|产区|产业园)$/u
const spread = /^(?:逐步|有序|并|梯次)*向/u
const labelled = /[区带轴极核圈翼片]”?：+$/u
/** 鼓励农垦企业与儋州、白沙共建X. */
const jointly = /^(?:共建|合作|联合|共同|携手|合力)/u

/** 光伏：合肥、滁州. */
export function readColon({ sentence }: Reader, clause: Clause, next: Clause | undefined): Fact[] | undefined {
  if (clause.mark !== '：' || next === undefined || sentence.mentionsIn(clause).length > 0) return undefined
  const lead = readLead(sentence, next)
  const group = lead === undefined ? undefined : readPlaceGroup(sentence, lead.at)
  if (group === undefined || group.end < next.end || fieldLabel.test(sentence.text(clause))) return undefined
  return listThings(sentence, clause).flatMap((thing) => group.places.map((place): Fact => ({ place, thing, relation: 'develop' })))
}

/** 打造洛阳—郑州先进制造业走廊，: what its name says, until more is said. */
export function readBelt({ sentence, facts }: Reader, clause: Clause): boolean {
  const belt = readBeltMade(sentence, clause)
  if (belt === undefined) return false
  facts.begin(belt.places)
  facts.say({ strong: [], weak: belt.things }, 'develop')
  return true
}

/** 打造以新余为主的锂电集聚区、以上饶为主的光伏集聚区: each head with its own. */
export function readHeads({ sentence, facts }: Reader, clause: Clause): boolean {
  const found = readHeadedVessels(sentence, clause)
  for (const { place, thing, relation } of found) facts.state(place, thing, relation)
  return found.length > 0
}

/** 北区：榆林、延安氢燃料电池重卡集聚区: behind the label of a part, its places and what they hold. */
export function readLabelled({ sentence, facts }: Reader, clause: Clause): boolean {
  const before = sentence.normal.slice(Math.max(0, clause.start - 12), clause.start)
  if (sentence.mention(clause.start) === undefined || !labelled.test(before) || sentence.text(clause).includes('（')) return false
  const found = readMixedList(sentence, { kind: 'vessel', verb: '形成', isPairwise: false, object: clause })
  for (const { place, thing, relation } of found) facts.state(place, thing, relation)
  return found.length > 0
}

/** “大连极”以长兴岛为主战场，发展X: a pole named for the place it is. */
export function readPole({ sentence, facts, predicates }: Reader, clause: Clause): boolean {
  const close = sentence.normal[clause.start] === '“' ? sentence.closing(clause.start) : undefined
  const place = close === undefined ? undefined : sentence.mention(clause.start + 1)
  if (close === undefined || place?.place === undefined || place.place.kind === 'province' || close !== place.end + 1 || !/[极核翼轴带圈片区心点]/u.test(sentence.normal[place.end]!)) return false
  facts.begin([place.place])
  if (clause.end > close + 1) predicates.read({ start: close + 1 + (sentence.normal[close + 1] === '的' ? 1 : 0), end: clause.end }, false)
  return true
}

/** 鼓励上海企业到大理、普洱投资建设X: where the givers go is where it is done. */
export function readSettling(reader: Reader, clause: Clause): boolean {
  const { sentence, facts, predicates } = reader
  for (const at of sentence.topPositions('到赴在与', clause)) {
    const group = settlers.test(sentence.normal.slice(clause.start, at)) ? readPlaceGroup(sentence, at + 1) : undefined
    if (group === undefined || group.end > clause.end || group.end === clause.end && clause.mark !== '，') continue
    if (sentence.normal[at] === '与' && !jointly.test(sentence.normal.slice(group.end, clause.end))) continue
    if (group.end === clause.end) {
      facts.begin(group.places)
      reader.listOpen = true
      return true
    }
    const settled = /^(?:投资|设立|兴办|落户|合作|设厂|办厂|建厂|兴业|分厂|工厂|生产基地)*/u.exec(sentence.normal.slice(group.end, clause.end))?.[0].length ?? 0
    const rest = { start: group.end + settled, end: clause.end }
    if (rest.end === rest.start && clause.mark === '，') {
      facts.begin(group.places)
      return true
    }
    if (readPredicate(sentence, rest) === undefined) continue
    facts.begin(group.places)
    return predicates.read(rest, false)
  }
  return false
}

/** 宁东、石嘴山: past names the gazetteer lacks. */
function behindUnknown(sentence: Sentence, at: number): number {
  const skipped = unknownNames.exec(sentence.normal.slice(at, at + 16))?.[0].length ?? 0
  return sentence.mention(at) === undefined && sentence.mention(at + skipped) !== undefined ? at + skipped : at
}

/** 绿色铝：仅限文山、红河; 鲜切花：重点建设昆明、玉溪两大基地: what the label or the words before name belongs there. */
export function readConfined(reader: Reader, clause: Clause): boolean {
  const { sentence, facts, label, context } = reader
  const found = confined.exec(sentence.text(clause))
  const predicate = found === null && (label !== undefined || context.isLed === true) ? readPredicate(sentence, clause) : undefined
  const at = found !== null ? behindUnknown(sentence, clause.start + found[0].length) : predicate?.kind === 'vessel' || predicate?.kind === 'plain' ? predicate.object.start : undefined
  const group = at === undefined ? undefined : readPlaceGroup(sentence, at)
  if (found === null && group !== undefined && !numberedBases.test(sentence.normal.slice(group.end, clause.end))) return false
  const places = group === undefined ? undefined : group.end === clause.end || found === null || /^(?:等地)?(?:布局|建设|发展|新增)$/u.test(sentence.normal.slice(group.end, clause.end)) ? group.places : placesToEnd(sentence, at!, clause.end)
  const before = found !== null && found[1]! !== '' ? { start: clause.start, end: clause.start + found[1]!.length } : label
  if (places !== undefined && places.length > 0 && before === undefined && context.isLed === true && reader.headed === undefined) {
    reader.headed = { places, isSure: true }
    facts.begin(places)
    return true
  }
  if (places === undefined || places.length === 0 || before === undefined || sentence.mentionsIn(before).length > 0) return false
  const things = listThings(sentence, before)
  if (things.length === 0) return false
  facts.begin(places)
  facts.say({ strong: things, weak: [] }, 'develop')
  return true
}

/** 以保定、石家庄为核心区，向邢台、邯郸等市拓展: they join in. */
export function readSpread({ sentence, facts, headOpen }: Reader, clause: Clause): boolean {
  const opened = spread.exec(sentence.text(clause))
  const group = opened === null || !headOpen || facts.subject === undefined ? undefined : readPlaceGroup(sentence, clause.start + opened[0].length)
  if (group === undefined || group.places.length === 0 || !/^(?:梯次|有序|逐步)?(?:拓展|延伸|辐射|扩散|布局)(?:布局|发展)?$/u.test(sentence.normal.slice(group.end, clause.end))) return false
  facts.extend(group.places)
  return true
}

/** 依托合肥高新区发展X: the base itself is where it is done. */
export function actsItself({ sentence }: Reader, rest: Range): boolean {
  const predicate = rest.end > rest.start ? readPredicate(sentence, rest) : undefined
  return predicate !== undefined && (predicate.kind === 'plain' || (predicate.kind === 'vessel' && !/^(?:争创|创建|创成)$/u.test(predicate.verb)) || predicate.kind === 'receive')
}

/** 东湖高新区聚焦激光装备: an area of its own that the gazetteer does not place; a quarter (东川园区) stays with the city in charge. */
export function readUnplacedArea({ sentence, facts, predicates }: Reader, clause: Clause): boolean {
  const home = sentence.mention(clause.start)
  const from = home?.place?.kind === 'province' ? home.end : clause.start
  const found = unplacedArea.exec(sentence.text({ start: from, end: clause.end }))
  if (found === null) return false
  const rest = { start: from + found[0].length, end: clause.end }
  const acts = rest.end > rest.start ? readPredicate(sentence, rest) : undefined
  const turns = /^向[^，]{2,40}(?:延伸|拓展|转型|升级)/u.test(sentence.text(rest))
  if (rest.end === rest.start ? clause.mark !== '：' : !turns && (acts === undefined || acts.kind === 'other')) return false
  if (!/(?:园|园区|片区|组团)$/u.test(found[1]!)) facts.drop()
  else if (rest.end > rest.start) predicates.read(rest, false)
  else predicates.lastList = 'strong'
  return true
}

/** 以青岛等市沿海陆域及聊城等市平原地区为重点: places with a landscape behind them, up to 为. */
export function wholePart({ sentence }: Reader, group: PlaceGroup, rest: Range): { group: PlaceGroup; rest: Range } | undefined {
  let { start } = rest
  let places = [...group.places]
  for (;;) {
    const text = sentence.normal.slice(start, rest.end)
    const gap = landscape.exec(text)?.[0].length ?? 0
    if (text[gap] === '为') return { group: { ...group, places }, rest: { start: start + gap, end: rest.end } }
    const joined = /^(?:以及|及|和|、)/u.exec(text.slice(gap))
    const next = joined === null ? undefined : readPlaceGroup(sentence, start + gap + joined[0].length)
    if (next === undefined || next.end > rest.end) return undefined
    places = [...places, ...next.places]
    start = next.end
  }
}

/** 严禁长江干流岸线一公里范围内的华容县新建X, 严控汕头练江流域的潮阳区X: past the landscape. */
function placesOfRule(sentence: Sentence, { start, end }: Range): number {
  const first = sentence.mentionsIn({ start, end })[0]
  if (first === undefined) return start
  if (first.start > start) return ruleScope.test(sentence.normal.slice(start, first.start)) ? first.start : start
  return behindScope(sentence, first, end) ?? start
}

/** 严禁在岳阳市新建造纸项目; 控制三明、南平新增水泥产能: the rule stands before the place. */
export function readRuleAtPlace(reader: Reader, clause: Clause): boolean {
  const { sentence, facts } = reader
  const predicate = readPredicate(sentence, clause)
  if (predicate === undefined || (predicate.kind !== 'limit' && predicate.kind !== 'retire')) return false
  const from = predicate.object.start + (/^(?:在|于)/u.exec(sentence.text(predicate.object))?.[0].length ?? 0)
  const group = readPlaceGroup(sentence, placesOfRule(sentence, { start: from, end: clause.end }))
  if (group === undefined || group.places.length === 0 || group.end > clause.end) return false
  if (group.end === clause.end) {
    if (clause.mark !== '，') return false
    facts.begin(group.places)
    reader.openRule = predicate.kind
    return true
  }
  facts.begin(group.places)
  sayRule(reader, { start: group.end, end: clause.end }, predicate.kind)
  return true
}

function sayRule({ sentence, facts }: Reader, range: Range, kind: 'limit' | 'retire'): void {
  const action = ruleAction.exec(sentence.text(range))?.[0].length ?? 0
  facts.say(readObject(sentence, { kind, verb: '', isPairwise: false, object: { start: range.start + action, end: range.end } }), kind)
}

/** 严禁在依兰县、通河县，汤原县、桦川县新建造纸项目: the rest of the places, and the things. */
export function readOpenRule(reader: Reader, clause: Clause): boolean {
  const { sentence, facts, openRule } = reader
  const group = openRule === undefined ? undefined : readPlaceGroup(sentence, clause.start)
  if (openRule === undefined || group === undefined || group.end > clause.end) {
    reader.openRule = undefined
    return false
  }
  facts.extend(group.places)
  if (group.end === clause.end && clause.mark === '，') return true
  reader.openRule = undefined
  if (group.end < clause.end) sayRule(reader, { start: group.end, end: clause.end }, openRule)
  return true
}

/** 加快湖州锂电、衢州氟硅发展: the verb stands before the first place. */
export function readLedMixed({ sentence, facts, predicates }: Reader, clause: Clause): boolean {
  const predicate = readPredicate(sentence, clause)
  if (predicate === undefined) return false
  const placed = [predicate.object.start, ...sentence.topPositions('、', predicate.object).map((at) => at + 1)].filter((at) => sentence.mention(at) !== undefined && !/^[、和与及]/u.test(sentence.normal.slice(sentence.mention(at)!.end)))
  const first = sentence.mention(predicate.object.start)
  if (first === undefined ? placed.length < 2 : behindScope(sentence, first, clause.end) !== undefined) return false
  const found = readMixedList(sentence, predicate)
  if (found.length === 0) return false
  predicates.hasUnnamedActor = true
  for (const { place, thing, relation } of found) facts.state(place, thing, relation)
  return true
}

/** 并与龙岩市协同发展A: those spoken of, and others beside them. */
export function readBesideOthers({ sentence, facts, predicates }: Reader, clause: Clause): boolean {
  const joined = withOthers.exec(sentence.text(clause))
  const { subject } = facts
  const others = joined === null || subject === undefined ? undefined : readPlaceGroup(sentence, clause.start + joined[0].length)
  if (subject === undefined || others === undefined || others.places.length === 0 || others.end >= clause.end) return false
  const rest = { start: others.end, end: clause.end }
  const predicate = readPredicate(sentence, rest)
  if (predicate === undefined || !/^(?:plain|vessel|receive)$/u.test(predicate.kind)) return false
  facts.begin([...subject, ...others.places])
  return predicates.read(rest, false)
}

/** 呼和浩特市以金山高新区、托克托县为重点: an area the gazetteer lacks stands for the city it lies in. */
export function readInnerGround({ sentence }: Reader, group: PlaceGroup, at: number): PlaceGroup | undefined {
  const area = sentence.mention(at) === undefined ? innerArea.exec(sentence.normal.slice(at, at + 16)) : null
  const inner = readPlaceGroup(sentence, at + (area?.[0].length ?? 0))
  return inner === undefined || area === null ? inner : { ...inner, places: [...group.places, ...inner.places] }
}
