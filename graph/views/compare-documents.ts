/** Two documents of the corpus side by side: what the later one adds, drops, moves and keeps. */
import { ChangeKind } from '#graph/domain/comparison.ts'
import { GraphError } from '#graph/domain/errors.ts'
import type { GraphReader } from '#graph/engines/engine.ts'
import { documentIndustries } from '#graph/queries/document/industries.ts'
import { layoutsByDocument } from '#graph/queries/layout/by-document.ts'
import { type ComparedLayout, type LayoutChange, compareLayouts } from './compare-layouts.ts'
import { compareTargets } from './compare-targets.ts'
import { found } from './found.ts'
import { toPassageQuotes } from './passage-quotes.ts'
import { readTargetSeries } from './target-series.ts'
import type { Topics } from './topics.ts'

/** What a document lays out, and what it speaks of. */
async function readSide(graph: GraphReader, documentId: string, topics: Topics) {
  const [rows, industries] = await Promise.all([graph.read(layoutsByDocument, { documentId }), graph.read(documentIndustries, { documentId })])
  const topicsOf = (ids: readonly string[]): string[] => [...new Set(ids.toSorted().flatMap((id) => topics.ofIndustry(id)?.id ?? []))]
  const layouts = rows.map(
    ({ layoutId, relation, placeId, placeName, cityId, cityName, productId, productName, passageId, printed, industryIds }): ComparedLayout => ({
      layoutId, relation, passageId, printed,
      place: { id: placeId, name: placeName, cityId, cityName },
      product: { id: productId, name: productName },
      topics: topicsOf(industryIds),
    }),
  )
  return { rows, layouts, topics: new Set(topicsOf(industries.map(({ id }) => id))), layoutCount: new Set(rows.map(({ layoutId }) => layoutId)).size }
}

const noChanges = (): Record<ChangeKind, number> => Object.fromEntries(ChangeKind.options.map((kind) => [kind, 0])) as Record<ChangeKind, number>

/** Changes counted for each industry or chain, in the order of the chains; what stands under no industry at the end. */
function toGroups(changes: readonly LayoutChange[], topics: Topics, from: ReadonlySet<string>, to: ReadonlySet<string>) {
  const counted = new Map<string | null, Record<ChangeKind, number>>()
  for (const { topic, kind } of changes) {
    const counts = counted.get(topic) ?? noChanges()
    counts[kind] += 1
    counted.set(topic, counts)
  }
  const named = topics.inOrder.flatMap(({ id, kind, name }) => {
    const counts = counted.get(id)
    return counts ? [{ id, kind, name, counts, isInFrom: from.has(id), isInTo: to.has(id) }] : []
  })
  const rest = counted.get(null)
  return rest ? [...named, { id: null, kind: null, name: '', counts: rest, isInFrom: true, isInTo: true }] : named
}

/**
 * What became of one document's layouts and figures in another.
 * @throws GraphError `not-found`; `invalid-parameters` when they are the same document
 */
export async function compareDocuments(graph: GraphReader, fromId: string, toId: string) {
  if (fromId === toId) throw new GraphError('invalid-parameters', 'a document is not compared with itself')
  const { rows, series, topics, documents } = await readTargetSeries(graph)
  const refOf = (wanted: string) => found(documents.filter(({ id }) => id === wanted), wanted)
  const [from, to] = [refOf(fromId), refOf(toId)]
  const [old, young] = await Promise.all([readSide(graph, fromId, topics), readSide(graph, toId, topics)])
  const layouts = compareLayouts(old, young)
  const targets = compareTargets(series, { id: fromId, topics: old.topics }, { id: toId, topics: young.topics })
  return {
    from: { ...from, layoutCount: old.layoutCount },
    to: { ...to, layoutCount: young.layoutCount },
    groups: toGroups(layouts, topics, old.topics, young.topics),
    layouts,
    targets,
    passages: toPassageQuotes([...old.rows, ...young.rows, ...rows.filter(({ documentId }) => documentId === fromId || documentId === toId)]),
  }
}
