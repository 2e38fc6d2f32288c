/** The whole of a small graph as plain data, so that a test of a write can compare it before and after. */
import { z } from 'zod'
import type { GraphReader } from '#graph/engines/engine.ts'
import type { ReadQuery } from '#graph/queries/query.ts'

const properties = z.record(z.string(), z.unknown())
const NodeRow = z.strictObject({ labels: z.array(z.string()), properties })
const RelationshipRow = z.strictObject({ from: z.string(), type: z.string(), to: z.string(), properties })

const nodes = {
  mode: 'read',
  name: 'tests/nodes',
  text: 'MATCH (n) WHERE NOT n:Revision RETURN labels(n) AS labels, properties(n) AS properties',
  params: z.strictObject({}),
  row: NodeRow,
} satisfies ReadQuery

const relationships = {
  mode: 'read',
  name: 'tests/relationships',
  text: 'MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties',
  params: z.strictObject({}),
  row: RelationshipRow,
} satisfies ReadQuery

export interface WholeGraph {
  /** `City:Entity {"id":"city:370200"}`, sorted; the revision is left out. */
  nodes: string[]
  /** `layout:… -IN_PLACE-> city:… {}`, sorted. */
  relationships: string[]
}

const print = (object: Record<string, unknown>) =>
  JSON.stringify(Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1))))

/** Every node and relationship with labels, type and properties. */
export async function wholeGraph(graph: GraphReader): Promise<WholeGraph> {
  const nodeRows = await graph.read(nodes, {})
  const relationshipRows = await graph.read(relationships, {})
  return {
    nodes: nodeRows.map((row) => `${row.labels.toSorted().join(':')} ${print(row.properties)}`).sort(),
    relationships: relationshipRows.map((row) => `${row.from} -${row.type}-> ${row.to} ${print(row.properties)}`).sort(),
  }
}
