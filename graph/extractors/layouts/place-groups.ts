/** Places as a sentence lists them: A市、B市和C县, 合肥高新区, 济南—青岛, 池州、黄山等市. */
import type { Place } from '#graph/places/gazetteer.ts'
import { adverbs, circumstanceVerbs, limitVerbs, plainVerbs, qualityVerbs, retireVerbs, scopeVerbs, vesselVerbs } from '../vocabulary/verbs.ts'
import type { Range, Sentence } from './sentence.ts'

export interface PlaceGroup {
  start: number
  /** Past the tail (等市, 三地). */
  end: number
  places: Place[]
  /** What a belt is called: 晶硅光伏产业带. */
  name?: Range
}

const joiners = ['以及', '、', '和', '及', '与', '—', '-', '至', '·']
/** A dash that was misread; it joins only the ends of a belt. */
const misreadDash = '一'
/** 第十师北屯市: a division of the corps before its city. */
const division = /^(?:兵团)?第[一二三四五六七八九十]{1,3}师(?=[\u4e00-\u9fff])/u
/** 武汉市及周边的鄂州: where they lie. */
const around = /^(?:周边|毗邻|相邻|邻近|附近)的/u
const park = /^(?!共建|合建|联建)(?:（(?:国家级|省级)）)?(?:[\u4e00-\u9fff]{0,6}?)(?:国家级?)?(?:重点开发开放试验区|边境经济合作区|先进制造业开发区|高新技术产业(?:开发|园)区|经济技术(?:开发)?区|高技术产业开发区|经济开发区|高新技术开发区|高新技术园区|高新开发区|高新区|经开区|技术开发区|工业开发区|开发区|口岸(?:加工区|经济区)|互市贸易区|加工区|综合保税区|综保区|保税港?区|自贸试验区|自贸片区|自贸区|出口加工区|台商投资区|投资区|新区|新城|科学城|科技城|大学城|未来城|空港(?:经济)?区|临空(?:经济)?区|临港(?:经济)?区|港区|航空港(?:区|实验区)?|产业新城|工业园区?|产业园区?|工业区|循环经济园区?|化工园区?|管理区|综改示范区|综改区|改革试验区|试验区|实验区|生态城|(?:科创|创新)大?走廊|产业大走廊|经济区|功能区|组团|化工园|工业园|产业园|科技园|软件园|示范区|起步区|合作区|片区|园区|城区|主城区|中心城区|全域|市域|境内|市区|矿区|城[一二三四五六七八九]区|主城[一二三四五六七八九]区|市辖区|建成区|老城区|规划区|州直|市直|市本级|直(?=[、，和与主重聚])|库区|湖区|灌区|林区|垦区|牧区|农区|近郊|远郊|(?<=[\u4e00-\u9fff]{2})地区|[东南西北中]部|[东南西北中]?[一二两三四五六七八九]县(?!（))(?:范围内|境内|内)?/u
const parkBlocker = /[、，和及与等的在以为]|关闭|发展|布局|打造|建设|重点|大力|加快|推动|推进|聚焦|主攻|培育|支持|规划|停止|新建|严禁|不得|不再|退出|淘汰|关停|禁止|限制|控制|承接|引进|做强|做优|做大|壮大|创建|争创|兴建|扩建|实施|围绕|依托|立足|整合|提升/u
const saying = [...adverbs, ...plainVerbs, ...vesselVerbs, ...qualityVerbs, ...retireVerbs, ...limitVerbs, ...circumstanceVerbs, ...scopeVerbs, '承接'].filter((word) => word.length > 1).join('|')
const town = /^[\u4e00-\u9fff]{1,4}?(?:街道|镇|乡|苏木)(?=[：（、，和及与等—重主大加积发布打建聚依分承逐全退淘关严禁有率要应以]|$)/u
const unknownArea = new RegExp(`^[\\u4e00-\\u9fff]{2,6}?(?:新区|高新区|经开区|开发区|自贸区|自治州|综保区|科学城|保税区|示范区|试验区|实验区|合作区|管理区|行委|港区|工业区|工业园|产业园|街道|镇|园区|片区|投资区|经济区|生态区|新城|科技城)(?=[、，；：。）和及与等以要应将]|$|转移|搬迁|集聚|集中|疏解|${saying})|^[\\u4e00-\\u9fff]{2,8}?(?:保护区|控制区|水源地|汇水区)内?(?=[、，）和及与等的]|${saying})`, 'u')
/** 沿江一公里范围内, 长兴岛石化基地: where in the city. */
const within = new RegExp(`^区(?=[的内])|^[^，、；：（）]{1,14}?(?:范围内|区域内|保护区内|红线内|规划区内|以内)|^[\\u4e00-\\u9fff]{2,8}?基地(?=${saying})`, 'u')
const goesOn = /^(?:[、，和及与等要将应的]|重点|主要|大力|加快|积极|着力|发展|布局|建设|打造|聚焦|主攻|培育|做|以|为)/u
const goesOnHere = `(?=[、，（和及与等以要应将]|${saying}|严|新建)`
const locality = new RegExp(`^(?!中国|全国|国际|世界|依托|立足|围绕|利用|发挥|面向|借助|凭借|结合|瞄准|对接|推动|支持|引导)[\\u4e00-\\u9fff]{1,4}?(?:湖|湾|岛|港|谷|城|岭|滩|塘|山|坝|口|洲|沟|坪|庄|湖区|库区|老工业区|湾区|岛区|半岛|片区|新片区)${goesOnHere}|^(?!全|各|多|老|主|核)[^以为等在的重发布打建聚依做两三四五六、，与和及加着城园工市县州心展同作]{2,3}区(?=${saying})|^(?![以为等在的重发布打建聚依做与和及加着心展同作]|不得|不再|不准|严禁|禁止|停止|暂停|限制|严控)[^，、的市州盟旗等]{2,4}(?=、[\\u4e00-\\u9fff]{2,6}?(?:工业园区|产业园区|化工园区|工业园|产业园|高新区|经开区|开发区|园区)(?:[，、]|等|和|$))|^(?!分别|共同|联合|协同|统筹|合力|突出|继续|全力|有序|错位|携手|抱团|联动|率先|持续|同步|集中|优先|率先|深入|近期|[两三四五六七八九][市县区州地盟大个])[^等市地区县州要应将均都也、，和及与的以为在大加积着重主发布建打培做]{2}(?=聚焦|重点发展|主攻|侧重|偏重|主打|配套发展|优先发展|着重发展)`, 'u')
/** 郑州（经开区、航空港区）. */
const bareQuarter = /^[\u4e00-\u9fff]{2,3}(?=、)/u
const quarters = /^(?:[\u4e00-\u9fff]{2,8}?(?:区|园|新城|港|镇)(?:、|和|$))+$/u
const glossEnd = /^(?!含|包括)[^、，]{1,14}(?:城|区|园|湾|湖|港|岛|镇|片区|谷|新城|基地)$/u
const nameInList = /^(?!其|各|以|重点|发展|布局|打造|建设|培育)[\u4e00-\u9fff]{2,4}?(?=等(?:[\d一二三四五六七八九十几多两]|地|市|县|区|州|盟|旗|沿)|[两三四五六七八九十](?:市|地|县|区|州)|、|分别|各自)/u
const areaRank = '(?:地州市?|煤城|座城市|师市|设区的?市|地级市|市州|州市|盟市|旗县市?区?|县市区|市县区?|县（市、区）|县（市）|县（区）|市（县）|市（州）|县区|区县|县市|地区|地市|城市群|城市|市区|市|州|盟|县|区|旗|地|镇|街道|园区|开发区|高新区|经开区)'
const regionBehind = `等(?:(?!为|发展|布局|打造|建设|培育|重点|聚焦|主攻)[\\u4e00-\\u9fff“”]){1,12}?(?:市县区?|县市区?|市州|州市|盟市|旗县市?区?|县区|区县|城市|地区|各市|各地|周边|沿线|一带|县域|镇域|口岸|港口|枢纽|节点|矿区|大县|强县)(?=[，、要应将不严禁以]|${saying})`
const tail = new RegExp(`^(?!等[量级离静效])(?:${regionBehind}|等(?:重点|主要|省级|国家级|特色|产业|专业|合作|开放|开发|对外)*(?:园区|基地|平台|载体)(?=[，、]|${saying})|等[\\u4e00-\\u9fff]{0,10}?(?:重点|控制|管控|保护|防治)(?:区域|区)(?=严|禁|停|不|逐|加)|等(?:\\s*(?:\\d+|[一二两三四五六七八九十几多]+)\\s*(?:个|(?=[市州县区地城盟旗])))?(?:沿海|沿江|沿黄|沿线|重点|有条件的?|中心|节点|资源型|先进|主要|相关)?${areaRank}?|各(?:区县|县区|县市区?|市州|市县|[市县区州旗])|(?:这)?(?:两|二|三|四|五|六|七|八|九|十|\\d+)个?(?:口岸|边境|沿边|沿海|沿江|节点|重点|资源型|产粮|边境口岸)?${areaRank}|地区|一带|一线|沿线(?:城市|地区|各[市县地州])?|(?:临海|沿海|沿江|临港|沿边|沿线)(?:一线|一带)|都市圈|城市群|片区|(?!${saying})(?:(?:(?!为)[\\u4e00-\\u9fff“”]){0,8}?)(?:走廊|产业带|经济带|发展带|发展轴|城镇带|城市带|板块|先导区|示范带))`, 'u')

