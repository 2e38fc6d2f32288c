/** Forms in which the places come last: A布局在X, 推动A向X转移, 发展A的有X. */
import type { Place } from '#graph/places/gazetteer.ts'
import { transferTail } from '../../vocabulary/tails.ts'
import type { Fact } from '../facts.ts'
import { readLead } from '../leads.ts'
import { listThings } from '../objects.ts'
import { readPlaceGroup, type PlaceGroup } from '../place-groups.ts'
import { readPredicate } from '../predicates.ts'
import type { Range, Sentence } from '../sentence.ts'

const moves = /^(?:等地?)?(?:进行|实施)?(?:有序|梯度|梯次|整体|逐步|加快|产业|分批|集中)*(转移集聚|转移|搬迁|迁移|迁建|疏解|外迁|集聚|集中|聚集|延伸布局|延伸|拓展|布局|扩散|汇聚|靠拢)/u
/** 地铁向佛山延伸: what is spread is no trade. */
const spreads = /延伸|拓展|扩散/u
const networks = /地铁|轻轨|公交|教育|医疗|资源|公路|航线|管网|线路|铁路|高铁|高速|航班|服务|网络|政策/u
const leaving = /转移|搬迁|迁|迁建|疏解|外迁/u
const placing = /(?:重点|主要|优先|集中|适度|规划|统一|原则上|继续|统筹|分别)*(?:布局|分布|集聚|落户|落地|摆放|摆|放|布点|集中|建设|放置|选址|安排|部署|支持|依托|集聚发展|发展|落子|设|落)(?:在|于|到|至)?$/u
const placingNeedsPreposition = /(?:建设|发展|落地|选址|安排|放置|集聚|集中|放|摆|设|落)$/u
const bearers = /的(?:重点|主要)?(?:城市|地区|市州|市|县|区域|县市区?|区县)?(?:主要|重点)?(?:有|为|是|包括|分布在|集中在)$/u
const starters = /^(?:第[一二三四五六七八九十百\d]{1,4}条\s*|[（(]?[\d一二三四五六七八九十]{1,3}[）).、]|其中|同时|重点|推动|引导|支持|鼓励|促进|加快|推进|逐步|有序|积极|优先|将|把|使|对)+/u

/** 一般制造环节: a kind alone keeps the making behind it. */
const kindOnly = /(?:一般性?|普通|低端|传统|非核心)$/u
const madeOf = /^(?:加工制造|制造|加工|生产)/u

/** 新城区老工业企业的铸锻环节: whose they are. */
const ownersOf = /^[\u4e00-\u9fff]{0,8}?(?:企业|工厂|园区|城区|岛[内外]|市区|境内)的/u
const quarter = /^[\u4e00-\u9fff]{2,4}(?:[、及和][\u4e00-\u9fff]{2,4})?$|^[\u4e00-\u9fff]{0,4}等[\u4e00-\u9fff]{0,6}(?:区|园|基地|镇|地)$|^[\u4e00-\u9fff]{0,4}[两三四五六七八九十]大?个?(?:片区|园区|基地|集群|组团)$/u
/** 环城四区的铸造: the giver is no place of the gazetteer. */
const unknownGiver = /^[\u4e00-\u9fff]{2,10}?(?:[区市县]|地区|城市|片区)的/u

/** 苏南化纤织造: the part of a province that gives. */
const partOfProvince = /^(?:[苏浙皖赣闽粤湘鄂豫鲁冀晋陕辽吉黑川滇黔桂甘][东南西北中](?:地区)?|珠三角|长三角|京津冀)(?=[\u4e00-\u9fff]{2})/u
const facts = (places: readonly (Place | string)[], things: readonly Range[], relation: Fact['relation']): Fact[] =>
  places.flatMap((place) => things.map((thing) => ({ place, thing, relation })))

function withoutEnd(sentence: Sentence, range: Range, tail: RegExp): Range {
  const found = tail.exec(sentence.text(range))
  if (found === null || found.index < 2) return range
  const made = kindOnly.test(sentence.text({ start: range.start, end: range.start + found.index })) ? madeOf.exec(found[0])?.[0].length ?? 0 : 0
  return { start: range.start, end: range.start + found.index + made }
}

/** The giver at the head of a move: 合肥市的A向六安转移, 从合肥市. */
function readGiver(sentence: Sentence, range: Range): { group: PlaceGroup; rest: Range } | undefined {
  const text = sentence.text(range)
  const from = /^(?:由|从|将|把)/u.exec(text)?.[0].length ?? 0
  const group = readPlaceGroup(sentence, range.start + from)
  if (group === undefined || group.end > range.end) return undefined
  const skip = sentence.normal[group.end] === '的' ? 1 : ownersOf.exec(sentence.normal.slice(group.end, range.end))?.[0].length ?? 0
  return { group, rest: { start: group.end + skip, end: range.end } }
}

