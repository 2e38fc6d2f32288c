/** Category words that close a list of names, and the endings that names of places of industry carry. Data only. */
import type { EntityKind, EntitySubtype } from '../entity.ts'

const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|')

/** 15 家, 四大, 一批; group 1 is the number. */
const count = '(?:([0-9]{1,4}|[一二两三四五六七八九十百]{1,4})(?:余|多)?(?:个|家|户|项|大|种|条|座|处|款|名)|一批|一系列|一大批|若干个?|一些|部分)'

/** Projects to master a technology; 突破X等关键技术 alone is a focus of development, not a named project. */
const technologies = ['关键核心技术', '关键共性技术', '核心关键技术', '产业关键技术', '关键技术', '核心技术', '共性技术', '卡脖子技术', '“卡脖子”技术', '重大技术', '技术', '']
const research = `(?:${technologies.join('|')})(?:攻关|研发|突破)(?:项目|任务|课题|专项|清单)|(?:${technologies.filter((word) => word.length > 2).join('|')})(?:项目|任务|课题|专项)`
/** With a number before it a technology is named one by one: 等10项关键技术, 等8项关键技术攻关. */
const countedTechnologies = `(?:${technologies.filter((word) => word.length > 2).join('|')})(?:攻关)?`
const leaders = ['领军', '龙头骨干', '骨干龙头', '龙头', '“链主”', '链主', '链主型', '“链主型”', '“领航型”', '领航', '领航型', '头部', '旗舰']
const enterprises = `(?:${anyOf(leaders)})(?:骨干|示范)?企业`
const clusters = ['产业集群基地', '产业集群', '集群']
const belts = ['产业带', '经济带', '发展带', '隆起带', '产业走廊', '科创走廊', '创新走廊']
const zones = ['示范区', '先导区', '试验区', '实验区', '先行区', '起步区', '合作区', '自贸区', '集聚区', '聚集区', '集中区', '承载区', '新区', '产业区', '工业区', '开发区', '高新区', '经开区', '保税区', '片区', '示范带']
const parks = ['加工园', '农高区', '制造园', '智造园', '装备园', '材料园', '医药园', '电子园', '创新园', '光电园', '孵化园', '化工园区', '科技园区', '软件园区', '物流园区', '生态园区', '创业园区', '示范园区', '科学岛', '创新港', '航天城', '科创城', '医药港', '健康城', '产业园区', '工业园区', '产业园', '工业园', '软件园', '科技园', '生态园', '示范园', '创业园', '物流园', '化工园', '园区', '产业基地', '示范基地', '基地', '产业城', '航空城', '汽车城', '产业新城', '科技城', '科学城', '特色小镇', '中央商务区']
const platforms = ['服务平台', '公共平台', '云平台', '互联网平台', '平台', '超级节点', '科技大市场', '数据中心', '算力中心', '超算中心', '促进中心']
const innovation = ['重点实验室', '工程实验室', '实验室', '创新中心', '技术中心', '研究中心', '研发中心', '检测中心', '检验检测中心', '试验中心', '测试中心', '试飞中心', '设计中心', '医学中心', '科学中心', '医学研究中心', '工程中心', '孵化中心', '研究院', '创新平台', '研发载体', '创新载体', '新型研发机构', '产业研究院', '分中心', '创新联合体']
const projects = ['重大工程', '重点工程', '标志性工程', '项目']

export interface Category {
  kind: EntityKind
  subtype?: EntitySubtype
  /** Closes a list only with a number. */
  isCounted?: true
  /** Ends the tail of a list. */
  pattern: string
}

/** First match decides: 关键核心技术攻关项目 is about technologies. */
export const categories: readonly Category[] = [
  { kind: 'technology', pattern: research },
  { kind: 'technology', isCounted: true, pattern: countedTechnologies },
  { kind: 'enterprise', pattern: enterprises },
  { kind: 'cluster', pattern: `(?:${anyOf(clusters)})(?!公共|服务|平台|领军|龙头|企业|信贷|项目)` },
  { kind: 'brand', pattern: '(?:目的地)?品牌”?' },
  { kind: 'park', subtype: 'innovation_platform', pattern: anyOf(innovation) },
  { kind: 'park', subtype: 'belt', pattern: anyOf(belts) },
  { kind: 'park', subtype: 'zone', pattern: anyOf(zones) },
  { kind: 'park', pattern: anyOf(parks) },
  { kind: 'park', subtype: 'platform', pattern: anyOf(platforms) },
  { kind: 'project', pattern: anyOf(projects) },
]

