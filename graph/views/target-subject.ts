/** When figures of several plans are figures of one thing: pure, and rather apart than together. */
import type { Target } from '#graph/domain/target.ts'

/** What a figure is: a level, a change in percent or in amount, or a place in an order. Two sorts never stand in one series. */
export type Measure = 'level' | 'growth' | 'yearly-growth' | 'drop' | 'yearly-drop' | 'rank'

/** Forms that plans use for one another in the names of indicators. */
const sameWords: readonly (readonly [RegExp, string])[] = [
  [/规模以上/gu, '规上'],
  [/研究与试验发展|研究与开发|研发(?=经费|投入|支出)/gu, 'R&D'],
  [/国内生产总值|地区生产总值/gu, 'GDP'],
  [/所占/gu, '占'],
  [/(?<=占.{1,20})的?(?:比重|比例|份额)$/gu, '比重'],
  [/个数$|数量$/gu, ''],
  [/销售额$/gu, '销售收入'],
]

/** 铸造行业产值, 铸造产业产值 and 铸造产值 are one indicator; 产业 inside another word (产业链, 产业集群, 产业园) is not touched. */
const trade = /(?:产业|行业)(?=(?:总)?产值|营业收入|主营业务收入|增加值|销售收入|利润)/gu

/** The key by which printed subjects of one indicator meet: signs, white space, brackets' width and a few words do not tell them apart. */
export function toSubjectKey(subject: string): string {
  const folded = subject
    .normalize('NFKC')
    .replace(/[\s“”"'‘’「」『』·•]/gu, '')
    .replace(/[()[\]〔〕【】]/gu, '')
    .toUpperCase()
  return sameWords.reduce((key, [form, word]) => key.replace(form, word), folded).replace(trade, '')
}

/** The sort of figure that a target is. */
export function measureOf({ comparator, isRank, isYearly }: Pick<Target, 'comparator' | 'isRank' | 'isYearly'>): Measure {
  if (isRank === true) return 'rank'
  if (comparator !== 'growth' && comparator !== 'drop') return 'level'
  return isYearly === true ? `yearly-${comparator}` : comparator
}
