/** Objects into things: what is named outright, and what is named only as the content of a base or the bearer of a property. */
import { actionAfterDe, actionTail, capacityTail, exceptionTail, isAbstract, propertyTail, ruleTail, transferTail, vesselModifier, vesselTail } from '../vocabulary/tails.ts'
import { singleGoods } from '../vocabulary/listing.ts'
import { readPlaceGroup } from './place-groups.ts'
import { readList } from './lists.ts'
import { toThing } from './things.ts'
import type { Predicate } from './predicates.ts'
import type { Range, Sentence } from './sentence.ts'

export interface Things {
  /** Named outright. */
  strong: Range[]
  /** Named in passing: they count only where nothing is named outright. */
  weak: Range[]
}

/** 未入园的化工企业: which of them. */
const lacking = /^(?:未|不|没有)[^，、的]{2,16}的|^“(?:散乱污|小散乱|两高|十小|两高一低)”(?=[^，、的企项行])|^(?:城市建成区|化工园区|合规园区|园区|城区|主城区)(?:以)?[内外]的/u
/** 汽车产业格局: a pattern of one industry names it. */
const industryPattern = /产业(?:发展|空间|布局)*格局$/u
const wholeVessel = /(?:基地|集群|产业园区?|产业带|高地)$/u

/** 围绕铅锌冶炼、铜基材料、白银饰品，: as many parts are things, unless they are aims. */
const leastScoped = 3
const aims = /链|化(?:、|$)|提升|提高|加强|目标|需求|建设|转型|服务|保障|环节|创新|战略|定位/u
const nothing: Things = { strong: [], weak: [] }
/** 京九电子信息产业带: a belt that goes by a line of its own. */
const lineBelt = /^[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇藏陕陇青宁疆蒙广深杭甬成昆兰包哈沈胶郑汉][京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇藏陕陇青宁疆蒙广深杭甬成昆兰包哈沈济郑汉九海茂新厦蓉][\u4e00-\u9fff]{2,10}(?:产业带|经济带|走廊|发展轴)$/u
/** 黄磷生产: what is stopped is the thing. */
const making = /生产(?:活动)?$/u
const productive = /研发|开发|生产|制造|产业化|攻关|建设|应用|转化|量产|推广|布局|投产|国产化|研究/u
/** 抗体药物、疫苗、医疗机器人研发制造基地: the vessel behind the last of a list holds them all. */
const listedVessel = /^(?!.*(?:区|基地|集群|园|港|中心|平台|高地)、).*、[^、]{2,}(?:研发|制造|生产|产业|加工|配套|示范)+(?:基地|集群|产业带|高地|园区)$/u
/** 动力电池“发储送用”全链条. */
const slogannedChain = /^([^“”、，]{2,})“[^”]*”(?:的)?(?:全|完整)?(?:产业)?链条?$/u
/** A park of companies by itself says nothing of what they make. */
const barePark = /^(?:软件|科技|物流|创业|孵化|文创|总部|专业|工业|合作|加工)?(?:产业)?园区?$/u
const platformEnd = /(?:节点|市场|平台|中心|载体|实验室|联盟|研究院|谷|大厦|总部|窗口|孵化器|工厂|车间)$/u
const emptyVessel = /(?:空间结构|空间布局|格局|体系|通道|环境|机制|品牌|网络|生态|模式|局面|态势|优势|链条|动能|高线|标杆|样板|名片|闭环)$/u
const chainEnd = /(?:产业链条?|链条|供应链|价值链|产业环节|环节|短板)$/u
const inField = /在[^、，]{1,24}(?:领域|行业|方面|环节)(?:的)?[^、，]{0,8}$/u
/** 烟花爆竹、陶瓷的自动化生产水平: what is raised of the things before 的. */
const propertyOf = /的[^的、，]{1,12}(?:水平|能力|竞争力|质量|品质|比重|附加值|占有率|效率|规模|优势|地位|份额)$/u
const companies = /(?:等)?(?:产业链)?(?:龙头|骨干|领军|重点|配套|优势|头部|知名|上下游)*(?:企业|项目|产线)(?:建设)?$/u
/** 国家新型工业化产业示范基地（陶瓷、煤机）. */
const glossedVessel = /^([^（）]{2,30})（([^（）]{2,40})）$/u
const chainFrom = /^从([^，]+?)(?:到|至)([^，]+?)的?(?:完整|全|一体化)?(?:的)?(?:产业)?链条?$/u
/** 推进原油加工向烯烃、聚酯延伸. */
const extending = /^([^，]{2,30}?)向([^，]{2,40}?)(?:等)?(?:产业|领域|方向|环节|产品)?(?:延伸|拓展)(?:发展)?$/u
const heading = /(?:产业)?向[^，]{2,24}?(?:迈进|攀升|跃升|升级|延伸|转型|发展|拓展|转变|跨越|挺进)$/u
const onlyRenewed = /(?:智能化|数字化|绿色化|清洁化|高端化|自动化|节能|技术|装备|绿色|数字|升级|节能降碳)+改造$/u
const oneBody = /^集(.+?)等?(?:于一体|为一体|一体)的?/u

