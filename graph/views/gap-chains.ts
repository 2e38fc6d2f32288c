/** Chains seen by what they lack: gaps by kind, and who leads each. */
import { gapKinds } from '#graph/domain/gap.ts'
import { groupBy } from '#graph/domain/grouping.ts'
import { leadersOf } from '#graph/gaps/gap.ts'
import type { BoardRows } from '#graph/gaps/read-board.ts'
import { type BoardQuery, boardFor } from './boards.ts'
import { foundGaps } from './gap-facets.ts'
import { toDocumentRefs } from './gaps.ts'

/** @throws GraphError `not-found` */
export function getGapChains(rows: BoardRows, query: BoardQuery) {
  const board = boardFor(rows, query)
  const gapsOf = groupBy(foundGaps(board, undefined).gaps, ({ chain }) => chain.id)
  return {
    documents: toDocumentRefs(board),
    chains: board.chains.map((chain) => {
      const gaps = gapsOf.get(chain.id) ?? []
      const kinds = gapKinds.map((name) => ({ name, total: gaps.filter(({ kind }) => kind === name).length }))
      return {
        id: chain.id, name: chain.name, isRead: chain.isRead, total: gaps.length,
        kinds: kinds.filter(({ total }) => total > 0),
        leaders: leadersOf(chain).map(({ id, name, kind, role }) => ({ id, name, kind, role })),
      }
    }),
  }
}
