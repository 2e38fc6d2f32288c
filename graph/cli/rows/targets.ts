/** Targets as flat rows, under the field names of the answers made by hand. */
import type { Passage } from '#graph/domain/document.ts'
import type { TargetMention } from '#graph/extractors/targets/mention.ts'

export type TargetRow = Record<string, string | number | boolean | null>

/** The answers write at_least where the graph writes at-least. */
const toRowWord = (word: string): string => word.replace('-', '_')

/** A range prints `low` and `high` in place of `number`; a field the text says nothing about is left out. */
export function toTargetRows(document: string, mentions: readonly TargetMention[], passagesById: ReadonlyMap<string, Passage>): TargetRow[] {
  return mentions.map((mention) => {
    const { text, start, end } = passagesById.get(mention.passageId)!
    const { number, upper, numberBase, upperBase } = mention
    const optional: Record<string, string | number | boolean | undefined> = {
      unit_base: mention.unitBase, bound: mention.bound === undefined ? undefined : toRowWord(mention.bound), year_implied: mention.isYearImplied, year_from: mention.yearFrom, action: mention.action, head: mention.head, per: mention.per,
      direction: mention.direction, yearly: mention.isYearly, rank: mention.isRank, cap: mention.isCap, relative_to: mention.relativeTo, base: mention.base, base_year: mention.baseYear, table: mention.isTable,
    }
    return {
      document, subject: mention.subject, value: mention.value,
      ...(upper === undefined ? { number, ...(numberBase === undefined ? {} : { number_base: numberBase }) } : { low: number, high: upper, ...(numberBase === undefined ? {} : { low_base: numberBase, high_base: upperBase! }) }),
      unit: mention.unit ?? null, comparator: toRowWord(mention.comparator), year: mention.year ?? null, industry: mention.industry ?? null,
      ...Object.fromEntries(Object.entries(optional).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
      sentence: text, start, end,
    }
  })
}