/** Words that part a list from a category that is not its own: 等城市为重点的经济带, 等企业建设的园区. */
const modifier = '(?:(?!为|以|在|将|把|向|由|被|对|实现|达到|突破|获得|完成|打造|推进|推动|发展|提升|提高|进行|开展|加快|等|形成|领域|行业|方面|方向|地区|城市|产品|产业的|牵头|承担|领先|制造业的)[^、，；。：（）]){0,16}?'

/** What closes a list: 等15家领军企业, 等一批重点项目, 三大海上风电片区. Group 1 the number behind 等, group 2 the number without it. */
const heads = categories.map(({ pattern }, index) => `(?<head${index}>${pattern})`).join('|')
export const listTail = new RegExp(`(?:(?<![均劣])等(?!级|离子|温|静|效|速|同|量|距|压|教育|院校|学校|职业)(?:${count})?|(?<=[\\u4e00-\\u9fffA-Za-z0-9”）])${count.replace('|一批|一系列|一大批|若干个?|一些|部分', '')})(?<modifier>${modifier})(?:${heads})`, 'gu')

/** Endings of names that need no list to be recognised. */
export const ownEndings: readonly { kind: EntityKind; subtype?: EntitySubtype; pattern: RegExp }[] = categories
  .filter(({ kind }) => kind === 'cluster' || kind === 'park')
  .map(({ kind, subtype, pattern }) => ({ kind, ...(subtype === undefined ? {} : { subtype }), pattern: new RegExp(`(?:${pattern})$`, 'u') }))
/** Anything that can end such a name; for finding where one stops. */
export const ownEnding = new RegExp(anyOf([...clusters, ...belts, ...zones, ...parks, ...platforms, ...innovation]), 'gu')

/** Leading enterprises that lead a chain. */
export const leadsChain = /链主/u
/** Parts of a list that are industries or roles, not companies. */
export const notCompany = /(?:产业|行业|领域|装备|企业|机构|协会|院校|院所|高校|能力|市场|优势|技术|体系|作用|中小|骨干|国有|民营|外资|制造业|服务业|加工|流通|物流|链主|龙头|领军|领航)$|的|^(?:一批|大型|本地|骨干|重点|优势|行业|各类|相关|有关|大中小|中小|上下游|一流|世界|全国|细分|具有)/u
/** Words that no proper name holds: 一批…园区, 国家级平台, 各类中心. */
export const notProper = /符合|“[^”]*”(?:工业互联网)?平台$|一批|若干|各类|各级|有条件|现有|本地|一流|世界级|国家级|省级|市级|全国|[的等，；。：]|\d+个|\d+家|企业(?!孵化|服务|数字)/u
/** What an ending carries without becoming a name: 省级重点实验室, 企业技术中心. */
export const bareWords = /新型工业化|国家级|国家|省级|市级|省部级|企业|重点|工程|技术|创新|研发|研究|公共|服务|产业|制造业|中小企业|高校|工业设计|工业|检测|检验|设计|各类|大型|新型|重大|高能级|高水平|高层级|综合|中试|概念验证|孵化|先进|新型工业化|超算|数据|测试|计量|和|与|、/gu
/** Words that open the name of a kind: 特色产业集聚区, 优质粮食基地. */
export const kindOpening = /^(?:特色|专业|新型|现代|高端|先进|智能|绿色|创新|优势|优质|重要|重点|主要|大型|规模|传统|新兴|战略|标准|高标准|高水平|全省|区域|农产品|原料|种植|养殖|粮食|生产|示范|配套|国际|数字|生态|低碳|零碳|循环|海外|跨境|军民)/u
/** 紫金山实验室 beside a proper name: two to four characters that say no sort. */
export const namedLaboratory = /^(?!.*(?:重点|工程|联合|国家|省|市|企业|技术|创新|产业|共性|开放|检测|测试|校企))[\u4e00-\u9fff]{2,4}实验室$/u
/** What makes a name proper where it holds no place: 国家…中心, 海峡两岸…合作区, 中国算谷, 日—临…基地, “鲁氢经济带”. */
export const properWords = /^(?:国家(?!级|和|、|重点|战略)|中国|中(?:日|韩|德|欧|俄|新|法|意|英|美|白|以|瑞|东欧)|海峡两岸|两岸|粤港澳|京津冀|长三角|成渝|东盟|上合|金砖|“)|^[\u4e00-\u9fff][—一-][\u4e00-\u9fff]|(?<=.)国家(?:[^级政规战标重和]).*(?:中心|实验室|基地|平台|学院|试验区|示范区|先导区)$/u
