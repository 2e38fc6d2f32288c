/** A side of a conflict as it is laid out on its page: sentences with their words, layouts by city, rules by sentence. */
import type { PassageQuote } from '#api/contract/common.ts'
import type { ConflictLayout, ConflictRule, ConflictSide } from '#api/contract/conflicts.ts'
import type { GatheredQuote } from '#web/components/evidence/quotes.ts'

/** Sentences of a side in the order of the text, with the products that each gives. */
export function layoutQuotes({ layouts, passageIds }: Pick<ConflictSide, 'layouts' | 'passageIds'>, quotes: ReadonlyMap<string, PassageQuote>): GatheredQuote[] {
  const words = new Map<string, Set<string>>()
  for (const { product, passageIds: own } of layouts) {
    for (const id of own) words.set(id, (words.get(id) ?? new Set()).add(product.name))
  }
  return passageIds
    .flatMap((id) => quotes.get(id) ?? [])
    .toSorted((a, b) => a.start - b.start)
    .map((quote) => ({ quote, printed: [...(words.get(quote.id) ?? [])] }))
}

export interface RuledQuote extends GatheredQuote {
  rules: readonly ConflictRule[]
}

/** Sentences that state the rules of a side, the firmest rule's first, each with what was read from it. */
export function ruledQuotes({ rules }: Pick<ConflictSide, 'rules'>, quotes: ReadonlyMap<string, PassageQuote>): RuledQuote[] {
  const byPassage = new Map<string, ConflictRule[]>()
  for (const rule of rules) byPassage.set(rule.passageId, [...(byPassage.get(rule.passageId) ?? []), rule])
  return [...byPassage].flatMap(([id, own]) => {
    const quote = quotes.get(id)
    const words = own.flatMap(({ threshold, amount, share, exception, scope, force }) => [threshold, amount, share, exception, scope, force].flatMap((word) => word ?? []))
    return quote === undefined ? [] : [{ quote, rules: own, printed: [...new Set(words)] }]
  })
}

/** Layouts of each city, in the order of the cities' codes. */
export function byCity(layouts: readonly ConflictLayout[]): { id: string; name: string; layouts: ConflictLayout[] }[] {
  const held = new Map<string, { id: string; name: string; layouts: ConflictLayout[] }>()
  for (const layout of layouts) {
    const { cityId: id, cityName: name } = layout.place
    const own = held.get(id) ?? { id, name, layouts: [] }
    own.layouts.push(layout)
    held.set(id, own)
  }
  return [...held.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** Place groups that the rules of a side name, each once. */
export const groupsOf = ({ rules }: Pick<ConflictSide, 'rules'>): ConflictRule['groups'] => [...new Map(rules.flatMap(({ groups }) => groups).map((group) => [group.id, group])).values()]
