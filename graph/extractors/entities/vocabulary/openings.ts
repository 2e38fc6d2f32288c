/** Words in front of the first name of a list. Data only. */
import { adverbs, circumstanceVerbs, plainVerbs, qualityVerbs, scopeVerbs, vesselVerbs } from '../../vocabulary/verbs.ts'

const anyOf = (words: readonly string[]): string => [...new Set(words)].sort((a, b) => b.length - a.length).join('|')

/** Verbs that take a list of names as their object, beside those of layouts. */
const listVerbs = [
  '组织', '组织开展', '抓实', '抓好', '抓紧', '做优做强', '做强做优', '做大做强', '做精做强', '做优', '做强', '支持', '鼓励', '引导', '依托', '发挥', '带动', '推进', '推动', '实施', '组织实施', '谋划', '谋划推进', '加快推进', '重点推进', '深入推进', '启动', '打响', '叫响', '擦亮',
  '争创', '积极争创', '创建', '创成', '建成', '新建', '续建', '开工建设', '组建', '筹建', '升级', '提升', '扩建', '推广', '攻克', '攻关', '突破', '开展', '引进', '落地', '用好', '办好', '拥有', '形成', '形成了', '涌现出', '聚集', '聚集了', '集聚', '集聚了', '包括', '其中', '现有', '已有', '发展壮大', '巩固', '深化', '参与', '支持和引导', '加大对', '加大',
  '遴选', '选树', '建好', '建强', '用足', '认定', '评选', '筛选', '招引培育', '扶持', '储备', '发展', '壮大', '扩大', '培育和引进', '培植', '规划建设', '高标准建设', '高水平建设', '高质量建设', '提速建设', '抓牢', '抓住', '确保', '力促', '服务', '保障', '储备', '对接', '安全有序推进', '以建设', '以打造', '以创建', '以', '将', '建设为', '建设成', '建设成为', '打造成', '打造为', '打造成为',
]
const before = [...adverbs.filter((word) => word.length > 1), '全省', '全市', '我省', '我市', '全区', '各市', '各地', '省内', '我区', '全州', '同时', '此外', '另外', '年内', '今年', '全年', '企业', '龙头企业', '领军企业']
const verbs = [...listVerbs, ...plainVerbs, ...vesselVerbs, ...qualityVerbs, ...circumstanceVerbs, ...scopeVerbs].filter((word) => word.length > 1 || word === '以' || word === '将')

/** Everything in front of the first name of a clause: 加快推进, 积极争创, 以建设. An adverb counts only in front of a verb: 高标准农田 stays whole. */
export const listOpening = new RegExp(`^(?:(?:${anyOf(before)})*(?:${anyOf(verbs)}))+`, 'u')
/** A verb inside a clause, in front of a name; what stands before it is no part of the name. */
export const innerVerb = new RegExp(`(?:${anyOf(['建设', '创建', '打造', '争创', '培育壮大', '做大做强', '做强做优', '推进', '推动', '依托', '建成', '发挥', '提升', '围绕', '加快', '在', '将', '具有'])})(?!区|园)`, 'gu')
/** “好品山东”“好客山东”品牌: quoted names right in front of 品牌. */
export const quotedBrands = /((?:“[^“”]{1,20}(?<!型|级|类|字号|大品牌)”、?)+)(?:[\u4e00-\u9fff]{0,4})品牌/gu
/** “海尔卡奥斯”“浪潮云洲”成为全国重要的平台. */
export const quotedPlatforms = /((?:“[^“”]{2,16}”、?)+)(?:成为|入选|建成)[^，。；]{0,30}平台/gu
/** 支持海尔卡奥斯、浪潮云洲做成一流平台. */
export const becomesPlatform = /(?:支持|推动|引导|鼓励)([^，。；“”]{2,40}?)(?:做成|建成|打造成为?|成长为|成为)[^，。；]{0,20}平台/gu
/** 抓好32个省级海洋特色产业园区建设. */
export const countedParks = /(?:抓好|抓实)(\d{1,4})个([^，。；、]{2,20}?(?:产业园区|产业园|园区|产业基地|基地))/gu
/** 加快建设“中国算谷”. */
export const quotedProjects = /(?:建设|创建|打造)((?:“[^“”]{1,9}[谷港岛湾城]”、?)+)(?!品牌)/gu
