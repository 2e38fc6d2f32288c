/** Entities as flat rows: what `liantu extract --kind entities` prints. */
import type { Passage } from '#graph/domain/document.ts'
import type { EntityMention } from '#graph/extractors/entities/entity.ts'

export type EntityRow = Record<string, string | number | boolean | null | string[]>

/** Optional fields are left out where the text gives nothing; `city` is the first of `cities`. */
function toRow(document: string, mention: EntityMention, passage: Passage): EntityRow {
  const { kind, name, industry, industryParent, cities, cityFrom, county, countClaimed, head, subtype, nestedIn, generic } = mention
  const row: EntityRow = { document, kind, name, industry: industry ?? null, city: cities[0] ?? null, count_claimed: countClaimed ?? null }
  if (industryParent !== undefined) row['industry_parent'] = industryParent
  if (cities.length > 1) row['cities'] = [...cities]
  if (cityFrom !== undefined) row['city_from'] = cityFrom
  if (county !== undefined) row['county'] = county
  if (head !== undefined) row['head'] = head
  if (subtype !== undefined) row['subtype'] = subtype
  if (nestedIn !== undefined) row['nested_in'] = nestedIn
  if (generic === true) row['generic'] = true
  if (passage.column !== undefined) row['column'] = passage.column
  return { ...row, sentence: passage.text, start: passage.start, end: passage.end }
}

/** One row a mention, in document order. */
export function toEntityRows(document: string, mentions: readonly EntityMention[], passagesById: ReadonlyMap<string, Passage>): EntityRow[] {
  return mentions.map((mention) => toRow(document, mention, passagesById.get(mention.passageId)!))
}
