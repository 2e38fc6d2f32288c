/** All gaps that some filters leave, with the filters in words: what a file of them says. */
import { stageNames } from '#graph/domain/chain.ts'
import { gapActionNames, gapKindNames } from '#graph/domain/gap.ts'
import type { GraphReader } from '#graph/engines/engine.ts'
import type { Circumstances } from '#graph/exports/circumstances.ts'
import type { BoardRows } from '#graph/gaps/read-board.ts'
import { narrow, type GapQuery } from './boards.ts'
import type { GapSort } from './gap-order.ts'
import { getGaps } from './gaps.ts'

/** @param today ISO date. @throws GraphError `not-found` */
export async function getGapFile(graph: GraphReader, rows: BoardRows, query: GapQuery & { sort?: GapSort | undefined }, today: string) {
  const gaps = await getGaps(graph, rows, { ...query, limit: Number.MAX_SAFE_INTEGER, offset: 0 })
  const { filter } = narrow(rows, query)
  const said = (name: string, value: string | undefined) => (value === undefined ? [] : [{ name, value }])
  const circumstances: Circumstances = {
    today,
    documents: gaps.documents,
    filters: [
      ...said('产业链', rows.chains.find(({ id }) => id === filter.chainId)?.name),
      ...said('城市', rows.cities.find(({ id }) => id === filter.cityId)?.name),
      ...said('类型', query.kind && gapKindNames[query.kind]),
      ...said('动作', query.action && gapActionNames[query.action]),
      ...said('阶段', query.stage && stageNames[query.stage]),
      ...said('截至', query.asOf),
    ],
  }
  return { gaps, circumstances }
}
