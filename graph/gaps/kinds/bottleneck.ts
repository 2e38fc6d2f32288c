/** 卡脖子: a plan names it as still to be broken through. What no segment takes is the whole chain's. */
import { type Figure, type KindOfGap, chainGap, here, readChains, segmentFigures, segmentGap } from '../gap.ts'
import type { Bottleneck } from '../board.ts'

const toFigure = (bottlenecks: readonly Bottleneck[]): Figure => ({
  name: 'bottlenecks',
  rows: bottlenecks.map(({ focusId, name, verb, passageId }) => ({ id: focusId, name: `${verb} ${name}`, passageIds: [passageId] })),
})

export const bottleneck: KindOfGap = {
  kind: 'bottleneck',
  find: (scope) =>
    readChains(scope).flatMap((chain) => {
      const concerned = chain.segments.filter(({ bottlenecks, carriers }) => bottlenecks.length > 0 && (scope.cityId === undefined || here(scope, carriers).length > 0))
      const gaps = concerned.map((segment) =>
        segmentGap(scope, 'bottleneck', chain, segment, {
          action: segment.carriers.length > 0 ? 'strengthen' : 'fill',
          tier: segment.carriers.length > 0 ? 'weak' : 'nobody',
          figures: [toFigure(segment.bottlenecks), ...segmentFigures(scope, segment)],
        }),
      )
      const isOfRegion = scope.cityId === undefined && chain.unplacedBottlenecks.length > 0
      return isOfRegion ? [...gaps, chainGap(scope, 'bottleneck', chain, { action: 'strengthen', tier: 'weak', figures: [toFigure(chain.unplacedBottlenecks)] })] : gaps
    }),
}
