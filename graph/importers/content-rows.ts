/** Rows of what a plan's sections put forward, how they say that chains are built, and what is wrong with the text. */
import { toId } from '#graph/domain/ids.ts'
import { type NodeProperties, toProperties } from '#graph/queries/properties.ts'
import { counting, placeOf } from './commitment-rows.ts'
import type { PlanReading } from './read-plan.ts'

export interface ContentRows {
  focus: { properties: NodeProperties }[]
  structures: { properties: NodeProperties }[]
  damage: { properties: NodeProperties }[]
  findings: { damageId: string; passageId: string }[]
  statements: { factId: string; passageId: string; properties: { printed: string } }[]
}

/** Every mention as a node of its own. The same reading gives the same rows, in the same order. */
export function toContentRows(reading: PlanReading): ContentRows {
  const rows: ContentRows = { focus: [], structures: [], damage: [], findings: [], statements: [] }
  addFocus(rows, reading)
  addStructures(rows, reading)
  addDamage(rows, reading)
  return rows
}

function addFocus(rows: ContentRows, { focus }: PlanReading): void {
  const orderIn = counting()
  for (const { passageId, item, ...mention } of focus) {
    const order = orderIn(passageId)
    const id = toId('focus', placeOf(passageId), String(order))
    rows.focus.push({ properties: toProperties({ id, order, name: item, ...mention }) })
    rows.statements.push({ factId: id, passageId, properties: { printed: item } })
  }
}

function addStructures(rows: ContentRows, { structures }: PlanReading): void {
  const orderIn = counting()
  for (const { passageId, segments, isOrdered, industry, upstream, downstream } of structures) {
    const order = orderIn(passageId)
    const id = toId('structure', placeOf(passageId), String(order))
    const name = segments.join(isOrdered ? '→' : '、')
    rows.structures.push({ properties: toProperties({ id, order, name, industry, links: segments, isOrdered, upstream, downstream }) })
    rows.statements.push({ factId: id, passageId, properties: { printed: segments[0] ?? name } })
  }
}

function addDamage(rows: ContentRows, { damage, documentSlug }: PlanReading): void {
  for (const [order, { passageIds, ...mention }] of damage.entries()) {
    const id = toId('damage', documentSlug, String(order))
    rows.damage.push({ properties: toProperties({ id, documentId: toId('document', documentSlug), ...mention }) })
    rows.findings.push(...[...new Set(passageIds)].map((passageId) => ({ damageId: id, passageId })))
  }
}
