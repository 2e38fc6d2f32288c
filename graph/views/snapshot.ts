/** What is computed from the whole graph is kept until the data's revision rises. */
import type { GraphEngine } from '#graph/engines/engine.ts'

/**
 * A value that `build` makes of the graph, made once for each revision; callers that come meanwhile share it.
 * The revision is taken first: a write during the building makes the next caller build again.
 */
export function snapshotOf<T>(graph: GraphEngine, build: (graph: GraphEngine) => Promise<T>): () => Promise<T> {
  let current: { revision: number; value: Promise<T> } | undefined
  return async () => {
    const revision = await graph.revision()
    if (current?.revision !== revision) {
      const value = build(graph)
      current = { revision, value }
      value.catch(() => {
        if (current?.value === value) current = undefined
      })
    }
    return current.value
  }
}
