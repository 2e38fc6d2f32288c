import {
  abbreviations, cleverActivities, cleverTrades, notJustMade, optionalPairs, praiseTerms, praiseWords, servedByProducts, tradeNames, vagueNames,
} from './product-words.ts'

/**
 * The name that printed forms of one product share: full-width letters and digits folded, white space between and inside
 * 汉字 gone, brackets full-width, quotes dropped. `MEMS 传感器` and `ＭＥＭＳ传感器` are one product.
 */
export function toProductName(printed: string): string {
  return printed
    .replace(/[！-～]/gu, (sign) => {
      const folded = String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0)
      return /[A-Za-z0-9+\-/.%&]/u.test(folded) ? folded : sign
    })
    .replace(/\(/gu, '（')
    .replace(/\)/gu, '）')
    .replace(/[“”"'‘’「」『』]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/(?<![A-Za-z0-9]) | (?![A-Za-z0-9])/gu, '')
    .trim()
}

/** One way in which printed forms differ: the name without it; the same name when it has nothing of the sort. */
type Reduction = (name: string, heading: string) => string

const reductions: readonly Reduction[] = [withoutGloss, withoutTail, withoutMaking, withoutPraise, withoutCleverness]

/** What is longer is a sentence, and its ends are no tails. */
const longestName = 80

/**
 * The name by which printed forms of one product meet. Gone are brackets that explain or enumerate, tails (产品, 系列, 产业,
 * 制造 after a thing, 等), words of praise (高端, 先进), and 智能 before the goods of the heading's own trade. What
 * distinguishes stays: 先进封装, 晶圆制造, 智能制造, a grade in brackets. A name is never reduced to a vague one (高端产品), to one
 * character or to nothing.
 *
 * @param heading the industry's heading that the name is printed under: 智能农机 is 农机 under 农机装备 only
 */
export function toProductKey(printed: string, heading = ''): string {
  let key = toProductName(printed)
  while (key.length <= longestName) {
    const shorter = reductions.map((reduce) => reduce(key, heading)).find((name) => name.length < key.length && isProduct(name))
    if (shorter === undefined) break
    key = shorter
  }
  return key
}

/** Where a name breaks off: 医用产品 without 产品, 石墨烯类 without 产品, A、 without B. */
const brokenOff = /^[、和与及的）]|(?:[的和与及、，/+（用型式类级性]|(?<![石炼焦])化)$/u

function isProduct(name: string): boolean {
  return [...name].length > 1 && !vagueNames.has(name) && !brokenOff.test(name) && name.split('（').length === name.split('）').length
}

const bracket = /（([^（）]*)）/gu

function withoutGloss(name: string): string {
  for (const { 0: whole, 1: content = '', index } of name.matchAll(bracket)) {
    const before = name.slice(0, index)
    const after = name.slice(index + whole.length)
    const shorter = resolveOption(before, content, after) ?? resolveGloss(before, content, after) ?? (after === '' ? resolveEnd(before, content) : undefined)
    if (shorter !== undefined) return shorter
  }
  return name
}

/** 立（卧）式 and 立式（卧式） are 立卧式. */
function resolveOption(before: string, content: string, after: string): string | undefined {
  const single = /^\p{Script=Han}$/u.test(content) && /^\p{Script=Han}/u.test(after) ? before.slice(-1) : undefined
  if (single !== undefined) return optionalPairs.has(single + content) ? before + content + after : undefined
  const [first = '', shared = ''] = before.slice(-2)
  const [second = '', end = ''] = content
  if (content.length !== 2 || shared !== end || !optionalPairs.has(first + second)) return undefined
  return before.slice(0, -1) + second + shared + after
}

/** Of an abbreviation and its full words the words stay, whichever stands in the brackets. */
function resolveGloss(before: string, content: string, after: string): string | undefined {
  const latin = /(?<![A-Za-z0-9-])[A-Za-z][A-Za-z0-9-]*$/u.exec(before)?.[0]
  if (latin !== undefined) return fullWordsOf(latin).includes(content) ? before.slice(0, -latin.length) + content + after : undefined
  return fullWordsOf(content).some((words) => before.endsWith(words)) ? before + after : undefined
}

const fullWords = new Map(Object.entries(abbreviations).map(([latin, words]) => [latin.toLowerCase(), words]))
const fullWordsOf = (latin: string): readonly string[] => fullWords.get(latin.toLowerCase()) ?? []

const enumeration = /\/|、|\p{Script=Han}{2}(?:和|及|或)\p{Script=Han}{2}|等$/u
const explanation = /^(?:即|又称|又名|也称|亦称|俗称|简称|如|例如|包括|含)/u
const exclusion = /^(?:不|非|除)/u

/** At the end of a name, 石墨烯微片（粉体/浆料） enumerates and 新能源汽车（整车） is 新能源汽车整车; a kind, a grade or a phase stays. */
function resolveEnd(before: string, content: string): string | undefined {
  if (content === '整车' || content === '整机') return before + content
  if (exclusion.test(content)) return undefined
  return content === '' || enumeration.test(content) || explanation.test(content) ? before : undefined
}

const categoryTail = /(?:(?:系列|等){0,3}(?:(?<![农副水畜海林矿渔新])产品|产业链|产业|行业)|(?<=\p{Script=Han})系列|(?<![高均优平同中上相])等)$/u

function withoutTail(name: string): string {
  const rest = name.replace(categoryTail, '')
  return name.endsWith('产品') && (tradeNames.has(rest) || servedByProducts.test(rest)) ? name : rest
}

const makingTail = /的?(?:(?:研发|生产|制造)[和与及、]?)?(?:生产|制造)业?$/u

function withoutMaking(name: string): string {
  if (/加工业$/u.test(name)) return name.slice(0, -1)
  const rest = name.replace(makingTail, '')
  if (!notJustMade.test(rest)) return rest
  return name.endsWith('制造业') ? name.slice(0, -1) : name
}

const praise = new RegExp(`^(?:${praiseWords.join('|')})的?(?!、|化(?![工学妆肥纤药成合]))`, 'u')

function withoutPraise(name: string): string {
  if (praiseTerms.some((term) => term.test(name))) return name
  const rest = name.replace(praise, '')
  return tradeNames.has(rest) ? name : rest
}

const cleverness = /^(?:(?:绿色|高效|高端|先进)、?)*智能化?(?:、?(?:绿色|高效))*(?:的|型)?/u

/** Of 装备 the heading must name the sort: 智能海工装备 under 船舶与海工装备. */
function withoutCleverness(name: string, heading: string): string {
  const rest = name.replace(cleverness, '')
  if (rest === name || cleverActivities.test(rest)) return name
  const sort = rest.endsWith('装备') ? rest.slice(0, -'装备'.length) : ''
  const plain = cleverTrades.some((trade) => trade.name.test(rest) && trade.heading.test(heading)) || (sort !== '' && heading.includes(sort))
  return plain ? rest : name
}