/** 针对肿瘤、罕见病的新型疫苗 is a vaccine. */
const purpose = /^(?:针对|适用于|用于|面向)[^，]{2,40}?的(?=[^，、]{2,})/u

function things(sentence: Sentence, range: Range): Range[] {
  const skipped = purpose.exec(sentence.text(range))?.[0].length ?? 0
  const parts = readList(sentence, { start: range.start + skipped, end: range.end })
  const concrete = parts.filter((part) => !isAbstract(sentence.text(part))).length
  const inGoodCompany = parts.length >= 3 && concrete * 2 >= parts.length
  return parts.flatMap((part) => toThing(sentence, part, inGoodCompany) ?? [])
}
const cut = (range: Range, length: number): Range => ({ start: range.start, end: range.end - length })
const isListed = (text: string): boolean => /[、]|等/u.test(text) || /[^调]和[^平谐]/u.test(text)

function withoutTail(sentence: Sentence, range: Range, tail: RegExp): Range {
  const text = sentence.text(range)
  const found = tail.exec(text)
  return found === null || found.index < 1 ? range : cut(range, text.length - found.index)
}

function withoutModifiers(sentence: Sentence, range: Range): Range {
  let { start } = range
  for (;;) {
    const found = vesselModifier.exec(sentence.normal.slice(start, range.end))
    if (found === null || found[0].length === 0 || start + found[0].length >= range.end - (singleGoods.test(sentence.normal[range.end - 1]!) ? 0 : 1)) return { start, end: range.end }
    start += found[0].length
  }
}

/** “东数西算”数据中心集群: the thing stands behind the slogan. */
function concreteBehind(sentence: Sentence, range: Range): boolean {
  const bare = withoutModifiers(sentence, withoutTail(sentence, range, vesselTail))
  return bare.end < range.end && bare.end - bare.start >= 2 && !isAbstract(sentence.text(bare))
}

/** What a base, a cluster or a park is for: 全国领先的打印机制造产业基地 → 打印机制造. */
export function vesselContent(sentence: Sentence, range: Range): Range[] | undefined {
  let inner = range
  if (sentence.normal[inner.start] === '“') {
    const close = sentence.closing(inner.start)
    if (close === undefined || close >= inner.end - 1) return []
    const quoted = sentence.text({ start: inner.start + 1, end: close })
    if (/^[一二两三四五六七八九十多双]/u.test(quoted) && quoted.length <= 8) inner = { start: close + 1, end: inner.end }
    else if (concreteBehind(sentence, { start: close + 1, end: inner.end })) inner = { start: close + 1, end: inner.end }
    else if (vesselTail.test(`物${sentence.normal.slice(close + 1, inner.end)}`)) return things(sentence, { start: inner.start + 1, end: close })
  }
  const bare = withoutTail(sentence, inner, vesselTail)
  if (bare.end === inner.end) return undefined
  const body = oneBody.exec(sentence.text(withoutModifiers(sentence, inner)).replace(/^(?=集)/u, '')) ?? oneBody.exec(sentence.text(inner))
  if (body !== null) return bodyContent(sentence, inner, body)
  return things(sentence, withoutModifiers(sentence, bare))
}

