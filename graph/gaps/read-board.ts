/** Everything that gaps are found in, read from the graph at once. */
import type { GraphReader } from '#graph/engines/engine.ts'
import { listChains } from '#graph/queries/chain/list.ts'
import { listCities } from '#graph/queries/city/list.ts'
import { listDocuments } from '#graph/queries/document/list.ts'
import { chainAssets } from '#graph/queries/gap/assets.ts'
import { chainFocus } from '#graph/queries/gap/focus.ts'
import { chainLayouts } from '#graph/queries/gap/layouts.ts'
import { chainReadings } from '#graph/queries/gap/readings.ts'
import { industryRestrictions } from '#graph/queries/gap/restrictions.ts'
import { chainTargets } from '#graph/queries/gap/targets.ts'
import { listIndustries } from '#graph/queries/industry/list.ts'
import { listSegments } from '#graph/queries/segment/list.ts'

/** Rows of the whole corpus; a board is built of those of some documents. */
export async function readBoardRows(graph: GraphReader) {
  const [chains, segments, industries, cities, documents, layouts, readings, focus, assets, targets, restrictions] = await Promise.all([
    graph.read(listChains, {}),
    graph.read(listSegments, {}),
    graph.read(listIndustries, {}),
    graph.read(listCities, {}),
    graph.read(listDocuments, {}),
    graph.read(chainLayouts, {}),
    graph.read(chainReadings, {}),
    graph.read(chainFocus, {}),
    graph.read(chainAssets, {}),
    graph.read(chainTargets, {}),
    graph.read(industryRestrictions, {}),
  ])
  return { chains, segments, industries, cities, documents, layouts, readings, focus, assets, targets, restrictions }
}
export type BoardRows = Awaited<ReturnType<typeof readBoardRows>>
