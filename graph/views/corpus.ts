/** What the corpus is, in figures. */
import type { GraphEngine } from '#graph/engines/engine.ts'
import { corpusCounts } from '#graph/queries/corpus/counts.ts'
import { corpusProvinces } from '#graph/queries/corpus/provinces.ts'
import { countUnplacedProducts } from '#graph/queries/product/unplaced-count.ts'
import { getDocuments } from './documents.ts'

/** The corpus as of a day. @param asOf ISO date */
export async function getCorpus(graph: GraphEngine, asOf: string) {
  const [revision, provinces, documents, counts, unplaced] = await Promise.all([
    graph.revision(),
    graph.read(corpusProvinces, {}),
    getDocuments(graph),
    graph.read(corpusCounts, {}),
    graph.read(countUnplacedProducts, {}),
  ])
  const totals = new Map(counts.map(({ label, total }) => [label, total]))
  const count = (label: string): number => totals.get(label) ?? 0
  return {
    revision,
    engine: graph.kind,
    asOf,
    provinces: provinces.map(({ id, name }) => ({ id, kind: 'province' as const, name })),
    documents,
    counts: {
      chains: count('Chain'), segments: count('Segment'), cities: count('City'), products: count('Product'), layouts: count('Layout'),
      enterprises: count('Enterprise'), clusters: count('Cluster'), parks: count('Park'), projects: count('Project'), technologies: count('Technology'),
      brands: count('Brand'), targets: count('Target'), restrictions: count('Restriction'), agencies: count('Agency'),
      passages: count('Passage'),
      unread: documents.reduce((sum, document) => sum + document.unreadCount, 0),
      unplacedProducts: unplaced[0]?.total ?? 0,
    },
  }
}
