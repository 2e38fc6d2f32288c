import type { AssetKind } from '#graph/domain/asset.ts'
import { isPlaceName, withoutRank } from './place-prefix.ts'
import { toProductName } from './product-name.ts'
import type { NameAliases } from './read-aliases.ts'

type Reduction = (name: string) => string

/** Words that a legal form makes a company of and that name none without it. */
const companyWords =
  /^(?:上市|骨干|龙头|领军|领航|重点|大型|中小型?|外资|国有|民营|控股|投资|建设|发展|开发|实业|产业|科技|贸易|国际|企业|能源|矿业|机场|港口|交通|交运|高速|铁路|水务|水利|化工|钢铁|机械|医药|食品|农业|林业|文旅|文化|旅游|传媒|出版|城投|国投|金融|地产|环保|电力|电子|信息|数据)+$/u
const regionNames = new Set(['齐鲁', '鲁西', '鲁南', '鲁北', '鲁中', '胶东', '华东', '华北', '华中', '华南', '西南', '西北', '东北', '东方', '南山', '泰山', '黄河', '中国', '国家'])

const isCompany = (name: string): boolean =>
  [...name].length > 1 && !regionNames.has(name) && !isPlaceName(name) && !companyWords.test(name) && !/^股份|[的和与及、]$/u.test(name)

/**
 * 山钢股份 is another company than 山钢集团, and 山东钢铁 may be either: a joint-stock ending goes only from a name that is more
 * than a trade name, 集团 only from a trade name.
 */
const legalForms: readonly Reduction[] = [
  (name) => name.replace(/集团股份有限公司$/u, ''),
  (name) => name.replace(/^(.{4,})(?<!集团)股份有限公司$/u, '$1'),
  (name) => name.replace(/(?:有限责任公司|有限公司|(?<!有限|责任|[分总母]|(?<!电)子)公司)$/u, ''),
  (name) => name.replace(/^([^（）]{2,3})集团$/u, '$1'),
]

const isLong = (name: string): boolean => [...name].length > 3 && !/(?:[的和与及、形型级个]|^(?:重点|重大|示范|产业化|技改|建设|合作|基础设施)+)$/u.test(name)

const reductions: Record<AssetKind, { steps: readonly Reduction[]; isName: (name: string) => boolean }> = {
  cluster: {
    steps: [(name) => name.replace(/(?:产业集群|集群)$/u, ''), withoutRank, withOneWord],
    isName: isLong,
  },
  enterprise: { steps: legalForms, isName: isCompany },
  park: { steps: [(name) => name.replace(/产业园区$/u, '产业园'), withOneWord], isName: isLong },
  project: { steps: [(name) => name.replace(/(?:项目工程|项目)$/u, ''), (name) => name.replace(/建设工程$/u, '建设')], isName: isLong },
  technology: { steps: [], isName: isLong },
  brand: { steps: [(name) => name.replace(/品牌$/u, '')], isName: (name) => [...name].length > 1 },
}

/** 聚集 and 集聚 are one word. */
function withOneWord(name: string): string {
  return name.replace(/聚集(?=区|地|$)/u, '集聚')
}

/** One dash for 日—临, 日－临 and 日一临 (a dash that was read as 一). */
function toNormalForm(printed: string): string {
  return toProductName(printed)
    .replace(/(?<=\p{Script=Han})[-–—―－]+(?=\p{Script=Han})/gu, '—')
    .replace(/(?<![高均优平同中上相])等$/u, '')
}

/** What is longer is a sentence, and its ends are no tails. */
const longestName = 120

/**
 * The name by which printed forms of one asset meet: width, white space and quotes folded, and of its kind's tails gone
 * what says nothing (股份有限公司, 项目, 产业集群); then the name that the office's list gives it. What is left is always a name:
 * 鲁西集团 and 分公司 stay whole.
 */
export function toAssetName(kind: AssetKind, printed: string, aliases: NameAliases): string {
  const { steps, isName } = reductions[kind]
  let name = toNormalForm(printed)
  for (;;) {
    const known = aliases.find(kind, name)
    if (known !== undefined) return known
    if (name.length > longestName) return name
    const current = name
    const next = steps.map((step) => step(current)).find((shorter) => shorter !== current && isName(shorter))
    if (next === undefined) return current
    name = next
  }
}
