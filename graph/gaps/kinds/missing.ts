/** 缺失: nothing that was read carries the segment. */
import { type KindOfGap, here, readChains, segmentFigures, segmentGap } from '../gap.ts'

export const missing: KindOfGap = {
  kind: 'missing',
  find: (scope) =>
    readChains(scope).flatMap((chain) => {
      const isEmpty = chain.segments.every((segment) => here(scope, segment.carriers).length === 0)
      return chain.segments
        .filter((segment) => here(scope, segment.carriers).length === 0)
        .map((segment) =>
          segmentGap(scope, 'missing', chain, segment, {
            action: isEmpty ? 'build' : 'fill',
            tier: segment.carriers.length === 0 ? 'nobody' : 'elsewhere',
            figures: segmentFigures(scope, segment),
          }),
        )
    }),
}
