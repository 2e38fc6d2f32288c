/** Everything that conflicts are found in, read from the graph at once. */
import type { GraphReader } from '#graph/engines/engine.ts'
import { listCities } from '#graph/queries/city/list.ts'
import { statedLayouts } from '#graph/queries/conflict/stated-layouts.ts'
import { passagesWithWord } from '#graph/queries/conflict/with-word.ts'
import { listDocuments } from '#graph/queries/document/list.ts'
import { listIndustries } from '#graph/queries/industry/list.ts'
import { listRestrictions } from '#graph/queries/restriction/list.ts'
import { listSegments } from '#graph/queries/segment/list.ts'
import { requestWords } from './request-words.ts'

const allRestrictions = { documentId: null, industry: null, rule: null, skip: 0, limit: 100_000 }

/** Rows of the whole corpus; a board is built of those of some documents. */
export async function readConflictRows(graph: GraphReader) {
  const [documents, cities, industries, segments, layouts, rules, ...requests] = await Promise.all([
    graph.read(listDocuments, {}),
    graph.read(listCities, {}),
    graph.read(listIndustries, {}),
    graph.read(listSegments, {}),
    graph.read(statedLayouts, {}),
    graph.read(listRestrictions, allRestrictions),
    ...requestWords.map((word) => graph.read(passagesWithWord, { word })),
  ])
  return { documents, cities, industries, segments, layouts, rules, requests: [...new Map(requests.flat().map((row) => [row.passageId, row])).values()] }
}
export type ConflictRows = Awaited<ReturnType<typeof readConflictRows>>
