import type { ResponsibilityMention } from '#graph/extractors/responsibilities/read-responsibilities.ts'
import { type NodeProperties, toProperties } from '#graph/queries/properties.ts'

/** A task as the graph keeps it; its agencies are edges. */
export function toTaskProperties(id: string, { task, section, wording, isLeadOpen, isSupportOpen, isInline }: ResponsibilityMention): NodeProperties {
  return toProperties({ id, name: task, section, wording, isLeadOpen, isSupportOpen, isInline })
}
