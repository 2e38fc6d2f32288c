/** Shortest ways between two things, found level by level. */
import { type Adjacency, type Edge, type NodeRef, getNode } from './adjacency.ts'

interface Step {
  from: string
  edge: Edge
}

/** Ways counted at the most; a pair of hubs has thousands of equally short ones. */
const countLimit = 1_000

/**
 * All shortest ways from one node to another, none longer than `maxDepth` hops.
 * Breadth first; only the first `limit` are spelled out, up to 1,000 are counted.
 * @throws GraphError `not-found`
 */
export function findPaths(adjacency: Adjacency, query: { from: string; to: string; maxDepth: number; limit: number }) {
  const from = getNode(adjacency, query.from)
  const to = getNode(adjacency, query.to)
  const steps = stepsTowards(adjacency, query)
  const ways = spellOut(adjacency, steps, query.from, query.to)
  const [first] = ways
  return {
    from,
    to,
    depth: first === undefined ? null : first.relations.length,
    total: ways.length,
    truncated: ways.length > query.limit,
    items: ways.slice(0, query.limit),
  }
}

/** For each node reached on a shortest way: the steps that lead to it. */
function stepsTowards({ edges }: Adjacency, { from, to, maxDepth }: { from: string; to: string; maxDepth: number }): Map<string, Step[]> {
  const steps = new Map<string, Step[]>([[from, []]])
  let frontier = [from]
  for (let depth = 0; depth < maxDepth && frontier.length > 0 && !steps.has(to); depth += 1) {
    const next = new Map<string, Step[]>()
    for (const id of frontier) {
      for (const edge of edges.get(id) ?? []) {
        if (steps.has(edge.other)) continue
        const reached = next.get(edge.other)
        if (reached) reached.push({ from: id, edge })
        else next.set(edge.other, [{ from: id, edge }])
      }
    }
    for (const [id, reached] of next) steps.set(id, reached)
    frontier = [...next.keys()]
  }
  return steps
}

/** The ways as nodes and relations, from start to end; none when the end was not reached. */
function spellOut({ nodes }: Adjacency, steps: ReadonlyMap<string, Step[]>, from: string, to: string) {
  interface Tail { id: string; rest: string[]; edges: Edge[] }
  let tails: Tail[] = steps.has(to) ? [{ id: to, rest: [to], edges: [] }] : []
  while (tails.some(({ id }) => id !== from)) {
    tails = tails
      .flatMap((tail) => (steps.get(tail.id) ?? []).map((step) => ({ id: step.from, rest: [step.from, ...tail.rest], edges: [step.edge, ...tail.edges] })))
      .slice(0, countLimit)
  }
  return tails.map(({ rest, edges }) => {
    const along = rest.flatMap((id): NodeRef[] => {
      const node = nodes.get(id)
      return node === undefined ? [] : [node]
    })
    return {
      id: rest.join(' '),
      name: along.map(({ name }) => name).join(' – '),
      nodes: along,
      relations: edges.map(({ relation, direction }) => ({ relation, direction })),
    }
  })
}
