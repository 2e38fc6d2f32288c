/** A checked draft in words: which side is the draft's, what the other says, and rows for Excel. */
import type { PassageQuote } from '#api/contract/common.ts'
import type { CheckResult } from '#api/contract/check.ts'
import type { ConflictItem, ConflictSide } from '#api/contract/conflicts.ts'
import { findWords } from '#web/components/evidence/find-words.ts'
import { toTsv } from '#web/state/tsv.ts'
import { gapActionWords, gapKindWords, gapTierNames, relationNames } from '#web/wording.ts'

/** Documents of the corpus have other ids. */
const draftId = 'document:draft'
export const isDraft = ({ document }: ConflictSide): boolean => document.id === draftId
export const isOfDraft = ({ documentId }: Pick<PassageQuote, 'documentId'>): boolean => documentId === draftId

export interface Said {
  quote: PassageQuote
  /** Words to be marked. */
  printed: readonly string[]
}

const wordsOf = ({ layouts, rules }: ConflictSide, passageId: string): string[] => [
  ...layouts.filter(({ passageIds }) => passageIds.some((id) => id === passageId)).map(({ product }) => product.name),
  ...rules.filter((rule) => rule.passageId === passageId).flatMap(({ threshold, amount, scope, exception }) => [threshold, amount, scope, exception].flatMap((word) => word ?? [])),
]

/** The sentences of some sides, each once, as their sides order them. */
function saidBy(conflict: ConflictItem, sides: readonly ConflictSide[]): Said[] {
  const quotes = new Map<string, PassageQuote>(conflict.quotes.map((quote) => [quote.id, quote]))
  const words = new Map<string, Set<string>>()
  for (const side of sides) for (const id of side.passageIds) words.set(id, new Set([...(words.get(id) ?? []), ...wordsOf(side, id)]))
  return [...words].flatMap(([id, printed]) => {
    const quote = quotes.get(id)
    return quote === undefined ? [] : [{ quote, printed: [...printed] }]
  })
}
export const saidByDraft = (conflict: ConflictItem): Said[] => saidBy(conflict, conflict.sides.filter(isDraft))
export const saidAgainst = (conflict: ConflictItem): Said[] => saidBy(conflict, conflict.sides.filter((side) => !isDraft(side)))

/** The parts of a long sentence that hold some words, with … for what is left out; the whole of a short one, or where it holds none. */
export function excerpt(text: string, words: readonly string[], longest = 140): string {
  if (text.length <= longest) return text
  const parts = text.split(/(?<=[；。])/u)
  const kept = parts.map((part) => findWords(part, [...new Set(words)]).length > 0)
  if (!kept.includes(true)) return text
  return parts.map((part, index) => (kept[index] === true ? part : kept[index - 1] === false ? '' : '…')).join('')
}

export const layoutsTsv = (layouts: CheckResult['layouts']): string =>
  toTsv(
    ['市', '地方', '要求', '产品', '现有规划', '归入环节（参考）', '草稿原文'],
    layouts.map(({ place, relation, product, segments, quotes }) => [
      place.cityName, place.name, relationNames[relation], product.name, product.isKnown ? '已有' : '未见', segments.map(({ name, chain }) => `${chain.name} · ${name}`).join('、'), quotes.map(({ text }) => text).join(' | '),
    ]),
  )

export const gapsTsv = (gaps: CheckResult['gaps']): string =>
  toTsv(
    ['产业链', '环节', '缺口', '行动', '程度', '由草稿的哪项布局'],
    gaps.map(({ chain, segment, kind, action, tier, by }) => [chain.name, segment?.name ?? '全链', gapKindWords[kind].name, gapActionWords[action].name, gapTierNames[tier], by.map(({ product, place }) => `${place.name} · ${product.name}`).join('、')]),
  )