/** 武侯区鞋业、金牛区家具: givers with a thing each; fewer than two when it is no such list. */
function readGivers(sentence: Sentence, range: Range): { places: readonly Place[]; things: Range[] }[] {
  const cuts = sentence.topPositions('、', range).filter((at) => sentence.mention(at + 1) !== undefined)
  const bounds = [range.start, ...cuts.map((at) => at + 1)]
  const parts = bounds.map((start, index) => {
    const end = cuts[index] ?? range.end
    const group = readPlaceGroup(sentence, start)
    if (group === undefined || group.end >= end) return undefined
    const rest = { start: group.end + (sentence.normal[group.end] === '的' ? 1 : 0), end }
    return { places: group.places, things: listThings(sentence, withoutEnd(sentence, rest, transferTail)) }
  })
  return parts.every((part) => part !== undefined && part.things.length > 0) ? parts.filter((part) => part !== undefined) : []
}

/** 向湟中区; 向园区以外的湟中区. */
function readTarget(sentence: Sentence, at: number): PlaceGroup | undefined {
  const next = sentence.mentions.find(({ start }) => start >= at)
  const isScoped = next !== undefined && /^(?:[\u4e00-\u9fff]{2,12}的|(?:[\u4e00-\u9fff]{2,4}、|[\u4e00-\u9fff]{2,6}(?:区|园|镇|新城)、)+)$/u.test(sentence.normal.slice(at, next.start))
  return readPlaceGroup(sentence, isScoped ? next.start : at)
}

/** 向嵩明杨林、寻甸、富民转移: a quarter behind the first place. */
function readQuarteredTarget(sentence: Sentence, at: number, end: number): PlaceGroup | undefined {
  const verb = /转移|搬迁|集聚(?!区)|集中(?!区)|疏解|(?:梯次|有序)布局|延伸|拓展/u.exec(sentence.normal.slice(at, end))
  const places = verb === null || sentence.mention(at) === undefined ? undefined : placesToEnd(sentence, at, at + verb.index)
  return places === undefined || verb === null ? undefined : { start: at, end: at + verb.index, places }
}

/** 推动合肥市的A、B等环节向六安、淮南转移: leaves the giver, is developed where it goes. */
export function readMove(sentence: Sentence, clause: Range, subject: readonly (Place | string)[] | undefined): Fact[] | undefined {
  for (const at of sentence.topPositions('向往到至入', clause)) {
    const target = readQuarteredTarget(sentence, at + 1, clause.end) ?? readTarget(sentence, at + 1)
    const verb = target === undefined ? null : moves.exec(sentence.normal.slice(target.end, clause.end))
    const before = sentence.normal.slice(Math.max(clause.start, at - 4), at)
    const verbBefore = /(?:转移|搬迁|迁移|迁|疏解)$/u.exec(before)
    if (target === undefined || target.places.length === 0 || (verb === null && verbBefore === null)) continue
    let leaves = leaving.test(verb?.[1] ?? verbBefore![0])
    let range = withoutEnd(sentence, { start: clause.start, end: at - (verbBefore?.[0].length ?? 0) }, /(?:逐步|有序|加快|整体|全部|陆续|分批|分别)+$/u)
    const opened = starters.exec(sentence.text(range))
    if (opened !== null) range = { start: range.start + opened[0].length, end: range.end }
    let givers: readonly (Place | string)[]
    const several = leaves ? readGivers(sentence, range) : []
    if (several.length > 1) {
      const moved = several.flatMap(({ things }) => things)
      return [...several.flatMap(({ places, things }) => facts(places, things, 'retire')), ...facts(target.places, moved, 'develop')]
    }
    const giver = readGiver(sentence, range)
    if (giver !== undefined) {
      givers = giver.group.places
      range = giver.rest
      leaves ||= /(?:产能|企业|项目|生产线|环节)$/u.test(sentence.text(range))
    } else {
      const elsewhere = unknownGiver.exec(sentence.text(range)) ?? partOfProvince.exec(sentence.text(range))
      if (elsewhere !== null) range = { start: range.start + elsewhere[0].length, end: range.end }
      givers = subject !== undefined && /^(?:推动|将|把)/u.test(opened?.[0] ?? '') && leaves ? subject : []
    }
    const source = sentence.topPositions('从由', range).map((from) => ({ from, group: readPlaceGroup(sentence, from + 1) })).find(({ group }) => group !== undefined)
    if (source?.group !== undefined) {
      givers = source.group.places
      range = { start: range.start, end: source.from }
    }
    const verbal = readPredicate(sentence, range)
    const things = listThings(sentence, withoutEnd(sentence, verbal !== undefined && verbal.kind !== 'other' ? verbal.object : range, transferTail))
    if (things.length === 0 || verb !== null && spreads.test(verb[1]!) && networks.test(sentence.text(range))) continue
    const isPairwise = /分别(?:有序|逐步)?(?:转移|搬迁|迁移|迁|疏解)?$/u.test(sentence.normal.slice(Math.max(clause.start, at - 8), at)) && things.length === target.places.length
    const gained = isPairwise ? target.places.flatMap((place, index) => facts([place], [things[index]!], 'develop')) : facts(target.places, things, 'develop')
    return [...(leaves ? facts(givers, things, 'retire') : []), ...gained]
  }
  return undefined
}

