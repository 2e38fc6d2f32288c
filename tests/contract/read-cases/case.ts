/** A read query with its answer on the small corpus, counted by hand, and what cases share. */
import type { ReadQuery } from '#graph/queries/query.ts'

export type Row = Record<string, unknown>

export interface Case {
  query: ReadQuery
  params?: Row
  /** What the rows must be, after `pick` has taken of each what matters. */
  rows: unknown[]
  pick?: (row: Row) => unknown
  /** Rows that tie in the order of the query. */
  inAnyOrder?: true
}

export const id = (row: Row) => row.id
export const idOfProperties = ({ properties }: Row) => (properties as Row).id
/** Agencies of a task with their printed order. */
export const assigned = (agencies: unknown) => (agencies as { id: string; order: number }[]).map((agency) => `${agency.id} ${agency.order}`).toSorted()
export const anyTarget = { documentId: null, industry: null, year: null }
export const anyRestriction = { documentId: null, industry: null, rule: null }
export const targetIds = ['target:plan-a:52:0', 'target:plan-a:52:1', 'target:plan-a:193:0', 'target:plan-b:13:0']
export const restrictionIds = ['restriction:plan-a:79:0', 'restriction:plan-b:13:0']
export const layoutAndPassage = ({ layoutId, passageId }: Row) => [layoutId, passageId]
/** A list that the engines give in orders of their own. */
export const sorted = (list: unknown) => (list as string[]).toSorted()
export const forms = (row: Row) => [row.id, row.name, row.aliases, [...new Set(sorted(row.printed))]]
export const asset = (row: Row) => [row.id, row.kind, row.aliases, sorted(row.roles), sorted((row.places as { id: string }[]).map((place) => place.id)), row.passageCount]
/** Where it is, and the plan that says so: city:370100 plan-a. */
export const locationsOf = (row: Row) => sorted((row.locations as { cityId: string; documentId: string }[]).map(({ cityId, documentId }) => `${cityId} ${documentId.slice('document:'.length)}`))
export const facts = (row: Row) => sorted((row.facts as { id: string; printed: string }[]).map((fact) => `${fact.id} ${fact.printed}`))
/** Of a fact's labels the one of its kind. */
export const kindLabel = (row: Row) => sorted(row.labels).filter((label) => label !== 'Entity' && label !== 'Asset').join()
export const cluster = 'cluster:济南锂电池'
export const clusters = [
  [cluster, 'cluster', ['济南市锂电池', '济南锂电池产业集群'], [], ['city:370100', 'city:370100'], 2],
  ['cluster:青岛储能电站', 'cluster', [], [], ['city:370200'], 1],
]
export const firm = ['enterprise:甲公司', 'enterprise', [], ['chain-leading', 'leading', 'leading'], ['city:370100'], 4]
export const project = ['project:平邑县隔膜生产', 'project', ['平邑县隔膜生产项目'], [], ['county:371326'], 1]