/** 集A、B为一体的X基地: X when it names a thing, otherwise A and B. */
function bodyContent(sentence: Sentence, range: Range, body: RegExpExecArray): Range[] {
  const start = range.start + sentence.text(range).indexOf(body[0])
  const holder = withoutModifiers(sentence, withoutTail(sentence, { start: start + body[0].length, end: range.end }, vesselTail))
  const named = holder.end > holder.start && !vesselTail.test(sentence.text(holder)) && !isAbstract(sentence.text(holder)) ? things(sentence, holder) : []
  return named.length > 0 ? named : things(sentence, { start: start + 1, end: start + 1 + body[1]!.length })
}

function withoutMaking(sentence: Sentence, thing: Range): Range {
  const bare = withoutTail(sentence, thing, making)
  return bare.end - bare.start >= 2 && !isAbstract(sentence.text(bare)) ? bare : thing
}

/** 光伏基地和储能电站: each base of a list. */
function withoutBase(sentence: Sentence, thing: Range): Range {
  const bare = withoutTail(sentence, thing, /(?:产业|制造|生产)*(?:基地|集群)$/u)
  return bare.end - bare.start >= 2 && !isAbstract(sentence.text(bare)) ? bare : thing
}

/** X产业基地和Y基地 are two vessels: where the first ends. */
function vesselSeam(sentence: Sentence, object: Range): number | undefined {
  return sentence.topPositions('和及', object).find((at) => wholeVessel.test(sentence.text({ start: object.start, end: at })) && wholeVessel.test(sentence.text({ start: at + 1, end: object.end })))
}

const joinThings = (a: Things, b: Things): Things => ({ strong: [...a.strong, ...b.strong], weak: [...a.weak, ...b.weak] })

/** “三核引领、多点联动”的超高清视频产业格局: past the slogan. */
function behindSlogan(sentence: Sentence, object: Range): Range {
  const close = sentence.normal[object.start] === '“' ? sentence.closing(object.start) : undefined
  if (close === undefined || close >= object.end) return object
  return { start: close + (sentence.normal[close + 1] === '的' ? 2 : 1), end: object.end }
}

function vesselThings(sentence: Sentence, verb: string, printed: Range): Things {
  const object = { start: printed.start + (/^(?:成为|成|为)/u.exec(sentence.text(printed))?.[0].length ?? 0), end: printed.end }
  const text = sentence.text(object)
  if (/^“[^”]*”[\u4e00-\u9fff]{0,4}链条?$/u.test(text) || barePark.test(text)) return nothing
  if (lineBelt.test(text)) return nothing
  const sloganned = slogannedChain.exec(text)
  if (sloganned !== null) return { strong: [], weak: things(sentence, { start: object.start, end: object.start + sloganned[1]!.length }) }
  const gloss = glossedVessel.exec(text)
  if (gloss !== null && vesselTail.test(gloss[1]!) && sentence.mentionsIn(object).length === 0) return { strong: things(sentence, { start: object.start + gloss[1]!.length + 1, end: object.end - 1 }), weak: [] }
  const chain = chainFrom.exec(text)
  if (chain !== null) {
    const ends = chain[1]!.length + 1 + object.start
    return { strong: [], weak: [...things(sentence, { start: object.start + 1, end: ends }), ...things(sentence, { start: ends + 1, end: ends + 1 + chain[2]!.length })] }
  }
  const seam = vesselSeam(sentence, object)
  if (seam !== undefined) return joinThings(vesselThings(sentence, verb, { start: object.start, end: seam }), vesselThings(sentence, verb, { start: seam + 1, end: object.end }))
  if (industryPattern.test(text) && !text.replace(/“[^”]*”/gu, '').includes('、')) return { strong: [], weak: things(sentence, withoutModifiers(sentence, withoutTail(sentence, behindSlogan(sentence, object), industryPattern))) }
  if (emptyVessel.test(text) && !text.replace(/“[^”]*”/gu, '').includes('、')) return nothing
  if (oneBody.test(text)) return { strong: [], weak: vesselContent(sentence, object) ?? [] }
  const stripped = withoutTail(sentence, withoutTail(sentence, object, actionAfterDe), /(?:制造|生产|建设|等|重点|重大)*项目(?:建设)?$/u)
  if (isListed(sentence.text(stripped).replace(/“[^”]*”/gu, ''))) {
    const last = withoutTail(sentence, stripped, vesselTail)
    const listed = things(sentence, withoutModifiers(sentence, last.end - last.start > 3 ? last : stripped)).map((thing) => withoutBase(sentence, thing))
    const named = listed.filter((thing) => !platformEnd.test(sentence.text(thing)))
    return named.length > 0 && named.length === listed.length ? { strong: listed, weak: [] } : { strong: [], weak: listed }
  }
  const content = vesselContent(sentence, stripped)
  if (content !== undefined) return { strong: [], weak: content }
  if (/争创|创建|创成/u.test(verb)) return nothing
  const single = things(sentence, withoutModifiers(sentence, withoutTail(sentence, stripped, /(?:等)?(?:重点|重大)?项目(?:建设)?$/u)))
  return platformEnd.test(sentence.text(stripped)) ? { strong: [], weak: single } : { strong: single, weak: [] }
}

