/** What a figure counts, once the words around it are told apart. */
import { metricEnd } from './units.ts'

const praise = /^(?:[\p{Script=Han}]{2,10}(?:高|强|大|好|优|多|广|快|全|足|久|显著|突出|明显|完善|健全|合理|集聚|领先)、?){1,6}的(?=[\p{Script=Han}“A-Za-z])/u
const bareNoun = /^(?:企业|人|项目|产品|单位|地区|市|县|园区|品牌|平台|城市)$/u
const predicate = /(?:实施|开展|进行|完成|实现|进入|达到|获得|通过|纳入|入选|晋升|参与|挂牌|突破|跻身)(?=[\p{Script=Han}“A-Za-z\d]{2})/u
const scopeTail = /(?:为重点|为核心|为龙头|为主体?|为支撑|为依托|为代表|为载体|为引领|为抓手|为突破口|(?:支持|扶持|培育|保障)力度)$/u
/** 6个方面, 3个阶段: how the plan counts its own parts. */
const aspect = /^(?:大)?(?:方面|阶段|层面|维度|步骤|字|以上的?$|关键词|专栏|章节|条件|原则)/u
const lastTail = /(?:等|之一)$/u
const metricTail = /(?:产业|行业|制造业)?(?:主营业务收入|营业收入|销售收入|业务收入|总产值|工业总产值|增加值|产值|年产量|产量|产能|规模|占比|比重|增速|普及率|覆盖率|数量|投资|利润|收入|年产能|装机容量|装机|总量|面积)$/u
/** 普及率, 参与度, 和谐: the character joins nothing. */
const insideWord = /^(?:[普涉触顾危以]及|[参授给]与|[共平缓温]和)|^.(?:和谐|与会|及时)/u
/** Where a measure begins that the last of several subjects prints for all: 能效标杆水平以上产能占比. */
const measureOpening = /(?<=[\p{Script=Han}]{2})(?:能效|能耗|电耗|水耗|单位产品|综合利用|综合能耗|国产化|数字化|自动化|智能化|本地配套|绿色化|回收利用|规模以上|标杆|清洁生产).{2,}$/u
const inner = /(?<=[\p{Script=Han}])(?:实现|完成)(?=(?:全口径|主营)?[\p{Script=Han}]{0,4}(?:收入|产值|利润|利税|增加值|税收|投资|销售额)$)/u

/** Empty when nothing is named. */
export function cleanSubject(subject: string): string {
  return subject.replace(/^[的、，]+/u, '').replace(inner, '').replace(/[、，：]+$/u, '').replace(lastTail, '')
}

/** A noun behind its number, and what it is to do there. */
interface NounBehind { subject: string; action?: string }

/** 规模以上工业企业实施设备更新改造; undefined when the words only set the scope (32个产业集群为重点). */
export function readNounBehind(words: string): NounBehind | undefined {
  const noun = words.replace(/^的/u, '').replace(praise, '')
  if (scopeTail.test(noun) || aspect.test(noun)) return undefined
  const found = predicate.exec(noun)
  if (found === null || found.index < 1 || noun.slice(0, found.index).endsWith('的')) return { subject: cleanSubject(noun) }
  const head = noun.slice(0, found.index)
  return bareNoun.test(head) || /[自已未可能以]$/u.test(head) ? { subject: cleanSubject(noun) } : { subject: cleanSubject(head), action: noun.slice(found.index) }
}

/** The parts of a subject that 分别 goes through; a tail that only the last one prints (铝、铜产业产值) is given to each. */
export function splitSubject(subject: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let index = 0; index < subject.length; index += 1) {
    const character = subject[index]!
    if ('“（《'.includes(character)) depth += 1
    else if ('”）》'.includes(character)) depth -= 1
    else if (depth === 0 && (character === '、' || ((character === '和' || character === '与' || character === '及') && !insideWord.test(subject.slice(Math.max(0, index - 1), index + 2)) && index - from >= 1 && index + 1 < subject.length))) {
      parts.push(subject.slice(from, index))
      from = index + 1
    }
  }
  parts.push(subject.slice(from))
  const named = parts.map(cleanSubject).filter((part) => part !== '')
  const last = named.at(-1) ?? ''
  const metric = metricTail.exec(last)?.[0] ?? ''
  // 动力和储能电池产能: what is longer than its fellows by a word ends in a noun they share.
  const extra = last.length - metric.length - (named[0]?.length ?? 0)
  const opened = measureOpening.exec(last)?.[0]
  const tail = opened !== undefined && named.length > 1 && opened.length > metric.length && !opened.startsWith('、') ? opened : metric !== '' && extra >= 2 && extra <= 4 ? last.slice(named[0]!.length) : metric
  return named.map((part) => (metricEnd.test(part) || tail === '' ? part : part + tail))
}

const industryEnd = /^((?:(?!占|收入)[\p{Script=Han}A-Za-z0-9/]){2,14}?(?:产业|行业|制造业|工业))(?!链|园|集群|基地|用地|企业|技改|投资|增加值|品牌|互联网|设计|固体|固废)/u
/** 国家制造业(单项冠军), 重点行业, 省级及以上制造业, 其他代表性产业: a rank or a kind, and no industry. */
const unnamedIndustry = /^(?:国家级?|省级?|省级?及?以上|市级|全国|全省|全市|我[省市区]|各|本|该|重点|垂直|新兴|规模以上|规上|高技术|高新技术|战略性新兴|未来|主导|特色|优势|传统|支柱|先进|其[他它]|代表性|高耗能|两高|用能|园区|民营|县域|绿色|现代|大型|骨干|领先|及|以上|以下|等|的)+(?:产业|行业|制造业|工业)$/u
/** 强链条, 促转型, 数字转型, 招商引资, 载体建设: what is to be done, in a few characters. */
const headingTask = /^[强促优扩补延育稳抓保降拓控建引搭破兴](?!化|生|筑|材)[\p{Script=Han}]{2}$|(?:转型|建设|招商引资|引育|开拓|降碳|短板|产能|投资|链条|空间|人才|培育|企业|改造|减排|攻关)$/u
const headingVerb = /^(?:加快|推动|推进|提升|促进|加强|强化|优化|实施|培育|打造|构建|建设|深化|完善|聚力|聚焦|做强|做优|做大|扩大|统筹|全面|大力|着力|持续|积极|坚持|发展|调整|增强|开展|推广|支持|严格|依法|创新|夯实|壮大|培强|培优|提高|培植|严控|严禁|补齐|改造|发挥|全力|扎实|深入|切实|科学|抓牢|梯度|保障|有效|公开)/u

const headingEnd = /(?:行动|健康|增强|优化|深化|推进|发展|提升|效益|水平|作用|生态|范围|方向|机制|工程|体系|能力|格局|集群|企业)$/u

/** The industry a figure is about: the heading when it names one, or the subject's own. */
export function industryOf(heading: string | undefined, subject: string): string | undefined {
  const named = industryEnd.exec(subject)?.[1]
  const own = named === undefined || unnamedIndustry.test(named) ? undefined : named
  const bare = heading?.replace(/\s/gu, '')
  if (bare !== undefined && bare.length <= 14 && !headingVerb.test(bare) && !headingEnd.test(bare) && !headingTask.test(bare) && !unnamedIndustry.test(bare) && !/目标|要求|指标|任务|措施|原则|思想|布局|年|通知|保障|方案|规划/u.test(bare)) return bare
  return own
}
