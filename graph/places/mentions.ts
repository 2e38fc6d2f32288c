/** Places named in a text: longest name first, names inside other words left alone, doubtful short names held to their company. */
import type { Place } from './gazetteer.ts'
import { everydayFullNames, nameContinuations, plainWords, rankContinuations, unusableShortNames, wordsWithNamesInside } from './homographs.ts'
import { namesAt, type NameEntry, type Printing } from './name-index.ts'
import { isStrongBoundary, standsAlone } from './word-boundaries.ts'

export interface PlaceMention {
  /** UTF-16 code units into the text that was searched. */
  start: number
  end: number
  printed: string
  /** Absent when several places share the name and nothing printed nearby decides. */
  place?: Place
}

interface Candidate {
  start: number
  end: number
  entry: NameEntry
  accepted: boolean
}

const joiner = /^(?:、|和|及|与|以及|—|–|－|-|~|～|至|，|,)$/u
/** 福州经济技术开发区、: a park of the place before stands between. */
const parkJoiner = /^[\u4e00-\u9fff]{0,10}(?:区|园|城)、$/u
const followedAsList = /^各(?:市|县|区|州|旗|地)|^[两三四五六七八九十]个?(?:口岸|边境|沿边|沿海|沿江|节点|重点|产粮)?(?:市|县|区|地|州|旗|盟|城)|^等(?:\d|[一二三四五六七八九十两几多]|地|市|县|区|州|旗|盟|城|沿|重|个)/u
const followedAsSubject = /^(?:市|县|区)?(?:要|应|将)?(?:分别|重点|主要|大力|加快|着力|积极|优先|聚焦|主攻|依托|立足|发展|打造|布局|建设|培育|做|承接|禁止|严禁|不得|不再|停止|暂停|限制|控制|压减|原则上|为(?:核心|支撑|重点|配套|补充|中心|龙头|辅|节点|支点|依托|载体|引领|骨干|主体|支柱|增长极|先导|示范|承载|延伸|两翼|主)|严格|严控|退出|淘汰|关停|进一步|以|围绕|等|新区|高新区|经开区|示范区|高新技术|经济技术|经济开发|有序|逐步|加快|转移|搬迁|迁移|集聚|疏解|侧重|承担|专注|传承|着重|突出|配套|巩固|重在|着眼|主打|分头|各自|共建|跟进|合作|携手|开发|投资|共同|联合|协同|错位|抱团|联动|先进制造业开发|新布局|新增|新建|扩建|兴建|续建|改建|设立|偏重|不布局|不再|统一|统筹|适度|各(?:建|布|打|培|形)|同属|作为|导入|引进|引入|招引|深耕|锚定|瞄准|突破|壮大|扩大|提升|生产|主推|主营)/u
const leadsToPlace = /(?:联合|携手|会同|支持|推动|引导|鼓励|指导|依托|湾|在|以|由|从|向|往|到|于|及|和|与|为|除|有|的|限|“|（|\()$/u
const opensMixedList = /(?:提升|培育|壮大|发展|做强|做优|做大|做精|做响|打响|擦亮|扶持|新增|振兴|加快|打造|支持|推进|推动|建设)$/u
const oneThing = /^[\u4e00-\u9fffA-Za-z]{1,10}、(?:[\u4e00-\u9fff]{3,8}、){0,2}$/u
/** A short thing between two places of a list. */
const shortPart = /^[\u4e00-\u9fffA-Za-z]{1,8}、$/u
/** Fewer names opening parts are no list of places. */
const leastOpeners = 3
const listOfClusters = /^[^。；]{1,60}?(?:集群|产业|基地|专业镇|培育对象|品牌化|产品|食品|特产|加快|升级|转型|转变|延伸)/u
const parkBehind = /^[\u4e00-\u9fff]{0,4}(?:口岸|加工区|新区|高新区|经开区|开发区|工业园区|产业园区|化工园区|集中区)/u
const opensPark = /^(?:高新区|经开区|经济(?:技术)?开发区|高新技术产业开发区|先进制造业开发区)/u
/** 保定白沟新城, 中山国家健康基地: a facility that an everyday name lends its city to. */
const opensFacility = /^(?!发展|布局|打造|建设|培育|重点|加快|推进)[\u4e00-\u9fff]{0,10}?(?:新城|新区|高新区|经开区|开发区|工业园区|产业园区|园区|产业园|工业园|创业园|科技园|物流园|工业区|化工园|港区|港城|产业城|集中区|集聚区|基地|医药城|小镇|科学城)(?=[、，；：:。（(和及与等为]|重点|主要|发展|布局|打造|建设|聚焦|培育|做|加快|侧重|偏重|主打|主攻|承接|优先|引进|导入|$)/u
/** 迁至海南区: where something is moved to. */
const movesTo = /(?:迁|搬|转移|集中)(?:至|到|入)$/u
/** 寻乌、奉新抽水蓄能电站, 即墨、莱西梯次布局: what is built at the listed places, or done there. */
const builtThere = /^等?[\u4e00-\u9fffA-Za-z]{2,12}?(?:电站|项目|工程|基地|集群|园区|产业园|工业园|生产线|梯次布局|布局|集聚)/u
/** 开工寻乌、奉新: a work that is begun. */
const begins = /(?:开工|续建|核准|启动|建成|新建|扩建|投产|开工建设|推进|加快)$/u
/** 东兴、凭祥、龙邦等沿边口岸: one name the gazetteer lacks closes the list. */
const beforeUnknown = /^、[\u4e00-\u9fff]{2,4}等(?:[地市县区州两三四五六七八九\d]|沿边|沿海|沿江|边境|口岸|园区|重点)/u
/** As many names in a row are a list of places whatever follows. */
const plainList = 3
/** 柯桥马鞍、上虞道墟: a quarter or town behind the name, and the next name. */
const townJoiner = /^[\u4e00-\u9fff]{0,4}(?:、|和|及)$/u
/** 由南昌向安义转移: whatever word 向 could begin. */
const leadsAway = /(?<![方取导定趋志意倾走风])向$|[仅只]限$|限于$/u
const endsTowns = /^[\u4e00-\u9fff]{0,4}?(?:等[\u4e00-\u9fff]{0,4}?(?:园区|区|基地|片区|组团|地|镇)|为(?:核心|龙头|中心|主|重点|支撑|依托))/u
const leadsToTowns = /[以向在到于由]$|依托$/u
const lineEnd = /^(?:一线|一带|沿线|地区|轴线|走廊|组团|片区)/u
/** 怀化市洪江区 is not 洪江市. */
const otherRank = /^区(?![域位间块县内分别级外划、])/u
/** 大冶湖 is no 大冶. */
const lake = /^湖(?![州北南口滨里东西泊区])/u
/** 台州湾新区 is of 台州, 晋中大学城 of 晋中. */
const ownArea = /^(?:湾(?:新区|经济区|经开区)|大学城)/u
const listEnd = /^[）)（(：:；;。，,|]|^$/u

/** The words that can hold some of a name's characters, by name. */
const wordsAround = new Map<string, readonly string[]>()
function wordsNear(name: string): readonly string[] {
  const known = wordsAround.get(name) ?? wordsWithNamesInside.filter((word) => [...name].some((character) => word.includes(character)))
  wordsAround.set(name, known)
  return known
}

/** 复合肥 holds no 合肥. */
function insideKnownWord(text: string, start: number, name: string): boolean {
  const end = start + name.length
  return wordsNear(name).some((word) => {
    const from = Math.max(0, start - word.length)
    const at = text.slice(from, end + word.length).indexOf(word)
    return at >= 0 && from + at < end && from + at + word.length > start
  })
}

function acceptable(text: string, start: number, entry: NameEntry, previous: Candidate | undefined): Printing | undefined {
  const { name, printing } = entry
  const end = start + name.length
  if (printing === 'ranked') {
    if (rankContinuations[name.at(-1)!]?.some((rest) => text.startsWith(rest, end)) === true) return undefined
    return name.length === 2 || everydayFullNames.has(name) ? 'doubtful' : 'ranked'
  }
  const after = text.slice(end, end + 6)
  if (text[start - 1] === '大' && /^(?:地区|片区|区域|城市群)/u.test(after)) return undefined
  if (!ownArea.test(after) && nameContinuations.some((rest) => after.startsWith(rest))) return undefined
  if (insideKnownWord(text, start, name) || lake.test(after)) return undefined
  if (printing === 'doubtful' && otherRank.test(after)) return undefined
  return standsAlone(text, start, end) || (text[start - 1] === '以' && /^[为、]/u.test(after)) || leadsAway.test(text.slice(Math.max(0, start - 2), start)) || behindCity({ start, entry }, previous) ? printing : undefined
}

function findCandidates(text: string): Candidate[] {
  const found: Candidate[] = []
  for (let position = 0; position < text.length; position += 1) {
    for (const entry of namesAt(text, position)) {
      const printing = acceptable(text, position, entry, found.at(-1))
      if (printing === undefined || printing === 'doubtful' && text[position] === '向' && namesAt(text, position + 1).length > 0) continue
      const end = position + entry.name.length
      found.push({ start: position, end, entry: { ...entry, printing }, accepted: printing !== 'doubtful' })
      position = end - 1
      break
    }
  }
  return found
}

/** What a candidate can mean, given the province the document plans for and the place printed right before it. */
function choose({ places }: NameEntry, home: string | undefined, before: Place | undefined, cityCodes: ReadonlySet<string>): Place | undefined {
  if (places.length === 1) return places[0]
  const parented = before === undefined ? [] : places.filter((place) => place.cityCode === before.code || (place.cityCode === undefined && place.kind === 'county' && place.provinceCode === before.code))
  if (parented.length === 1) return parented[0]
  const atHome = places.filter(({ provinceCode }) => provinceCode === home?.slice(-6))
  const pool = atHome.length > 0 ? atHome : places
  const highest = pool.filter(({ kind }) => kind === (pool.some((place) => place.kind === 'city') ? 'city' : kind))
  if (highest.length === 1) return highest[0]
  const nearby = pool.filter(({ cityCode }) => cityCode !== undefined && cityCodes.has(cityCode))
  return nearby.length === 1 ? nearby[0] : undefined
}

const isUnusable = ({ entry }: Candidate): boolean => unusableShortNames.has(entry.name) && entry.places.every(({ kind }) => kind === 'county')

/** Characters between the mark that opens a short bracket and a name inside it. */
const shortBracket = 30

const isPlainWord = (candidate: Candidate): boolean => isUnusable(candidate) && plainWords.has(candidate.entry.name)

/** In a short bracket: 卫浴水暖（南安）. */
function insideBracket(text: string, { start, end }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - shortBracket + 1), start)
  const opened = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('))
  return opened >= 0 && /^[^（(。；]{0,30}[）)]/u.test(text.slice(end, end + 32)) && !/[）)]/u.test(before.slice(opened))
}

