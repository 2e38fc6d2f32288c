/** Lists in which each thing carries its place: 培育壮大淄博氟硅新材料、日照先进钢铁等产业集群. */
import { actionTail } from '../../vocabulary/tails.ts'
import type { Fact } from '../facts.ts'
import { listThings, vesselContent } from '../objects.ts'
import { readPlaceGroup, type PlaceGroup } from '../place-groups.ts'
import { beltContent } from './belt-making.ts'
import { readPredicate, type Predicate } from '../predicates.ts'
import { othersThere } from '../sentence-words.ts'
import type { Range, Sentence } from '../sentence.ts'

const clusterTail = /^等?(?:专业镇|特色镇|专业村镇|特色小镇|名优特产)|^等?[两三四五六七八九十]个(?:培育对象|专业镇)|^等?向[^，、]{2,12}(?:发展|迈进|转型|升级|攀升|跃升)$|^等?块状(?:经济|产业)|^(?:等)?\s*(?:[\d一二两三四五六七八九十]+\s*个?\s*)?(?:“[^”]{1,6}”)?(?:[千百]亿级|省级|国家级|优势|特色|先进|重点|战略性|新兴|制造业|区域)*(?:产业集群|集群|产业基地|基地|特色产业|产业带|专业园区|特色园区|产业园区|园区|产业|板块)/u
const properName = /(?:园|园区|公司|集团|项目|大学|研究院|研究所|中心|实验室|银行|示范区|试验区|合作区|先导区|品牌|节点|平台|起步区|新区|工程|港|机场|之都|名城|铁路|高速|大桥|谷|小镇|联盟|企业|示范基地|名城)$/u

/** 中央商务区、汉峪金谷等6个重点园区: names of the parks themselves. */
const parkName = /(?:区|园|谷|城|中心|基地|小镇|港)$/u
/** 金融集聚区、影视产业集群等突破2000亿规模: clusters that are to grow. */
const growsTo = /^等?(?:规模)?(?:突破|达到|超过|迈上|跨上)/u
const clusterEnd = /(?:集群|集聚区|聚集区|基地)$/u
const companies = /等[^，、]{0,4}家[^，、]{0,12}企业|等[^，、]{0,12}企业/u
/** 裕龙岛: the spot within the place. */
const spot = /^[\u4e00-\u9fff]{2,3}岛(?=[\u4e00-\u9fff]{3})/u
/** 南康“中国家具之都”. */
const quoted = /^“([^”]{3,16})”$/u
/** 三大休闲食品产业园, one for each place. */
const countedVessel = /^[两三四五六七八九十\d]+(?:大|个)(?=[\u4e00-\u9fff]{2,}(?:园|园区|基地|集群|谷)$)/u
/** 抽水蓄能电站二期工程: works that are built. */
const work = /^[^，、的]{2,14}?(?:电站|生产线|产线|装置|机组|风电场|炼厂)(?=(?:[一二三四]期)?(?:工程|项目)?(?:的)?(?:等)?(?:前期(?:工作|论证)?|建设|开工|投产|扩建|改造)*$)/u
/** 风电装备集聚: what several places are to gather. */
const gathered = /^[^，、的]{2,14}?(?=(?:产业)?(?:集聚|集群发展|规模化发展|布局|做大做强|壮大)$)/u
const climb = /向[^，、]{2,16}(?:攀升|迈进|跃升|升级|延伸|转型)$/u

/** X集群和齐鲁银行、中泰证券等5家领军企业: where the list of clusters ends. */
function clustersOnly(sentence: Sentence, object: Range): Range {
  const at = sentence.topPositions('和', object).find((position) => clusterEnd.test(sentence.text({ start: object.start, end: position })) && sentence.mention(position + 1) === undefined && companies.test(sentence.text({ start: position, end: object.end })))
  return at === undefined ? object : { start: object.start, end: at }
}

/** The parts between 、 up to 等, and what follows 等. */
function splitParts(sentence: Sentence, object: Range): { parts: Range[]; tail: string } {
  const deng = sentence.topPositions('等', object).find((at) => at > object.start)
  const listEnd = deng ?? object.end
  const joined = [...sentence.topPositions('、', { start: object.start, end: listEnd }), ...sentence.topPositions('和', { start: object.start, end: listEnd }).filter((at) => sentence.mention(at + 1) !== undefined)].sort((a, b) => a - b)
  const parts: Range[] = []
  let start = object.start
  for (const at of [...joined, listEnd]) {
    parts.push({ start, end: at })
    start = at + 1
  }
  return { parts, tail: sentence.normal.slice(listEnd, object.end) }
}

