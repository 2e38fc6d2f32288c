/** Documents, their passages, and what was not understood of them. */
import { GraphError } from '#graph/domain/errors.ts'
import { type FactKind, factKinds } from '#graph/domain/fact.ts'
import { groupBy } from '#graph/domain/grouping.ts'
import { kindOf } from '#graph/domain/ids.ts'
import { nodeModel } from '#graph/domain/model.ts'
import type { GraphReader } from '#graph/engines/engine.ts'
import { documentDamage } from '#graph/queries/document/damage.ts'
import { documentFactCounts } from '#graph/queries/document/fact-counts.ts'
import { listDocuments } from '#graph/queries/document/list.ts'
import { documentPassages } from '#graph/queries/document/passages.ts'
import { documentUnread } from '#graph/queries/document/unread.ts'
import { layoutsByPassage } from '#graph/queries/layout/by-passage.ts'
import { passageFacts } from '#graph/queries/passage/facts.ts'
import { passageById } from '#graph/queries/passage/by-id.ts'
import type { FactRef } from '#graph/queries/passage/fact-ref.ts'
import { found, toPage } from './found.ts'
import { toLayoutDetails } from './layouts.ts'

/** Passages shown before and after one, so that it is read in its surroundings. */
const surroundings = 3
const noFacts = Object.fromEntries(factKinds.map((kind) => [kind, 0])) as Record<FactKind, number>
/** Characters of a passage that serve as its name in a list. */
const nameLength = 24

const kindOfLabels = (labels: readonly string[]): FactKind | undefined => factKinds.find((kind) => labels.includes(nodeModel[kind].label))

/** Every document with what was read from it, newest horizon first. */
export async function getDocuments(graph: GraphReader) {
  const [documents, counts] = await Promise.all([graph.read(listDocuments, {}), graph.read(documentFactCounts, {})])
  const countsOf = groupBy(counts, ({ documentId }) => documentId)
  return documents.map((document) => {
    const factCounts: Record<FactKind, number> = { ...noFacts }
    for (const { labels, total } of countsOf.get(document.id) ?? []) {
      const kind = kindOfLabels(labels)
      if (kind !== undefined) factCounts[kind] += total
    }
    return { ...document, factCounts }
  })
}

/** @throws GraphError `not-found` */
export async function getDocument(graph: GraphReader, documentId: string) {
  return found((await getDocuments(graph)).filter(({ id }) => id === documentId), documentId)
}

/** Facts with their kind, in the order of their ids: the engines give the lists inside a row in orders of their own. */
const toFacts = (facts: readonly FactRef[]) =>
  facts
    .flatMap(({ id, name, printed }) => {
      const kind = factKinds.find((known) => known === kindOf(id))
      return kind === undefined ? [] : [{ id, kind, name, printed }]
    })
    .sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)))

const toName = (text: string): string => (text.length > nameLength ? `${text.slice(0, nameLength)}…` : text)

/**
 * A page of a document's passages in order; with `unread`, of those that named a place and gave no fact.
 * @throws GraphError `not-found`
 */
export async function getPassages(graph: GraphReader, documentId: string, page: { limit: number; offset: number }, unreadOnly: boolean) {
  const { passageCount } = await getDocument(graph, documentId)
  if (unreadOnly) {
    const rows = await graph.read(documentUnread, { documentId })
    return toPage(rows.map((row) => ({ ...row, facts: toFacts(row.facts), name: toName(row.text) })), page)
  }
  const { limit, offset } = page
  const rows = await graph.read(documentPassages, { documentId, from: offset, to: offset + limit })
  return { total: passageCount, limit, offset, truncated: offset + rows.length < passageCount, items: rows.map((row) => ({ ...row, facts: toFacts(row.facts), name: toName(row.text) })) }
}

/** A passage in its surroundings, with the facts it states. @throws GraphError `not-found` */
export async function getPassage(graph: GraphReader, passageId: string) {
  const [passages, statements, facts] = await Promise.all([
    graph.read(passageById, { passageId }),
    graph.read(layoutsByPassage, { passageId }),
    graph.read(passageFacts, { passageId }),
  ])
  const { ordinal, ...passage } = found(passages, passageId)
  const around = await graph.read(documentPassages, {
    documentId: passage.documentId,
    from: Math.max(0, ordinal - surroundings),
    to: ordinal + surroundings + 1,
  })
  if (!around.some(({ id }) => id === passageId)) throw new GraphError('query-failed', `${passageId} is not among its own surroundings`)
  const toNeighbour = ({ id, text, kind }: (typeof around)[number]) => ({ id, text, kind })
  return {
    ...passage,
    before: around.filter((other) => other.ordinal < ordinal).map(toNeighbour),
    after: around.filter((other) => other.ordinal > ordinal).map(toNeighbour),
    layouts: toLayoutDetails(statements),
    facts: toFacts(facts),
  }
}

/** What is wrong with a document's text, place by place. @throws GraphError `not-found` */
export async function getDamage(graph: GraphReader, documentId: string) {
  await getDocument(graph, documentId)
  const rows = await graph.read(documentDamage, { documentId })
  return rows.map(({ properties, passageIds }) => ({ ...properties, passageIds: passageIds.toSorted() }))
}