/** Printed right behind the city or province it belongs to. */
function behindCity(candidate: Pick<Candidate, 'start' | 'entry'>, previous: Candidate | undefined): boolean {
  return previous?.end === candidate.start && candidate.entry.places.some(({ cityCode, provinceCode }) => previous.entry.places.some(({ code }) => code === cityCode || code === provinceCode))
}

/** 培育长兴新能源、新昌轴承等产业集群: short names that open the parts of a list of clusters. */
function acceptMixedList(text: string, found: readonly Candidate[], eligible: readonly boolean[]): void {
  for (let index = 0; index < found.length - 1; index += 1) {
    const [candidate, next] = [found[index]!, found[index + 1]!]
    if ((candidate.accepted && next.accepted) || (!candidate.accepted && (isUnusable(candidate) || isUnusable(next)))) continue
    if (!(candidate.accepted || eligible[index] === true) || !(next.accepted || eligible[index + 1] === true)) continue
    const opens = text[candidate.start - 1] === '、' || (index === 0 && isStrongBoundary(text[candidate.start - 1])) || opensMixedList.test(text.slice(Math.max(0, candidate.start - 2), candidate.start))
    if (opens && oneThing.test(text.slice(candidate.end, next.start)) && listOfClusters.test(text.slice(next.end, next.end + 80))) candidate.accepted = next.accepted = true
  }
}