const beltName = /(?:走廊|产业带|经济带|发展带|发展轴|城镇带|城市带|板块|示范带)$/u

const isWithin = (inner: Place, outer: Place): boolean =>
  inner.cityCode === outer.code || (outer.kind === 'city' && inner.kind === 'county' && inner.cityCode === undefined && inner.provinceCode === outer.provinceCode) || (outer.kind === 'province' && inner.provinceCode === outer.code && inner.kind !== 'province')

interface Element { end: number; places: Place[] }

/** Where the area that begins in the name of a city ends: 合肥新站高新区. The city itself stays the place. */
function areaEnd(sentence: Sentence, at: number): number {
  const rest = sentence.normal.slice(at, at + 18)
  const found = park.exec(rest)
  if (found !== null) {
    const name = found[0].replace(/(?:重点开发开放|高新技术产业|经济技术|高技术产业|经济|技术|工业|产业|循环经济|化工|综合|自贸试验|示范|合作|管理|起步)/gu, '')
    if (!/^[两三四五六七八九十\d]+[大个]/u.test(name) && !parkBlocker.test(name.slice(0, -2)) && sentence.mentionsIn({ start: at, end: at + found[0].length }).every(({ start }) => start === at)) return at + found[0].length
  }
  const part = within.exec(rest)
  if (part !== null && !parkBlocker.test(part[0]) && sentence.mentionsIn({ start: at, end: at + part[0].length }).length === 0) return at + part[0].length
  const quarter = town.exec(rest)
  return quarter === null || /[发布打建聚依]/u.test(quarter[0].slice(0, 1)) ? at : at + quarter[0].length
}

