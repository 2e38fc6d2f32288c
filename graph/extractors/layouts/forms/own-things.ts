/** Places whose own things are the subject: 景德镇直升机、南昌大飞机部件两地错位发展; 静宁县、礼县苹果，敦煌市葡萄等特色产品加快出口. */
import type { Fact } from '../facts.ts'
import { readLead } from '../leads.ts'
import { listThings } from '../objects.ts'
import { readPlaceGroup, type PlaceGroup } from '../place-groups.ts'
import { readPredicate } from '../predicates.ts'
import type { Clause, Range, Sentence } from '../sentence.ts'

const growth = /^([^，]{2,40}?)(?:等)?(?:[两三四五六七八九十\d]+(?:大|个|地|市|县|张|条)?)?(?:特色|优势|主导|传统|农业|工业|农产品)*(?:产业集群|产业|集群|产业链|品牌)?(?:实施|要|应)?(?:稳步|加快|持续|错位|协同|联动|互补|抱团|竞相|转型|品牌|不断|进一步|[\u4e00-\u9fff]{1,3}化)*(?:向[^，、]{2,16}(?:攀升|迈进|跃升|转型|升级|拓展|延伸|转变)|(?:做[强优大精特专细实响]){1,3}|发展|升级|壮大|提升|提质|崛起|做大做强|做优做强|做精做强|延伸|集聚|扩能|焕新|(?:建好|建成|建设|创建|打造|抓好|用好)[\u4e00-\u9fff]{2,14}|(?:技术|数字化|智能化)?改造|(?:提升|提高|扩大|延伸|打响|做响|拓展|增强|强化|优化|完善)[\u4e00-\u9fff]{2,8}|(?:延链|补链|强链|建链)+)(?:行动|工程|计划|增效|壮大)?$/u
/** 等特色产业, 等零部件产业, 等地标产品: what the things are, up to what is said of them. */
const category = /^等?(?:[\d一二两三四五六七八九十]+(?:大|个|条|类))?(?![^，、]{0,12}(?:企业|公司|集团|单位|高校|旅游|景区|文化|赛事))[^，、。；的]{0,12}?(?:产业集群|集群|产业链|产业|产品|品牌|行业|特产|食品|饮品)/u
/** 两大产业: a count tells a list without 等. */
const counted = /(?:等)?[\d一二两三四五六七八九十]+(?:大|个|条)[^，、。；的]{0,8}?(?:产业集群|集群|产业链|产业)(?=[^，、。；]|$)/u
const figures = /^[^，]{0,10}?(?:产值|产量|规模|营业收入|比重|数量|增加值|占|增长|位居|完成|获得|居全)/u
const limits = /严控|严格|控制|限制|退出|淘汰|压减|关停|转移|禁止|不得|不再|整治/u
const acts = /^(?:要|应|将|加快|积极|大力|着力|进一步|以|向|围绕|加强|推进|推动|实施|统筹|全面|持续|不断|逐步|尽快)/u
const companies = /企业|公司|集团|大学|学院|研究[院所]/u
/** 虎门镇服装: the town of the place before. */
const town = /^(?![城乡村小特])[\u4e00-\u9fff]{2,3}(?:镇|街道|乡)(?=[\u4e00-\u9fff]{2})/u
/** A list over more commas is prose. */
const mostClauses = 12
const longestThing = 14
const longestList = 60

interface Part extends Range { group: PlaceGroup }

/** Where the parts of `range` that open with a place begin. */
function openings(sentence: Sentence, range: Range): number[] {
  const starts: number[] = []
  let behind = range.start
  for (const at of [range.start, ...sentence.topPositions('、和及', range).map((cut) => cut + 1)]) {
    const group = at < behind || sentence.mention(at) === undefined ? undefined : readPlaceGroup(sentence, at)
    if (group === undefined && at === range.start) return []
    if (group === undefined) continue
    starts.push(at)
    behind = group.end
  }
  return starts
}