/** 改造提升柯桥纺织印染、诸暨袜业、嵊州领带: names that open one part after another need no word for what the list is. */
function acceptOpeners(text: string, found: readonly Candidate[], eligible: readonly boolean[]): void {
  for (let first = 0; first < found.length; ) {
    let last = first
    const isMember = (index: number): boolean => found[index]!.accepted || eligible[index] === true
    while (last + 1 < found.length && isMember(last) && isMember(last + 1) && shortPart.test(text.slice(found[last]!.end, found[last + 1]!.start))) last += 1
    const run = found.slice(first, last + 1)
    const before = text.slice(Math.max(0, run[0]!.start - 2), run[0]!.start)
    if (run.length >= leastOpeners && opensMixedList.test(before) && run.filter(isUnusable).length * 2 < run.length) for (const candidate of run) candidate.accepted = true
    first = last + 1
  }
}

/** 樟树、袁州、进贤；: a list of nothing but names of the home province, most of them no everyday words. */
function acceptWholeLists(text: string, found: readonly Candidate[], eligible: readonly boolean[]): void {
  for (let first = 0; first < found.length; ) {
    let last = first
    while (last + 1 < found.length && eligible[last + 1] === true && joiner.test(text.slice(found[last]!.end, found[last + 1]!.start)) && !/[，,]/u.test(text.slice(found[last]!.end, found[last + 1]!.start))) last += 1
    const run = found.slice(first, last + 1)
    const { start } = run[0]!
    const opens = isStrongBoundary(text[start - 1]) || leadsToPlace.test(text.slice(Math.max(0, start - 3), start))
    const after = text.slice(run.at(-1)!.end, run.at(-1)!.end + 12)
    const ends = /^(?:[。；;：:，,的]|$)/u.test(after) || beforeUnknown.test(after) || parkBehind.test(after) || followedAsList.test(after) || followedAsSubject.test(after)
    const isClear = run.filter(isPlainWord).length * 2 < run.length
    const isStated = ends && (run.filter(isUnusable).length < run.length || run.length >= plainList || followedAsList.test(after) || beforeUnknown.test(after))
    const isBuilt = (opens || begins.test(text.slice(Math.max(0, start - 4), start))) && builtThere.test(after)
    if (run.length > 1 && eligible[first] === true && isClear && (opens && isStated || isBuilt || opens && run.length >= plainList)) for (const candidate of run) candidate.accepted = true
    first = last + 1
  }
}

