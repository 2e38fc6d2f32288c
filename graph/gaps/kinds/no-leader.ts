/**
 * 无链主: cities carry the chain, and no plan names a leading enterprise or a cluster under its headings. For one city it is
 * found only where every leader's place is known: a leader whose city nobody says may be anywhere.
 */
import { type KindOfGap, chainGap, here, leadersOf, readChains, toCarriedRows, toCityRows } from '../gap.ts'

export const noLeader: KindOfGap = {
  kind: 'no-leader',
  find: (scope) =>
    readChains(scope).flatMap((chain) => {
      const carriers = here(scope, chain.carriers).filter(({ relation }) => relation === 'develop')
      const { cityId } = scope
      const leaders = leadersOf(chain).filter(({ cityIds }) => cityId === undefined || cityIds.length === 0 || cityIds.includes(cityId))
      if (carriers.length === 0 || leaders.length > 0) return []
      return [
        chainGap(scope, 'no-leader', chain, {
          action: 'strengthen',
          tier: 'weak',
          figures: [
            { name: 'leaders', rows: leadersOf(chain).map(({ id, name, passageIds }) => ({ id, name, passageIds })) },
            { name: 'cities', rows: toCityRows(carriers) },
            { name: 'segments', rows: toCarriedRows(scope, chain.segments.map(({ id }) => id)) },
          ],
        }),
      ]
    }),
}
