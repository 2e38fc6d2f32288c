/** The documents that a page rests on: those that are asked for, as far as they were issued on a day. */
import { resolveNamed } from './named.ts'
import type { GraphReader } from '#graph/engines/engine.ts'
import { documentsOf } from '#graph/gaps/board.ts'
import { listDocuments } from '#graph/queries/document/list.ts'

export interface DocumentQuery {
  /** Ids, titles or short titles; all when absent. */
  document?: readonly string[] | undefined
  /** ISO date: what was not yet issued then is left out. */
  asOf?: string | undefined
}

/** Ids of the documents that count. Undefined when all do: then nothing is left out, and a view reads as it would without a question. */
export type Chosen = ReadonlySet<string> | undefined

/** @throws GraphError `not-found` for a document that nothing has */
export const resolveDocuments = (documents: readonly { id: string; name: string; shortTitle: string }[], printed: readonly string[] | undefined): string[] | undefined =>
  printed?.map((one) => resolveNamed(documents.map((document) => ({ ...document, also: [document.shortTitle] })), one, 'document').id)

/** @throws GraphError `not-found` for a document that nothing has */
export async function chosenDocuments(graph: GraphReader, { document, asOf }: DocumentQuery): Promise<Chosen> {
  if (document === undefined && asOf === undefined) return undefined
  const documents = await graph.read(listDocuments, {})
  const chosen = documentsOf(documents, { documentIds: resolveDocuments(documents, document), asOf })
  return chosen.length === documents.length ? undefined : new Set(chosen.map(({ id }) => id))
}

/** Rows that one of the documents states. */
export const saidIn = <T extends { documentId: string }>(rows: readonly T[], chosen: Chosen): T[] =>
  rows.filter(({ documentId }) => chosen === undefined || chosen.has(documentId))

/** As the limit of a query whose rows are narrowed, and cut, only after reading. */
export const noLimit = 1_000_000
