/** The first circle along the edges, its first member repeated at the end; undefined when there is none. */
export function findCircle(edges: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>()
  const walk = (id: string, path: readonly string[]): string[] | undefined => {
    const at = path.indexOf(id)
    if (at >= 0) return [...path.slice(at), id]
    if (done.has(id)) return undefined
    for (const next of edges.get(id) ?? []) {
      const circle = walk(next, [...path, id])
      if (circle) return circle
    }
    done.add(id)
    return undefined
  }
  for (const id of edges.keys()) {
    const circle = walk(id, [])
    if (circle) return circle
  }
  return undefined
}
