/** 单点: exactly one city of the region carries the segment, so that it has no backup. */
import { type KindOfGap, readChains, segmentFigures, segmentGap, toCityRows } from '../gap.ts'

export const singlePoint: KindOfGap = {
  kind: 'single-point',
  find: (scope) =>
    readChains(scope).flatMap((chain) =>
      chain.segments.flatMap((segment) => {
        const [only, ...others] = toCityRows(segment.carriers)
        const isHere = only !== undefined && others.length === 0 && (scope.cityId === undefined || scope.cityId === only.id)
        return isHere ? [segmentGap(scope, 'single-point', chain, segment, { action: 'strengthen', tier: 'weak', figures: segmentFigures(scope, segment) })] : []
      }),
    ),
}
