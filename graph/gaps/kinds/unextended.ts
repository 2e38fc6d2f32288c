/** 待延链: a strong upstream segment, with nothing laid out of what it feeds. */
import { type KindOfGap, here, readChains, segmentFigures, segmentGap, toCarriedRows, toCityRows } from '../gap.ts'

/** So many cities make a segment strong; in one city its own layout does. */
export const strongFrom = 2

export const unextended: KindOfGap = {
  kind: 'unextended',
  find: (scope) =>
    readChains(scope).flatMap((chain) =>
      chain.segments
        .filter((segment) => {
          const strength = toCityRows(here(scope, segment.carriers)).length
          return segment.feeds.length > 0 && strength >= (scope.cityId === undefined ? strongFrom : 1) && toCarriedRows(scope, segment.feeds).length === 0
        })
        .map((segment) => {
          const isCarriedAnywhere = toCarriedRows({ board: scope.board, cityId: undefined }, segment.feeds).length > 0
          return segmentGap(scope, 'unextended', chain, segment, { action: 'extend', tier: isCarriedAnywhere ? 'elsewhere' : 'nobody', figures: segmentFigures(scope, segment) })
        }),
    ),
}
