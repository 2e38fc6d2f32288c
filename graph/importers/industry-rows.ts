/** Rows of the industries that a plan's headings name, and of the tree they draw. */
import { toId } from '#graph/domain/ids.ts'
import { industryIdOf } from '#graph/domain/industry-name.ts'
import { isIndustryHeading } from '#graph/extractors/structure/industry-heading.ts'
import { type NodeProperties, toProperties } from '#graph/queries/properties.ts'
import { type NamedRow, toNamedRow } from './named-row.ts'
import type { PlanReading } from './read-plan.ts'

export interface IndustryRows {
  industries: NamedRow[]
  branches: { industryId: string; parentId: string; passageId: string; documentId: string }[]
  statements: { factId: string; passageId: string; properties: NodeProperties }[]
}

/** Each industry once; its place in the tree for each heading that opens its section. */
export function toIndustryRows({ passages, industries, documentSlug }: PlanReading): IndustryRows {
  const documentId = toId('document', documentSlug)
  const rows = new Map<string, NamedRow>()
  const put = (heading: string): string => {
    const id = industryIdOf(heading)
    if (!rows.has(id)) rows.set(id, toNamedRow(id, heading, { aliases: [] }))
    return id
  }
  for (const { heading, column } of passages) if (heading !== undefined && isIndustryHeading(heading, column)) put(heading)
  const branches: IndustryRows['branches'] = []
  const statements: IndustryRows['statements'] = []
  for (const { passageId, industry, group, parent } of industries) {
    const industryId = put(industry)
    statements.push({ factId: industryId, passageId, properties: toProperties({ printed: industry, group }) })
    if (parent !== undefined) branches.push({ industryId, parentId: put(parent), passageId, documentId })
  }
  return { industries: [...rows.values()], branches, statements }
}
