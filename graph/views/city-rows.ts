/** What the pictures of cities are drawn from: every statement of every layout, and which documents speak of which industries. */
import type { GraphEngine, GraphReader } from '#graph/engines/engine.ts'
import { corpusProvinces } from '#graph/queries/corpus/provinces.ts'
import { documentIndustries } from '#graph/queries/document/industries.ts'
import { documentRefs } from '#graph/queries/document/refs.ts'
import { layoutsByDocument } from '#graph/queries/layout/by-document.ts'
import { snapshotOf } from './snapshot.ts'

async function readCityRows(graph: GraphReader) {
  const [documents, provinces] = await Promise.all([graph.read(documentRefs, {}), graph.read(corpusProvinces, {})])
  const [statements, readings] = await Promise.all([
    Promise.all(documents.map(({ id }) => graph.read(layoutsByDocument, { documentId: id }))),
    Promise.all(documents.map(async ({ id }) => (await graph.read(documentIndustries, { documentId: id })).map((row) => ({ documentId: id, industryId: row.id })))),
  ])
  return { statements: statements.flat(), readings: readings.flat(), provinces }
}
export type CityRows = Awaited<ReturnType<typeof readCityRows>>
export type CityStatement = CityRows['statements'][number]

const snapshots = new WeakMap<GraphEngine, () => Promise<CityRows>>()

/** Rows of the whole corpus at its present revision; all routes of one graph share them. */
export function cityRowsOf(graph: GraphEngine): () => Promise<CityRows> {
  const held = snapshots.get(graph) ?? snapshotOf(graph, readCityRows)
  snapshots.set(graph, held)
  return held
}
