/**
 * Everything that has a name, with what it is related to. Layouts are folded into one edge from place to product
 * (develop, retire, limit). Kept in memory: ways through the whole graph are found here, not in the database.
 */
import { GraphError } from '#graph/domain/errors.ts'
import { groupBy } from '#graph/domain/grouping.ts'
import { type NodeKind, kindOf } from '#graph/domain/ids.ts'
import type { GraphReader } from '#graph/engines/engine.ts'
import { listAssetIndustries } from '#graph/queries/explore/asset-industries.ts'
import { listLayouts } from '#graph/queries/explore/layouts.ts'
import { listRelations } from '#graph/queries/explore/relations.ts'
import { searchNames } from '#graph/queries/search/names.ts'

export interface NodeRef {
  id: string
  kind: NodeKind
  name: string
}
export interface Edge {
  relation: string
  direction: 'out' | 'in'
  /** Id at the other end. */
  other: string
}
export interface Adjacency {
  nodes: ReadonlyMap<string, NodeRef>
  /** Edges of each node, ordered by relation, direction and id. */
  edges: ReadonlyMap<string, readonly Edge[]>
}

export async function buildAdjacency(graph: GraphReader): Promise<Adjacency> {
  const [names, relations, layouts, assets] = await Promise.all([
    graph.read(searchNames, {}),
    graph.read(listRelations, {}),
    graph.read(listLayouts, {}),
    graph.read(listAssetIndustries, {}),
  ])
  const nodes = new Map(names.flatMap(({ id, name }): [string, NodeRef][] => {
    const kind = kindOf(id)
    return kind === undefined ? [] : [[id, { id, kind, name }]]
  }))
  const triples = [
    ...relations.map(({ from, type, to }) => ({ from, relation: type, to })),
    ...layouts.map(({ placeId, relation, productId }) => ({ from: placeId, relation, to: productId })),
    ...assets.map(({ assetId, industryId, roles }) => ({ from: assetId, relation: roles.length > 0 ? 'LEADS_IN' : 'NAMED_IN', to: industryId })),
  ]
  const edges = triples.flatMap(({ from, relation, to }): { id: string; edge: Edge }[] => [
    { id: from, edge: { relation, direction: 'out', other: to } },
    { id: to, edge: { relation, direction: 'in', other: from } },
  ])
  const order = (edge: Edge): string => `${edge.relation}\n${edge.direction}\n${edge.other}`
  const edgesOf = new Map([...groupBy(edges, ({ id }) => id)].map(([id, entries]) => [
    id,
    entries.map(({ edge }) => edge).sort((a, b) => (order(a) < order(b) ? -1 : 1)),
  ]))
  return { nodes, edges: edgesOf }
}

/** @throws GraphError `not-found` */
export function getNode({ nodes }: Adjacency, id: string): NodeRef {
  const node = nodes.get(id)
  if (node === undefined) throw new GraphError('not-found', `there is no ${id}`)
  return node
}

/** What a node is related to. @throws GraphError `not-found` */
export function getNeighbours(adjacency: Adjacency, id: string) {
  const node = getNode(adjacency, id)
  const neighbours = (adjacency.edges.get(id) ?? []).flatMap(({ relation, direction, other }) => {
    const neighbour = adjacency.nodes.get(other)
    return neighbour === undefined ? [] : [{ ...neighbour, relation, direction }]
  })
  return { node, neighbours }
}