function qualityThings(sentence: Sentence, { verb, object }: Predicate): Things {
  const text = sentence.text(object)
  const weakens = /完善|延伸|拓展|拉长|延长|补齐|补强/u.test(verb) && (chainEnd.test(text) || /完善|补齐|补强/u.test(verb))
  const grade = (found: Range[], isStrong: boolean): Things => (isStrong && !weakens ? { strong: found, weak: [] } : { strong: [], weak: found })
  const bearer = withoutTail(sentence, object, propertyOf)
  if (bearer.end < object.end && sentence.text(bearer).includes('、')) return grade(things(sentence, bearer), true)
  const capacity = withoutTail(sentence, object, capacityTail)
  if (capacity.end < object.end) {
    const core = withoutTail(sentence, capacity, actionAfterDe)
    if (isAbstract(sentence.text(core))) return nothing
    return grade(things(sentence, core), (verb === '形成' && !/^\d/u.test(text)) || isListed(sentence.text(core)) && sentence.text(core).includes('、') || /(?:生产|制造|制作|总装|供给)(?:规模|能力|产能)$/u.test(text))
  }
  const extended = extending.exec(text)
  if (extended !== null && !isAbstract(extended[2]!) && !/(?:下游|上游|两端|高端|终端|前端|后端|链|端|地区|区域|市场)$/u.test(extended[2]!)) {
    const from = object.start + extended[1]!.length + 1
    return { strong: things(sentence, { start: from, end: from + extended[2]!.length }), weak: things(sentence, { start: object.start, end: from - 1 }) }
  }
  const unforced = withoutTail(sentence, withoutTail(sentence, object, heading), /(?:的)?(?:力度|步伐|进程)$/u)
  const inner = withoutTail(sentence, withoutTail(sentence, unforced, inField), actionAfterDe)
  const innerText = sentence.text(inner)
  if (/等/u.test(innerText) && /[、“]|等/u.test(innerText)) {
    const bare = withoutTail(sentence, inner, actionTail)
    const listed = things(sentence, sentence.text(bare).includes('等') ? bare : inner)
    if (listed.length > 0) return grade(listed, true)
  }
  const vessel = vesselContent(sentence, withoutTail(sentence, inner, /(?:发展|建设|壮大|提升|升级)$/u))
  if (vessel !== undefined) return { strong: [], weak: vessel }
  const acted = withoutTail(sentence, inner, actionTail)
  if (acted.end < inner.end || inner.end < object.end) {
    const core = sentence.text(acted)
    if (isAbstract(core)) return nothing
    return grade(things(sentence, acted), productive.test(text.slice(core.length)) || (core.includes('、') && !onlyRenewed.test(text.slice(core.length))))
  }
  const named = withoutTail(sentence, inner, propertyTail)
  if (named.end < inner.end) return isAbstract(sentence.text(named)) ? nothing : grade(things(sentence, named), verb === '巩固提升')
  return grade(things(sentence, inner), true)
}