/** 东莞市松山湖, 惠州大亚湾, 沙坪坝区（西部科学城）: a landscape or a gloss that belongs to the place. */
function localityEnd(sentence: Sentence, at: number): number {
  const found = locality.exec(sentence.normal.slice(at, at + 16))
  const end = found === null || sentence.mentionsIn({ start: at, end: at + found[0].length }).length > 0 ? at : at + found[0].length
  const close = sentence.normal[end] === '（' ? sentence.closing(end) : undefined
  if (close !== undefined && /^（(?:不?含|包括)/u.test(sentence.normal.slice(end, end + 4)) && sentence.mentionsIn({ start: end, end: close }).length === 0) return close + 1
  if (close !== undefined && /^[\u4e00-\u9fff]{2,6}$/u.test(sentence.normal.slice(end + 1, close)) && isOnlyGloss(sentence, end, close)) return close + 1
  if (close !== undefined && quarters.test(sentence.normal.slice(end + 1, close)) && sentence.mentionsIn({ start: end, end: close }).length === 0) return close + 1
  return close !== undefined && sentence.mentionsIn({ start: end, end: close }).every(({ place }) => place?.kind === 'province') && glossEnd.test(sentence.normal.slice(end + 1, close)) && (goesOn.test(sentence.normal.slice(close + 1, close + 3)) || within.test(sentence.normal.slice(close + 1, close + 17))) ? close + 1 : end
}

/** 尚志市（亚布力）、黑河市: one bracket in a list of places names a spot, brackets behind each of them name things. */
function isOnlyGloss(sentence: Sentence, open: number, close: number): boolean {
  if (sentence.mentionsIn({ start: open + 1, end: close }).length > 0) return false
  const joined = joiners.find((word) => sentence.startsWith(word, close + 1))
  const next = joined === undefined ? undefined : sentence.mention(close + 1 + joined.length)
  const before = sentence.normal.slice(Math.max(0, open - 12), open)
  return next !== undefined && sentence.normal[next.end] !== '（' && !before.includes('）') && !/（[^）]*）/u.test(sentence.normal.slice(next.end, next.end + 40))
}

