/** Agencies that plans give tasks. */
import type { GraphReader } from '#graph/engines/engine.ts'
import { countAgencies } from '#graph/queries/agency/count.ts'
import { listAgencies } from '#graph/queries/agency/list.ts'
import { type AgencyTaskRow, agencyTasks } from '#graph/queries/agency/tasks.ts'
import { type Chosen, saidIn } from './chosen-documents.ts'
import { found } from './found.ts'
import { toQuote } from './quotes.ts'

/** A page of agencies, the busiest first. */
export async function getAgencies(graph: GraphReader, { limit, offset }: { limit: number; offset: number }) {
  const [items, counts] = await Promise.all([graph.read(listAgencies, { skip: offset, limit }), graph.read(countAgencies, {})])
  const total = counts[0]?.total ?? 0
  return { total, limit, offset, truncated: offset + items.length < total, items }
}

/** Agencies of a task in the printed order. */
const toRefs = (assigned: AgencyTaskRow['leads']) =>
  assigned.toSorted((a, b) => a.order - b.order).map(({ id, name }) => ({ id, kind: 'agency' as const, name }))

/** A task with all its agencies; the quote shows the words given. */
export const toTask = (row: Omit<AgencyTaskRow, 'id' | 'name' | 'aliases' | 'part'>, printed: string) => ({
  id: row.taskId,
  name: row.taskName,
  section: row.section,
  wording: row.wording,
  leads: toRefs(row.leads),
  supports: toRefs(row.supports),
  isLeadOpen: row.isLeadOpen,
  isSupportOpen: row.isSupportOpen,
  quote: toQuote({ ...row, printed }),
})

/** @param chosen documents that count @throws GraphError `not-found` */
export async function getAgency(graph: GraphReader, agencyId: string, chosen?: Chosen) {
  const all = await graph.read(agencyTasks, { agencyId })
  const { id, name, aliases } = found(all, agencyId)
  const rows = saidIn(all, chosen)
  const led = rows.filter(({ part }) => part === 'LEADS').map((row) => toTask(row, row.name))
  const supported = rows.filter(({ part }) => part === 'SUPPORTS').map((row) => toTask(row, row.name))
  return { id, name, aliases, leadCount: led.length, supportCount: supported.length, led, supported }
}