/** The parts of a clause that each open with places; empty when one of them says something, or holds another place. */
function partsOf(sentence: Sentence, range: Range): Part[] {
  const starts = openings(sentence, range)
  const parts = starts.flatMap((start, index): Part[] => {
    const group = readPlaceGroup(sentence, start)!
    const until = index + 1 < starts.length ? starts[index + 1]! - 1 : range.end
    if (group.end >= until || group.places.length === 0 || /^[（，]/u.test(sentence.normal[group.end]!)) return []
    const from = group.end + (sentence.normal[group.end] === '的' ? 1 : 0)
    const opened = from + (town.exec(sentence.text({ start: from, end: until }))?.[0].length ?? 0)
    const isFree = until - opened <= longestList && !limits.test(sentence.text({ start: opened, end: until })) && readPredicate(sentence, { start: opened, end: until }) === undefined && sentence.mentionsIn({ start: opened, end: until }).length === 0
    return isFree ? [{ group, start: opened, end: until }] : []
  })
  return parts.length === starts.length ? parts : []
}

/** 佛山顺德家电、西樵面料: behind a short name, four characters more may be another name with its thing. */
const isUnknownPlace = (sentence: Sentence, part: Part, thing: Range): boolean =>
  thing.start > part.start && thing.end - thing.start >= 4 && sentence.normal[part.start - 1] !== '的' && !/[市县区州盟旗镇]$/u.test(sentence.normal.slice(part.group.start, part.group.end))

function factsOf(sentence: Sentence, part: Part): Fact[] {
  const things = listThings(sentence, part).map((thing) => ({ start: thing.start + (town.exec(sentence.text(thing))?.[0].length ?? 0), end: thing.end }))
  if (things.some(({ start, end }) => end - start > longestThing)) return []
  return things.filter((thing) => !isUnknownPlace(sentence, part, thing)).flatMap((thing) => part.group.places.map((place): Fact => ({ place, thing, relation: 'develop' })))
}

/** Where the things of the last part end, when what stands behind them closes the list. */
function endOfThings(sentence: Sentence, part: Part, { isAlone, isLed }: { isAlone: boolean; isLed: boolean }): number | undefined {
  const text = sentence.text(part)
  const deng = sentence.topPositions('等', part).find((at) => at > part.start)
  const found = deng === undefined ? counted.exec(text) : category.exec(sentence.normal.slice(deng, part.end))
  if (found !== null) {
    const end = deng ?? part.start + found.index
    const behind = sentence.normal.slice(end + found[0].length, part.end)
    if (figures.test(behind) && isAlone || limits.test(behind)) return undefined
    if (behind === '' ? isLed : !isAlone || acts.test(behind)) return end
  }
  const grown = isAlone ? null : growth.exec(text)
  if (grown !== null) return part.start + grown[1]!.length
  return isLed && !isAlone && deng === undefined ? part.end : undefined
}

/**
 * The facts of a list that begins with the clause at `index` and may go on over commas.
 *
 * @returns `taken` is how many clauses the list fills; undefined when no such list begins there
 */
export function readOwnThings(sentence: Sentence, clauses: readonly Clause[], index: number): { facts: Fact[]; taken: number } | undefined {
  const lead = readLead(sentence, clauses[index]!)
  if (lead?.mode !== 'subject' || lead.isCausative) return undefined
  const parts: Part[] = []
  for (let at = index; at < Math.min(clauses.length, index + mostClauses); at += 1) {
    const clause = clauses[at]!
    const found = partsOf(sentence, { start: at === index ? lead.at : clause.start, end: clause.end })
    if (found.length === 0 || companies.test(sentence.text(clause))) return undefined
    parts.push(...found)
    const last = parts.at(-1)!
    const next = clauses[at + 1]
    const isLed = clause.mark === '，' && next !== undefined && sentence.mention(next.start) === undefined && acts.test(sentence.text(next))
    const end = endOfThings(sentence, last, { isAlone: parts.length === 1, isLed })
    if (end !== undefined) {
      const facts = [...parts.slice(0, -1), { ...last, end }].flatMap((part) => factsOf(sentence, part))
      return facts.length < 2 ? undefined : { facts, taken: at - index + 1 }
    }
    if (clause.mark !== '，') return undefined
  }
  return undefined
}
