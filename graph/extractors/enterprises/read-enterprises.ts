/** Leading enterprises, as sentences name them. */
import type { EnterpriseMention } from '../reading.ts'

export type EnterpriseName = Omit<EnterpriseMention, 'passageId'>

type Role = EnterpriseName['role']

/** What closes a list of enterprises: A、B等15家领军企业. */
const closing = /等?\s*(\d{1,3}\s*(?:余|多)?[家个户]\s*|[一二两三四五六七八九十]{1,3}(?:余|多)?[家个户])?(?:一批)?(?:行业|产业|本土|国有|民营|优势|重点|大型|制造业|集群|产业链){0,2}(领军|龙头骨干|龙头|领航型?|“链主”|链主型?|“领航型”|头部|旗舰)(?:型)?企业/gu
/** What opens one: 链主企业A、B. */
const opening = /(“?链主”?|龙头|领军|领航)(?:型)?企业(——|：|（|是|为|包括)?/gu
/** 以A、B为龙头: only names that read as companies. */
const headedBy = /以([^，；。]{2,60}?)(?:等企业|等公司)?为(龙头|链主|引领)/gu
/** A list begins behind one of these, wherever it stands. */
const joinedTo = /(?:集群|园区|基地|平台|企业|项目)和(?!信息)/gu
/** A list begins behind these at the head of its clause. */
const clauseOpening = /^(?:充分|重点|加快|大力|积极|着力|进一步|持续|鼓励|支持|引导|推动|培育壮大|培育|做强做优|做优做强|做大做强|做强做大|做强|做大|发展壮大|壮大|发展|扶持|发挥|依托|以|抓好|打造|引进|涌现出|拥有|形成了?|包括|聚集了?|集聚了?|围绕|带动|由|聚焦|强化|发挥好|鼓励和支持|其中|现有|已有|已培育|建立)+/u
const companyEnd = /(?:集团|公司|股份|科技|制药|药业|重工|汽车|化工|石化|电子|电气|机械|新材料|生物|软件|控股|银行|证券|保险|铝业|钢铁|纺织|食品|传媒|光电|动力|轮胎|机车|石油|水泥|实业|酒业|乳业|油脂|纸业|橡胶)$/u
const generic = /^(?:一批|一大批|大型.*|本地|骨干|重点|优势|行业|各类|相关|有关|现有|大中小|中小|国有|民营|制造|产业链?|上下游|一流|世界|全国|省内|全省|重要|具有.*|细分.*|.*领域|.*行业|.*产业|.*的.*|.*作用|高新技术|外资|科技型|专精特新|集群|工业|企业|.*企业|.*(?:机构|协会|院校|院所|高校|能力|市场|优势|技术|大学|体系|装备))$/u
const name = /^[\p{Script=Han}A-Za-z0-9（）()·&“”\-\s]{2,24}$/u
/** The longest list that is looked back over. */
const reach = 240

const roleOf = (printed: string): Role => (printed.includes('链主') ? 'chain-leading' : 'leading')

function toNames(list: string): string[] {
  return list
    .split(/、|以及|(?<=[\p{Script=Han}A-Za-z）])和(?=[\p{Script=Han}A-Za-z]{2})/u)
    .map((part) => part.trim().replace(/^[“]([^”]*)[”]$/u, '$1').replace(/(?:等|为)$/u, ''))
    .filter((part) => name.test(part) && !generic.test(part))
}

/** The text of the list that ends at `end`: back to a mark, to what it is joined to, or to the verb that opens its clause. */
function listBefore(normal: string, end: number): { start: number; end: number } {
  const window = normal.slice(Math.max(0, end - reach), end)
  const clauseStart = Math.max(...['，', '；', '：', '。'].map((mark) => window.lastIndexOf(mark))) + 1
  const clause = window.slice(clauseStart)
  const joined = [...clause.matchAll(joinedTo)].at(-1)
  const skipped = joined === undefined ? clauseOpening.exec(clause)?.[0].length ?? 0 : joined.index + joined[0].length
  return { start: end - window.length + clauseStart + skipped, end }
}

/**
 * The enterprises a sentence calls leading, in order and once each.
 *
 * @param printed the sentence as quoted: names are sliced from it
 * @param normal its normal form, same length
 */
export function readEnterprises(printed: string, normal: string): EnterpriseName[] {
  if (!normal.includes('企业') && !normal.includes('龙头') && !normal.includes('链主')) return []
  const found = new Map<string, EnterpriseName>()
  const add = (list: string, role: Role, accept: (candidate: string) => boolean = () => true): void => {
    for (const candidate of toNames(list)) if (accept(candidate) && !found.has(candidate)) found.set(candidate, { name: candidate, role })
  }
  for (const match of normal.matchAll(closing)) {
    const { start, end } = listBefore(normal, match.index)
    const text = printed.slice(start, end)
    if (match[0].startsWith('等') || (match[1] !== undefined && text.includes('、'))) add(text, roleOf(match[2]!))
  }
  for (const match of normal.matchAll(opening)) {
    const start = match.index + match[0].length
    const rest = normal.slice(start, start + reach)
    const stop = rest.search(/[，；。：）]|等|为|牵头|带动|发挥|开展|作用/u)
    const list = printed.slice(start, start + (stop < 0 ? rest.length : stop))
    const isMarked = match[2] !== undefined && list.includes('、')
    add(list, roleOf(match[1]!), (candidate) => isMarked || companyEnd.test(candidate))
  }
  for (const match of normal.matchAll(headedBy)) {
    const start = match.index + 1
    const isNamed = /等(?:企业|公司)为/u.test(match[0])
    add(printed.slice(start, start + match[1]!.length), roleOf(match[2]!), (candidate) => isNamed || /(?:集团|公司|股份|科技|制药|药业|重工)$/u.test(candidate))
  }
  return [...found.values()]
}