/** 向柯桥马鞍、上虞道墟等园区疏解, 以乐清柳市为核心: names with the town or quarter that is meant. */
function acceptTowns(text: string, found: readonly Candidate[], eligible: readonly boolean[]): void {
  const own = found.filter((_, index) => eligible[index] === true)
  for (let first = 0; first < own.length; ) {
    let last = first
    while (last + 1 < own.length && townJoiner.test(text.slice(own[last]!.end, own[last + 1]!.start))) last += 1
    const run = own.slice(first, last + 1)
    const before = text.slice(Math.max(0, run[0]!.start - 2), run[0]!.start)
    if (leadsToTowns.test(before) && endsTowns.test(text.slice(run.at(-1)!.end, run.at(-1)!.end + 16)) && !run.some(isPlainWord)) for (const candidate of run) candidate.accepted = true
    first = last + 1
  }
}

/** Doubtful names are let in by the list they stand in, from its end to its beginning and on. */
function acceptByCompany(text: string, found: Candidate[], home: string | undefined): void {
  const atHome = ({ entry }: Candidate): boolean => home === undefined || entry.places.some(({ provinceCode }) => provinceCode === home.slice(-6))
  for (const [index, candidate] of found.entries()) if (candidate.accepted && candidate.entry.name.endsWith('区') && candidate.entry.places.every(({ kind }) => kind === 'county') && !atHome(candidate) && !behindCity(candidate, found[index - 1]) && !standsAlone(text, candidate.start, candidate.end)) candidate.accepted = false
  const parents = new Set(found.flatMap(({ accepted, entry }) => (accepted && entry.places.length === 1 ? entry.places.map(({ code }) => code) : [])))
  const isNearby = ({ entry }: Candidate): boolean => entry.places.some(({ cityCode, provinceCode }) => (cityCode !== undefined && parents.has(cityCode)) || (cityCode === undefined && parents.has(provinceCode)))
  const eligible = found.map((candidate) => (atHome(candidate) || isNearby(candidate)) && (!everydayFullNames.has(candidate.entry.name) || candidate.entry.name.length > 2 || (candidate.entry.name.endsWith('县') && isStrongBoundary(text[candidate.start - 1]))))
  acceptMixedList(text, found, eligible)
  acceptOpeners(text, found, eligible)
  acceptWholeLists(text, found, eligible)
  acceptTowns(text, found, eligible)
  const gap = (left: Candidate, right: Candidate): string => text.slice(left.end, right.start)
  const listsTheirs = found.some(({ accepted, end }) => accepted && text[end] === '的')
  for (let index = 0; index < found.length; index += 1) {
    const candidate = found[index]!
    if (candidate.accepted) continue
    const after = text.slice(candidate.end, candidate.end + 8)
    const next = found[index + 1]
    if (behindCity(candidate, found[index - 1])) candidate.accepted = true
    else if (next !== undefined && candidate.entry.printing === 'doubtful' && (/[州旗盟]$/u.test(candidate.entry.name) || candidate.entry.places.some(({ kind }) => kind === 'city')) && behindCity(next, candidate)) candidate.accepted = true
    else if (eligible[index] === true && (!isUnusable(candidate) || opensPark.test(text.slice(candidate.end, candidate.end + 10)) || !isPlainWord(candidate) && opensFacility.test(text.slice(candidate.end, candidate.end + 20)))) {
      const before = text.slice(Math.max(0, candidate.start - 3), candidate.start)
      const opens = isStrongBoundary(text[candidate.start - 1]) || leadsToPlace.test(before)
      const inBracket = /[（(、]$/u.test(before) && /^[、）)]/u.test(after) && insideBracket(text, candidate)
      const isGlossed = /^[（(][^（(）)]{2,30}[）)](?:[、；。等]|$)/u.test(text.slice(candidate.end, candidate.end + 36)) && (before === '' || /[、；。]$/u.test(before))
      const isWhole = candidate.end - candidate.start === 2 && candidate.entry.name.endsWith('县') && /[：:]$/u.test(before) && isStrongBoundary(text[candidate.end])
      candidate.accepted = inBracket || isGlossed || isWhole || (/^[：:]/u.test(after) && isStrongBoundary(text[candidate.start - 1])) || (listsTheirs && isStrongBoundary(text[candidate.start - 1]) && after.startsWith('的')) || movesTo.test(before) && listEnd.test(after) || opens && (followedAsSubject.test(after) || followedAsList.test(after) || opensFacility.test(text.slice(candidate.end, candidate.end + 20)))
    }
  }
  const joins = (left: number, right: number): boolean => {
    const [a, b] = [found[left], found[right]]
    if (a === undefined || b === undefined) return false
    const between = gap(a, b)
    if (!joiner.test(between) && (!parkJoiner.test(between) || isUnusable(a.accepted ? b : a))) return false
    return a.accepted !== b.accepted && eligible[a.accepted ? right : left] === true
  }
  const closes = ({ end }: Candidate): boolean => {
    const after = text.slice(end, end + 8)
    return listEnd.test(after) || lineEnd.test(after) || parkBehind.test(text.slice(end, end + 12)) || joiner.test(after.slice(0, 1)) || followedAsList.test(after) || followedAsSubject.test(after)
  }
  for (let index = found.length - 2; index >= 0; index -= 1) if (joins(index, index + 1)) found[index]!.accepted = found[index + 1]!.accepted = true
  for (let index = 1; index < found.length; index += 1) {
    if (joins(index - 1, index) && closes(found[index]!)) found[index - 1]!.accepted = found[index]!.accepted = true
  }
}

/**
 * The places a text names, in order, never overlapping.
 *
 * @param homeProvinceId the province the document plans for: it decides between counties of one name and lets the short
 *   names of its own counties in where they stand among places
 */
export function findPlaceMentions(text: string, homeProvinceId?: string): PlaceMention[] {
  const found = findCandidates(text)
  acceptByCompany(text, found, homeProvinceId)
  const accepted = found.filter((candidate) => candidate.accepted)
  const cityCodes = new Set(accepted.flatMap(({ entry }) => entry.places.filter(({ kind }) => kind === 'city').map(({ code }) => code)))
  const mentions: PlaceMention[] = []
  for (const { start, end, entry } of accepted) {
    const last = mentions.at(-1)
    const before = last?.end === start ? last.place : undefined
    const place = choose(entry, homeProvinceId, before, cityCodes)
    const mention: PlaceMention = { start, end, printed: text.slice(start, end) }
    mentions.push(place === undefined ? mention : { ...mention, place })
  }
  return mentions
}
