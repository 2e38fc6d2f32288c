/** Responsibilities as flat rows, under the field names of the answers made by hand. */
import type { Passage } from '#graph/domain/document.ts'
import type { ResponsibilityMention } from '#graph/extractors/responsibilities/read-responsibilities.ts'

export type ResponsibilityRow = Record<string, string | number | boolean | null | string[]>

/** One row a task. `lead_open` and `support_open` (a list that ends with 等) and `inline` stand only where they are true. */
export function toResponsibilityRows(document: string, mentions: readonly ResponsibilityMention[], passagesById: ReadonlyMap<string, Passage>): ResponsibilityRow[] {
  return mentions.map(({ passageId, task, section, lead, support, isLeadOpen, isSupportOpen, wording, isInline }) => {
    const { text, start, end } = passagesById.get(passageId)!
    return {
      document, task, lead, support, section: section ?? null, mode: wording ?? null,
      ...(isLeadOpen ? { lead_open: true } : {}), ...(isSupportOpen ? { support_open: true } : {}), ...(isInline ? { inline: true } : {}),
      sentence: text, start, end,
    }
  })
}
