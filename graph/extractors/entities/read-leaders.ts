/** Leading enterprises outside closed lists: 以A、B等企业为龙头, 链主企业A、B, 支持A发挥链主作用. */
import type { Range, Sentence } from '../layouts/sentence.ts'
import { placesOfName } from './name-places.ts'
import { printName, splitNames } from './names.ts'
import type { FoundEntity } from './read-lists.ts'
import { leadsChain, notCompany } from './vocabulary/categories.ts'
import { companyEnding, headedBy, headedByNames, namedBehind, namesEnd, supportedAs } from './vocabulary/leaders.ts'

/** The longest list that is looked for behind 链主企业. */
const reach = 160
/** 汽车 and 石化 end names of companies, and are industries by themselves. */
const shortestCompany = 4

/**
 * @param taken what closed lists cover already
 * @param home the province the document plans for
 */
export function readLeaders(sentence: Sentence, taken: readonly Range[], home: string | undefined): FoundEntity[] {
  const found: FoundEntity[] = []
  const add = (list: Range, part: string, accept: (name: string) => boolean): void => {
    for (const range of splitNames(sentence, sentence.trim(list), 'enterprise')) {
      const text = sentence.text(range)
      if (text.length < 2 || text.length > 24 || notCompany.test(text) || !accept(text)) continue
      found.push({
        range, kind: 'enterprise', name: printName(sentence, range), cities: placesOfName(sentence, range, home).cities.map(({ name }) => name),
        role: leadsChain.test(part) ? 'chain-leading' : 'leading',
      })
    }
  }
  for (const match of sentence.normal.matchAll(headedBy)) {
    const start = match.index + 1
    add({ start, end: start + match[1]!.length }, match[2] ?? match[3]!, () => true)
  }
  const endsLikeCompany = (name: string): boolean => name.length >= shortestCompany && companyEnding.test(name)
  for (const [pattern, part] of [[headedByNames, '龙头'], [supportedAs, undefined]] as const) {
    for (const match of sentence.normal.matchAll(pattern)) {
      const start = match.index + match[0].indexOf(match[1]!)
      if (match[1]!.split('、').some(endsLikeCompany)) add({ start, end: start + match[1]!.length }, part ?? match[2]!, () => true)
    }
  }
  for (const match of sentence.normal.matchAll(namedBehind)) {
    const start = match.index + match[0].length
    const rest = sentence.normal.slice(start, start + reach)
    const stop = rest.search(namesEnd)
    const list = { start, end: start + (stop < 0 ? rest.length : stop) }
    const isMarked = match[2] !== undefined && sentence.text(list).includes('、')
    add(list, match[1]!, (name) => isMarked || companyEnding.test(name))
  }
  return found.filter(({ range }) => !taken.some(({ start, end }) => range.start >= start && range.start < end))
}
