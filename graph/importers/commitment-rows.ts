/** Rows of what a plan commits somebody to: its figures, its rules against capacity, its tasks with their agencies. */
import type { NodeProperties } from '#graph/queries/properties.ts'
import type { Passage } from '#graph/domain/document.ts'
import { toId } from '#graph/domain/ids.ts'
import { industryIdOf } from '#graph/domain/industry-name.ts'
import { isIndustryHeading } from '#graph/extractors/structure/industry-heading.ts'
import { type NamedRow, toNamedRow } from './named-row.ts'
import type { PlanReading } from './read-plan.ts'
import { toRestrictionProperties } from './restriction-properties.ts'
import { toTargetProperties } from './target-properties.ts'
import { toTaskProperties } from './task-properties.ts'

/** An agency's part in a task, in the printed order. */
interface AssignmentRow {
  agencyId: string
  taskId: string
  order: number
}

export interface CommitmentRows {
  targets: { properties: NodeProperties }[]
  restrictions: { properties: NodeProperties }[]
  tasks: { properties: NodeProperties }[]
  agencies: NamedRow[]
  leads: AssignmentRow[]
  supports: AssignmentRow[]
  statements: { factId: string; passageId: string; properties: { printed: string } }[]
}

/** `slug:start` of a passage's id. */
export const placeOf = (passageId: string): string => passageId.slice(passageId.indexOf(':') + 1)

/** Counts, passage by passage, what it is asked for: 0 for a passage's first. */
export function counting(): (passageId: string) => number {
  const next = new Map<string, number>()
  return (passageId) => {
    const order = next.get(passageId) ?? 0
    next.set(passageId, order + 1)
    return order
  }
}

/** Every mention as a node of its own, stated in its passage. The same reading gives the same rows, in the same order. */
export function toCommitmentRows(reading: PlanReading): CommitmentRows {
  const rows: CommitmentRows = { targets: [], restrictions: [], tasks: [], agencies: [], leads: [], supports: [], statements: [] }
  addTargets(rows, reading)
  addRestrictions(rows, reading)
  addTasks(rows, reading)
  return rows
}

/** Ids of the industries that figures and rules are for: the printed one, or the heading that the passage stands under. */
function industriesOf(passages: readonly Passage[]): (printed: string | undefined, passageId: string) => string | undefined {
  const headingOf = new Map(passages.map(({ id, heading, column }) => [id, heading !== undefined && isIndustryHeading(heading, column) ? heading : undefined]))
  return (printed, passageId) => {
    const industry = printed ?? headingOf.get(passageId)
    return industry === undefined ? undefined : industryIdOf(industry)
  }
}

/** No store keeps a figure past 2^53 exactly, and no plan sets one. */
function addTargets(rows: CommitmentRows, { targets, passages }: PlanReading): void {
  const industryOf = industriesOf(passages)
  const orderIn = counting()
  for (const { passageId, ...mention } of targets) {
    const order = orderIn(passageId)
    const id = toId('target', placeOf(passageId), String(order))
    const properties = toTargetProperties(id, order, { ...mention, industryId: industryOf(mention.industry, passageId) })
    if (Object.values(properties).some((property) => typeof property === 'number' && Math.abs(property) > Number.MAX_SAFE_INTEGER)) continue
    rows.targets.push({ properties })
    rows.statements.push({ factId: id, passageId, properties: { printed: mention.value } })
  }
}

function addRestrictions(rows: CommitmentRows, { restrictions, passages }: PlanReading): void {
  const orderIn = counting()
  const industryOf = industriesOf(passages)
  const textOf = new Map(passages.map(({ id, text }) => [id, text]))
  for (const { passageId, ...mention } of restrictions) {
    const order = orderIn(passageId)
    const id = toId('restriction', placeOf(passageId), String(order))
    rows.restrictions.push({ properties: toRestrictionProperties(id, order, { ...mention, industryId: industryOf(mention.industry, passageId) }) })
    rows.statements.push({ factId: id, passageId, properties: { printed: mention.threshold ?? mention.amount ?? textOf.get(passageId) ?? mention.scope } })
  }
}

function addTasks(rows: CommitmentRows, { responsibilities }: PlanReading): void {
  const orderIn = counting()
  const agencies = new Map<string, NamedRow>()
  const assign = (list: AssignmentRow[], taskId: string, names: readonly string[]): void => {
    for (const [order, name] of names.entries()) {
      const agencyId = toId('agency', name)
      if (!agencies.has(agencyId)) agencies.set(agencyId, toNamedRow(agencyId, name, { aliases: [] }))
      list.push({ agencyId, taskId, order })
    }
  }
  for (const mention of responsibilities) {
    const { passageId, task, lead, support } = mention
    const order = orderIn(passageId)
    const id = toId('task', placeOf(passageId), ...(order === 0 ? [] : [String(order)]))
    rows.tasks.push({ properties: toTaskProperties(id, mention) })
    rows.statements.push({ factId: id, passageId, properties: { printed: lead[0] ?? support[0] ?? task } })
    assign(rows.leads, id, lead)
    assign(rows.supports, id, support)
  }
  rows.agencies.push(...agencies.values())
}