/** 昌吉准东、石河子、哈密: places up to the end of the clause, a name the gazetteer lacks behind some of them. */
export function placesToEnd(sentence: Sentence, from: number, end: number, least = 2): Place[] | undefined {
  const cuts = [from - 1, ...sentence.topPositions('、和', { start: from, end }).filter((at) => sentence.mention(at + 1) !== undefined), end]
  const groups = cuts.slice(0, -1).map((cut, index) => ({ group: readPlaceGroup(sentence, cut + 1), until: cuts[index + 1]! }))
  const isList = groups.length >= least && groups.every(({ group, until }) => group !== undefined && (group.end >= until || quarter.test(sentence.normal.slice(group.end, until))))
  return isList ? [...new Set(groups.flatMap(({ group }) => group?.places ?? []))] : undefined
}

/** 引导A、B项目落户合肥高新区和肥西县: what is led, and what it is led to. */
const settled = /^(?:积极|重点|加快|集中|优先)*(?:引导|推动|支持|促进|鼓励)(.{2,60}?)(?:等)?(?:产业)?(?:项目|企业)?(?:集中|优先|重点)?(?:落户|落地|布局|入驻)(?:在|于|到)?(?:[\u4e00-\u9fff]{2,8}?(?:区|园|镇)[、和])*$/u

/** 晋城市引导A落户泽州县: the places behind, when they lie in the place that leads. */
function readSettled(sentence: Sentence, clause: Range, subject: readonly (Place | string)[] | undefined): Fact[] | undefined {
  const lead = readLead(sentence, clause)
  const leader = lead?.mode === 'subject' ? readPlaceGroup(sentence, lead.at) : undefined
  const from = leader?.end ?? clause.start
  const first = sentence.mentionsIn({ start: from, end: clause.end })[0]
  const target = first === undefined ? undefined : readPlaceGroup(sentence, first.start)
  const found = target === undefined || target.end !== clause.end ? null : settled.exec(sentence.text({ start: from, end: first!.start }))
  if (found === null || (leader === undefined && subject === undefined)) return undefined
  const start = from + found[0].indexOf(found[1]!)
  return facts(target!.places, listThings(sentence, { start, end: start + found[1]!.length }), 'develop')
}

/** A、B重点布局在合肥、芜湖. */
export function readPlaced(sentence: Sentence, clause: Range, subject: readonly (Place | string)[] | undefined): Fact[] | undefined {
  const led = readSettled(sentence, clause, subject)
  if (led !== undefined && led.length > 0) return led
  const first = sentence.mentionsIn(clause)[0]
  if (first === undefined || readLead(sentence, clause) !== undefined) return undefined
  const group = readPlaceGroup(sentence, first.start)
  const places = group === undefined ? undefined : group.end === clause.end ? group.places : placesToEnd(sentence, first.start, clause.end)
  if (places === undefined || places.length === 0) return undefined
  const skipped = starters.exec(sentence.text(clause))?.[0].length ?? 0
  const before = { start: clause.start + skipped, end: first.start }
  const text = sentence.text(before)
  const verb = placing.exec(text)
  if (verb === null || verb.index < 2 || placingNeedsPreposition.test(verb[0])) return undefined
  const things = listThings(sentence, { start: before.start, end: before.start + verb.index })
  const opened = readPredicate(sentence, { start: before.start, end: before.start + verb.index })
  return things.length === 0 || opened?.kind === 'other' || /(?:总部|公司|分院|机构|会场|会址|(?:创新|研究|研发|指挥|会展)中心|研究院)$/u.test(text.slice(0, verb.index)) ? undefined : facts(places, things, 'develop')
}

/** 重点发展A、B的有合肥、芜湖. */
export function readBearers(sentence: Sentence, clause: Range): Fact[] | undefined {
  const first = sentence.mentionsIn(clause)[0]
  const group = first === undefined ? undefined : readPlaceGroup(sentence, first.start)
  if (first === undefined || group === undefined || group.end !== clause.end) return undefined
  const before = { start: clause.start, end: first.start }
  const mark = bearers.exec(sentence.text(before))
  if (mark === null) return undefined
  const range = { start: before.start, end: before.start + mark.index }
  const predicate = readPredicate(sentence, range)
  if (predicate === undefined || predicate.kind === 'other') return undefined
  const relation = predicate.kind === 'retire' || predicate.kind === 'limit' ? predicate.kind : 'develop'
  return facts(group.places, listThings(sentence, predicate.object), relation)
}
