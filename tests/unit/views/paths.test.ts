import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Adjacency, Edge } from '#graph/views/adjacency.ts'
import { findPaths } from '#graph/views/paths.ts'

/** An undirected graph of products named by numbers. */
function graphOf(pairs: readonly (readonly [number, number])[], size: number): Adjacency {
  const id = (n: number) => `product:${n}`
  const edges = new Map<string, Edge[]>()
  const add = (from: string, direction: 'out' | 'in', other: string) =>
    edges.set(from, [...(edges.get(from) ?? []), { relation: 'FEEDS', direction, other }])
  for (const [a, b] of pairs) {
    add(id(a), 'out', id(b))
    add(id(b), 'in', id(a))
  }
  return { nodes: new Map(Array.from({ length: size }, (_, n) => [id(n), { id: id(n), kind: 'product' as const, name: String(n) }])), edges }
}

/** Distances by Floyd and Warshall: slow, and nothing like what it checks. */
function distances(pairs: readonly (readonly [number, number])[], size: number): number[][] {
  const table = Array.from({ length: size }, (_, a) => Array.from({ length: size }, (__, b) => (a === b ? 0 : Infinity)))
  const set = (a: number, b: number, value: number) => {
    const row = table[a]
    if (row !== undefined) row[b] = Math.min(row[b] ?? Infinity, value)
  }
  const at = (a: number, b: number): number => table[a]?.[b] ?? Infinity
  for (const [a, b] of pairs) {
    set(a, b, a === b ? 0 : 1)
    set(b, a, a === b ? 0 : 1)
  }
  for (let via = 0; via < size; via += 1) for (let a = 0; a < size; a += 1) for (let b = 0; b < size; b += 1) set(a, b, at(a, via) + at(via, b))
  return table
}

describe('shortest ways', () => {
  it('are as long as brute force says, and made of edges that exist', () => {
    const size = 8
    const node = fc.integer({ min: 0, max: size - 1 })
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(node, node), { maxLength: 16, selector: ([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}` }), node, node, (pairs, from, to) => {
        const adjacency = graphOf(pairs, size)
        const found = findPaths(adjacency, { from: `product:${from}`, to: `product:${to}`, maxDepth: size, limit: 20 })
        const expected = distances(pairs, size)[from]?.[to] ?? Infinity
        expect(found.depth).toBe(expected === Infinity ? null : expected)
        for (const { nodes } of found.items) {
          expect(nodes[0]?.id).toBe(`product:${from}`)
          expect(nodes.at(-1)?.id).toBe(`product:${to}`)
          nodes.slice(1).forEach((next, at) => {
            expect(adjacency.edges.get(nodes[at]?.id ?? '')?.some(({ other }) => other === next.id)).toBe(true)
          })
        }
      }),
    )
  })

  it('lists each way once and says how many there are', () => {
    const diamond = graphOf([[0, 1], [0, 2], [1, 3], [2, 3]], 4)
    const found = findPaths(diamond, { from: 'product:0', to: 'product:3', maxDepth: 4, limit: 1 })
    expect(found).toMatchObject({ depth: 2, total: 2, truncated: true })
    expect(found.items).toHaveLength(1)
  })

  it('refuses a node that is not there', () => {
    expect(() => findPaths(graphOf([], 1), { from: 'product:0', to: 'product:9', maxDepth: 2, limit: 1 })).toThrow('there is no product:9')
  })
})
