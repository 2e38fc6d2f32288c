/** 有规划无布局: the documents have a section or a figure for the chain's industry, and give it to no city. */
import { type KindOfGap, chainGap, readChains } from '../gap.ts'

export const unplaced: KindOfGap = {
  kind: 'unplaced',
  find: (scope) =>
    // A region's gap: that one city is given nothing is what the other kinds say.
    (scope.cityId === undefined ? readChains(scope) : [])
      .filter((chain) => chain.carriers.every(({ relation }) => relation !== 'develop') && chain.segments.every(({ carriers }) => carriers.length === 0))
      .map((chain) =>
        chainGap(scope, 'unplaced', chain, {
          action: 'build',
          tier: 'nobody',
          figures: [
            { name: 'targets', rows: chain.targets.map(({ id, name, passageId }) => ({ id, name, passageIds: [passageId] })) },
            { name: 'cities', rows: [] },
          ],
        }),
      ),
}