/** 武汉市汉口北、黄陂区: a quarter the gazetteer lacks, before a district of the same city. */
function quarterEnd(sentence: Sentence, at: number, place: Place): number {
  const found = place.kind === 'city' && sentence.normal[at - 1] === place.name.at(-1) ? bareQuarter.exec(sentence.normal.slice(at, at + 5)) : null
  const next = found === null ? undefined : sentence.mention(at + found[0].length + 1)
  return found !== null && next?.place !== undefined && isWithin(next.place, place) && /[区县]$/u.test(next.printed) && sentence.mentionsIn({ start: at, end: at + found[0].length }).length === 0 ? at + found[0].length : at
}

function readBracket(sentence: Sentence, at: number): Element | undefined {
  const close = sentence.normal[at] === '（' ? sentence.closing(at) : undefined
  if (close === undefined || close - at > 120) return undefined
  const from = /^（(?:含|包括|包含|主要是|主要包括)/u.exec(sentence.normal.slice(at, at + 6))?.[0].length ?? 1
  const inner = readPlaceGroup(sentence, at + from)
  return inner?.end === close ? { end: close + 1, places: inner.places } : undefined
}

/** 北海铁山港临海工业区: a harbour by which a park is called, and not the district of its name. */
function namesLandscape(sentence: Sentence, { printed, start, end }: { printed: string; start: number; end: number }): boolean {
  return /^..[港湾湖岛]$/u.test(printed) && areaEnd(sentence, end) > end && sentence.mention(start)?.place?.name.endsWith('区') === true
}

/** One place with what hangs on it: its county (六安市舒城县), its park, its bracket. */
function readElement(sentence: Sentence, at: number): Element | undefined {
  const mention = sentence.mention(at)
  if (mention?.place === undefined) return undefined
  let { place, end } = { place: mention.place, end: mention.end }
  for (;;) {
    const inner = sentence.mention(end)
    const from = end
    if (inner?.place !== undefined && isWithin(inner.place, place) && !namesLandscape(sentence, inner)) {
      place = inner.place
      end = inner.end
    } else end = areaEnd(sentence, end)
    if (end === from) break
  }
  end = localityEnd(sentence, quarterEnd(sentence, end, place))
  for (let area = areaEnd(sentence, end); area > end; area = areaEnd(sentence, end)) end = area
  const bracket = readBracket(sentence, end)
  if (bracket !== undefined) {
    const inside = bracket.places.every((inner) => isWithin(inner, place))
    return { end: bracket.end, places: inside ? bracket.places : [place, ...bracket.places] }
  }
  return { end, places: place.kind === 'province' && !isCityLike(place) ? [] : [place] }
}

/** 吴忠、宁东等地: a name the gazetteer lacks counts as a place where the list says that it lists places. */
function unknownName(sentence: Sentence, at: number): RegExpExecArray | null {
  const found = nameInList.exec(sentence.normal.slice(at, at + 10))
  if (found === null) return null
  const after = at + found[0].length
  return sentence.normal[after] !== '、' || sentence.mention(after + 1) !== undefined ? found : null
}

const isCityLike = (place: Place): boolean => ['110000', '120000', '310000', '500000', '810000', '820000'].includes(place.code)

/** The list of places that begins at `at`; undefined when none does. Provinces are read over and give no place. */
export function readPlaceGroup(sentence: Sentence, at: number): PlaceGroup | undefined {
  const first = readElement(sentence, at)
  if (first === undefined) return undefined
  const places = [...first.places]
  let end = first.end
  for (;;) {
    const joiner = joiners.find((word) => sentence.startsWith(word, end)) ?? (sentence.normal[end] === misreadDash && sentence.mention(end + 1)?.printed.length === 1 ? misreadDash : undefined)
    if (joiner === undefined) break
    const from = end + joiner.length + (around.exec(sentence.normal.slice(end + joiner.length, end + joiner.length + 6))?.[0].length ?? 0) + (division.exec(sentence.normal.slice(end + joiner.length, end + joiner.length + 6))?.[0].length ?? 0)
    const next = readElement(sentence, from)
    const unknown = next === undefined ? unknownArea.exec(sentence.normal.slice(from, from + 14)) ?? unknownName(sentence, from) : null
    if (next === undefined && unknown === null) break
    if (next !== undefined) places.push(...next.places)
    end = next?.end ?? from + unknown![0].length
  }
  const tailFound = tail.exec(sentence.normal.slice(end, end + 24))
  if (tailFound !== null && (!/(?:走廊|带|轴|板块|先导区)$/u.test(tailFound[0]) || places.length > 1)) end += tailFound[0].length
  const group: PlaceGroup = { start: at, end, places: [...new Map(places.map((place) => [place.id, place])).values()] }
  if (tailFound !== null && beltName.test(tailFound[0]) && places.length > 1) group.name = { start: end - tailFound[0].length, end }
  return group
}
