/** Documents, their passages, and what was not understood of them. */
import { GraphError } from '#graph/domain/errors.ts'
import type { GraphReader } from '#graph/engines/engine.ts'
import { documentLayoutCounts } from '#graph/queries/document/layout-counts.ts'
import { listDocuments } from '#graph/queries/document/list.ts'
import { documentPassages } from '#graph/queries/document/passages.ts'
import { documentUnread } from '#graph/queries/document/unread.ts'
import { layoutsByPassage } from '#graph/queries/layout/by-passage.ts'
import { passageById } from '#graph/queries/passage/by-id.ts'
import { found, toPage } from './found.ts'
import { toLayoutDetails } from './layouts.ts'

/** Passages shown before and after one, so that it is read in its surroundings. */
const surroundings = 3
/** Characters of a passage that serve as its name in a list. */
const nameLength = 24

/** Every document with what was read from it, newest horizon first. */
export async function getDocuments(graph: GraphReader) {
  const [documents, counts] = await Promise.all([graph.read(listDocuments, {}), graph.read(documentLayoutCounts, {})])
  const layoutCount = new Map(counts.map((count) => [count.documentId, count.layoutCount]))
  return documents.map((document) => ({ ...document, layoutCount: layoutCount.get(document.id) ?? 0 }))
}

/** @throws GraphError `not-found` */
export async function getDocument(graph: GraphReader, documentId: string) {
  return found((await getDocuments(graph)).filter(({ id }) => id === documentId), documentId)
}

const toName = (text: string): string => (text.length > nameLength ? `${text.slice(0, nameLength)}…` : text)

/**
 * A page of a document's passages in order; with `unread`, of those that named a place and gave no fact.
 * @throws GraphError `not-found`
 */
export async function getPassages(graph: GraphReader, documentId: string, page: { limit: number; offset: number }, unreadOnly: boolean) {
  const { passageCount } = await getDocument(graph, documentId)
  if (unreadOnly) {
    const rows = await graph.read(documentUnread, { documentId })
    return toPage(rows.map((row) => ({ ...row, layoutIds: [] as string[], name: toName(row.text) })), page)
  }
  const { limit, offset } = page
  const rows = await graph.read(documentPassages, { documentId, from: offset, to: offset + limit })
  return { total: passageCount, limit, offset, truncated: offset + rows.length < passageCount, items: rows.map((row) => ({ ...row, name: toName(row.text) })) }
}

/** A passage in its surroundings, with the facts it states. @throws GraphError `not-found` */
export async function getPassage(graph: GraphReader, passageId: string) {
  const [passages, statements] = await Promise.all([graph.read(passageById, { passageId }), graph.read(layoutsByPassage, { passageId })])
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
  }
}