/** 海阳、荣成等沿海核电基地开发建设: what is done with the vessel. */
function withoutBuilding(sentence: Sentence, range: Range): Range {
  const found = /(?<=基地|集群|产业带|产业园区?|走廊)(?:的)?(?:(?:开发|规划)?(?:建设|发展|壮大|提升|升级)|能级|水平|竞争力|影响力|承载力)$/u.exec(sentence.text(range))
  return found === null ? range : { start: range.start, end: range.start + found.index }
}

/** 湖州锂电、衢州氟硅发展: the action behind the last thing is said of all. */
function withoutLastAction(sentence: Sentence, parts: readonly Range[]): Range[] {
  const last = parts.at(-1)!
  const found = climb.exec(sentence.text(last)) ?? actionTail.exec(sentence.text(last))
  return found === null || found.index < 3 ? [...parts] : [...parts.slice(0, -1), { start: last.start, end: last.start + found.index }]
}

const factsOf = (places: PlaceGroup['places'], things: readonly Range[], relation: Fact['relation']): Fact[] =>
  places.flatMap((place) => things.map((thing): Fact => ({ place, thing, relation })))

/** The work or the gathering that a bare list of places is followed by. */
function workOf(sentence: Sentence, rest: Range, { places }: PlaceGroup): Range[] {
  const text = sentence.text(rest)
  const opened = /^等/u.exec(text)?.[0].length ?? 0
  const found = work.exec(text.slice(opened)) ?? (places.length > 1 ? gathered.exec(text.slice(opened)) : null)
  return found === null ? [] : listThings(sentence, { start: rest.start + opened, end: rest.start + opened + found[0].length })
}

/** Facts of a list whose parts open with a place; empty when it is no such list. */
export function readMixedList(sentence: Sentence, { object: printed, kind }: Predicate): Fact[] {
  const object = clustersOnly(sentence, printed)
  if (kind === 'circumstance' || kind === 'other' || kind === 'receive') return []
  if (othersThere.test(sentence.normal.slice(readPlaceGroup(sentence, object.start)?.end ?? object.end))) return []
  const relation = kind === 'retire' || kind === 'limit' ? kind : 'develop'
  const whole = readPlaceGroup(sentence, object.start)
  if (whole !== undefined && sentence.mentionsIn({ start: whole.end, end: object.end }).length === 0 && whole.places.length > 0) {
    const opened = whole.end + (sentence.normal[whole.end] === '的' ? 1 : 0)
    const behind = { start: opened + (spot.exec(sentence.text({ start: opened, end: object.end }))?.[0].length ?? 0), end: object.end }
    const built = withoutBuilding(sentence, behind)
    const counted = countedVessel.exec(sentence.text(built))
    const title = quoted.exec(sentence.text(built))?.[1]
    const rest = title !== undefined && /之都$|之城$|之乡$|谷$|城$/u.test(title) ? { start: built.start + 1, end: built.end - 1 } : built
    const works = title === undefined && counted === null ? workOf(sentence, rest, whole) : []
    if (works.length > 0) return factsOf(whole.places, works, relation)
    if (title === undefined && counted === null && properName.test(sentence.text(rest)) || sentence.normal[rest.start] === '—' || rest.end - rest.start < 3 || readPredicate(sentence, rest) !== undefined) return []
    const things = vesselContent(sentence, counted === null ? rest : { start: rest.start + counted[0].length, end: rest.end }) ?? []
    return factsOf(whole.places, things, relation)
  }
  const split = splitParts(sentence, object)
  const { tail } = split
  const isGrowing = growsTo.test(tail) && split.parts.every((part) => clusterEnd.test(sentence.text(part)))
  if (tail !== '' && !isGrowing && !clusterTail.test(tail)) return []
  const listsParks = /^[^，]{0,12}园区/u.test(tail)
  const parts = tail === '' ? withoutLastAction(sentence, split.parts) : split.parts
  const facts: Fact[] = []
  for (let index = 0; index < parts.length; index += 1) {
    const group = readPlaceGroup(sentence, parts[index]!.start)
    if (group === undefined) continue
    while (index + 1 < parts.length && parts[index]!.end < group.end) index += 1
    const part = parts[index]!
    if (group.name !== undefined && group.end === part.end) facts.push(...factsOf(group.places, beltContent(sentence, group.name), relation))
    if (group.end >= part.end) continue
    const rest = { start: group.end + (sentence.normal[group.end] === '的' ? 1 : 0), end: part.end }
    if (readPredicate(sentence, rest) !== undefined || /^[、，]/u.test(sentence.text(rest))) return []
    if (properName.test(sentence.text(rest)) || (listsParks && parkName.test(sentence.text(rest)))) continue
    const things = vesselContent(sentence, rest) ?? listThings(sentence, rest)
    facts.push(...factsOf(group.places, things, relation))
  }
  const placed = parts.filter((part) => sentence.mention(part.start) !== undefined).length
  return placed >= 2 || tail !== '' ? facts : []
}
