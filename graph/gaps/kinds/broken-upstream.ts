/** 上游断供: segments that are laid out depend on this one, and nobody in the region carries it. */
import { type KindOfGap, readChains, segmentFigures, segmentGap, toCarriedRows } from '../gap.ts'

export const brokenUpstream: KindOfGap = {
  kind: 'broken-upstream',
  find: (scope) =>
    readChains(scope).flatMap((chain) =>
      chain.segments
        .filter((segment) => segment.carriers.length === 0 && toCarriedRows(scope, segment.feeds).length > 0)
        .map((segment) => segmentGap(scope, 'broken-upstream', chain, segment, { action: 'fill', tier: 'nobody', figures: segmentFigures(scope, segment) })),
    ),
}
