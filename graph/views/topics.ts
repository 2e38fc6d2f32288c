/** Topics: what headings are about. A chain stands for all industries that it covers, so that 软件产业 and 高端软件 meet. */
import type { GraphReader } from '#graph/engines/engine.ts'
import { listIndustries } from '#graph/queries/industry/list.ts'

export interface Topic {
  id: string
  kind: 'chain' | 'industry'
  name: string
  /** Names of its industries without 产业 and 行业. */
  stems: string[]
}

/** Topics of the corpus by the industries that belong to them, chains in their own order before industries of no chain. */
export async function readTopics(graph: GraphReader) {
  const industries = await graph.read(listIndustries, {})
  const ofIndustry = new Map<string, Topic>()
  const topics = new Map<string, { topic: Topic; order: number }>()
  for (const { id, name, chains } of industries) {
    const [chain] = chains.toSorted((a, b) => a.order - b.order)
    const key = chain?.id ?? id
    const held = topics.get(key) ?? { topic: { id: key, kind: chain ? ('chain' as const) : ('industry' as const), name: chain?.name ?? name, stems: [] }, order: chain?.order ?? Number.MAX_SAFE_INTEGER }
    held.topic.stems.push(id.slice(id.indexOf(':') + 1))
    topics.set(key, held)
    ofIndustry.set(id, held.topic)
  }
  return {
    ofIndustry: (id: string | null | undefined): Topic | undefined => (id ? ofIndustry.get(id) : undefined),
    inOrder: [...topics.values()].sort((a, b) => a.order - b.order || (a.topic.id < b.topic.id ? -1 : 1)).map(({ topic }) => topic),
  }
}
export type Topics = Awaited<ReturnType<typeof readTopics>>
