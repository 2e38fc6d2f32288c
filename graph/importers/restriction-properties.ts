import { restrictionRuleNames } from '#graph/domain/restriction.ts'
import type { RestrictionMention } from '#graph/extractors/restrictions/read-restrictions.ts'
import { type NodeProperties, toProperties } from '#graph/queries/properties.ts'

/** A rule as the graph keeps it, named 钢铁行业 · 淘汰 · 400立方米及以下炼铁高炉. */
export function toRestrictionProperties(id: string, order: number, mention: Omit<RestrictionMention, 'passageId'> & { industryId: string | undefined }): NodeProperties {
  const { industry, scope, rule, threshold } = mention
  const name = [industry ?? scope, restrictionRuleNames[rule], threshold].filter((part) => part !== undefined).join(' · ')
  return toProperties({ id, name, order, ...mention })
}