function receivedThings(sentence: Sentence, object: Range): Range[] {
  const giver = readPlaceGroup(sentence, object.start)
  const from = giver === undefined ? object.start : giver.end
  const region = /^(?:(?:京津冀(?:地区)?|长三角(?:地区)?|珠三角(?:地区)?|粤港澳大湾区|粤港澳)(?=[\u4e00-\u9fff])|[\u4e00-\u9fff]{2,8}?(?:地区|沿海|三角洲?|都市圈|大湾区|中心城区|主城区)[、和及]?|(?:京津冀|长三角|珠三角|粤港澳|东部|沿海)[、和及]?)+的?/u.exec(sentence.normal.slice(from, object.end))
  let range = { start: from + (region?.[0].length ?? 0), end: object.end }
  if (sentence.normal[range.start] === '的') range = { ...range, start: range.start + 1 }
  const moved = withoutTail(sentence, range, /(?:等)?(?:的)?(?:梯度|有序|整体|溢出)?(?:转移|外溢|外迁|疏解|溢出|布局)(?:项目|企业|产业)?$/u)
  return things(sentence, withoutTail(sentence, moved, transferTail))
}

/** The things a predicate's object names. */
export function readObject(sentence: Sentence, predicate: Predicate): Things {
  const { object, kind } = predicate
  const text = sentence.text(object)
  if (object.end <= object.start) return nothing
  switch (kind) {
    case 'retire':
    case 'limit': {
      const named = { start: object.start + (lacking.exec(text)?.[0].length ?? 0), end: object.end }
      const bare = withoutTail(sentence, withoutTail(sentence, withoutTail(sentence, named, exceptionTail), actionAfterDe), ruleTail)
      return { strong: things(sentence, bare).map((thing) => withoutMaking(sentence, thing)), weak: [] }
    }
    case 'receive':
      return { strong: receivedThings(sentence, object), weak: [] }
    case 'scope': {
      const bare = withoutTail(sentence, object, /(?:等)?(?:产业|领域|方向|环节)?(?:(?:开展|加强|深化|推进|完善|强化|实施|组织)[^、，]{2,20}|(?:延链|补链|强链|建链|延链补链|强链补链|建链强链|补链强链|延链强链)+)$/u)
      if (bare.end < object.end && sentence.text(bare).includes('、')) return { strong: [], weak: things(sentence, bare) }
      if (text.split('、').length >= leastScoped && !aims.test(text)) return { strong: [], weak: things(sentence, object) }
      return { strong: [], weak: /[、]/u.test(text) && /(?:领域|方向|环节|产业|产品|行业|材料|装备)(?:及.*)?$/u.test(text) ? things(sentence, object) : [] }
    }
    case 'vessel':
      return /(?:能力|水平|竞争力)$/u.test(text) ? qualityThings(sentence, predicate) : vesselThings(sentence, predicate.verb, object)
    case 'quality':
      return qualityThings(sentence, predicate)
    case 'plain': {
      if (/^(?:“[^”]{2,8}”)+$/u.test(text)) return { strong: [], weak: things(sentence, object) }
      if (predicate.verb === '提供' && /(?:支持|保障|服务|支撑|场景|空间|便利|条件|动力|岗位|帮助|方案)$/u.test(text)) return nothing
      if (predicate.verb === '配套' && /(?:建设|开发|需求|发展)$/u.test(text)) return { strong: [], weak: things(sentence, withoutTail(sentence, object, /(?:建设|开发|需求|发展)$/u)) }
      if (predicate.verb === '承担') return { strong: [], weak: /(?:功能|职能|任务|分工|角色)$/u.test(text) ? things(sentence, cut(object, 2)) : [] }
      if (/(?:规模|能力|水平|占有率|品牌)$/u.test(text)) return qualityThings(sentence, predicate)
      if (text.startsWith('“') && sentence.closing(object.start) === object.end - 1 && vesselTail.test(text.slice(1, -1))) return nothing
      const inner = withoutTail(sentence, withoutTail(sentence, object, actionAfterDe), companies)
      if (oneBody.test(text)) return { strong: [], weak: vesselContent(sentence, inner) ?? [] }
      const isList = isListed(sentence.text(inner))
      const bare = isList && !listedVessel.test(sentence.text(inner)) ? inner : withoutTail(sentence, inner, vesselTail)
      return { strong: things(sentence, bare.end < inner.end && !isList ? withoutModifiers(sentence, bare) : bare), weak: [] }
    }
    case 'circumstance':
      return { strong: [], weak: /^(?:瞄准|紧盯)$/u.test(predicate.verb) && text.includes('、') && !/(?:需求|机遇|市场|前沿|方向|目标|定位)$/u.test(text) ? things(sentence, object) : [] }
    default:
      return nothing
  }
}

export { things as listThings }
