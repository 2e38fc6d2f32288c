/** Who carries a product: its layouts, one entry for each, whatever number of passages state it. */
import { groupBy } from '#graph/domain/grouping.ts'
import { industryIdOf } from '#graph/domain/industry-name.ts'
import type { GraphReader } from '#graph/engines/engine.ts'
import { layoutsOfProducts } from '#graph/queries/layout/of-products.ts'
import { type Chosen, saidIn } from './chosen-documents.ts'

/**
 * Carriers of products.
 * @param industryIds industries of the chain that is looked at: what is stated under their headings is the chain's own
 * @param chosen documents whose statements count
 * @returns product id → carriers, own headings first, then by id
 */
export async function carriersOf(graph: GraphReader, productIds: readonly string[], industryIds: ReadonlySet<string>, chosen?: Chosen) {
  const rows = productIds.length === 0 ? [] : saidIn(await graph.read(layoutsOfProducts, { productIds: [...productIds] }), chosen)
  const carriers = [...groupBy(rows, (row) => row.layoutId).values()].flatMap((statements) => {
    const [row] = statements
    if (row === undefined) return []
    const named = [...new Set(statements.flatMap(({ heading }) => heading ?? []))]
    return [
      {
        productId: row.productId,
        carrier: {
          layoutId: row.layoutId,
          relation: row.relation,
          place: { id: row.placeId, name: row.placeName, cityId: row.cityId, cityName: row.cityName },
          ownHeading: named.some((heading) => industryIds.has(industryIdOf(heading))),
          headings: named,
          documentIds: [...new Set(statements.map(({ documentId }) => documentId))],
        },
      },
    ]
  })
  carriers.sort((a, b) => Number(b.carrier.ownHeading) - Number(a.carrier.ownHeading))
  return new Map([...groupBy(carriers, ({ productId }) => productId)].map(([id, entries]) => [id, entries.map(({ carrier }) => carrier)]))
}

export type Carrier = NonNullable<ReturnType<Awaited<ReturnType<typeof carriersOf>>['get']>>[number]

/** Whether a carrier counts for a chain: the chain's own heading gives it to the city to develop. */
export const carries = (carrier: Carrier): boolean => carrier.ownHeading && carrier.relation === 'develop'
