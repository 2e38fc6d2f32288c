/** Segments seen from a city: which it is planned to carry, and how much of what goes with each it has. */
import type { FitQuadrant } from '#graph/domain/gap.ts'
import { type ChainFit, type RelatedSegment, chainFit, relatedness } from '#graph/analysis/chain-fit.ts'
import type { Board } from '#graph/gaps/board.ts'
import { toCityRows } from '#graph/gaps/gap.ts'
import type { BoardRows } from '#graph/gaps/read-board.ts'
import { type BoardQuery, narrow } from './boards.ts'
import { found } from './found.ts'
import { toUnread } from './gap-facets.ts'
import { toCarrierItem, toDocumentRefs } from './gaps.ts'

/** Planned with something related: 成链, without: 孤立布局; read and silent with something related: 可补链, without: 距离远. */
export function quadrantOf(planned: boolean, { present }: Pick<ChainFit, 'present'>): FitQuadrant {
  if (planned) return present.length > 0 ? 'linked' : 'isolated'
  return present.length > 0 ? 'reachable' : 'distant'
}

const toNamed = (board: Board, related: readonly RelatedSegment[]) =>
  related.map(({ segmentId, nearness }) => ({ id: segmentId, name: board.segments.get(segmentId)?.name ?? segmentId, nearness }))

/** Every segment of the chains that were read; chains that no document speaks of are named apart. @throws GraphError `not-found` */
export function getCityFit(rows: BoardRows, cityId: string, query: BoardQuery) {
  const { board } = narrow(rows, query)
  const city = found(board.cities.filter(({ id }) => id === cityId), cityId)
  const plannedHere = board.presence.get(cityId) ?? new Set<string>()
  const segments = board.chains.filter(({ isRead }) => isRead).flatMap((chain) =>
    chain.segments.map((segment) => {
      const related = board.related.get(segment.id) ?? []
      const fit = chainFit(related, plannedHere)
      const planned = plannedHere.has(segment.id)
      return {
        id: segment.id, name: segment.name, stage: segment.stage, chain: { id: chain.id, name: chain.name },
        quadrant: quadrantOf(planned, fit),
        planned,
        chainFit: { present: toNamed(board, fit.present), related: fit.related, fit: fit.fit ?? null },
        relatedWeight: related.reduce((sum, { nearness }) => sum + relatedness[nearness], 0),
        carriers: segment.carriers.filter((carrier) => carrier.cityId === cityId).map(toCarrierItem),
        elsewhere: toCityRows(segment.carriers).filter(({ id }) => id !== cityId).map(({ id, name }) => ({ id, name })),
      }
    }),
  )
  return { city: { id: city.id, name: city.name }, documents: toDocumentRefs(board), unread: toUnread(board), relatedness, segments }
}
