/** Puts every product of the graph into the segments that take it. */
import { groupBy } from '#graph/domain/grouping.ts'
import type { GraphTransaction } from '#graph/engines/engine.ts'
import { clearPlacements } from '#graph/queries/placement/clear-placements.ts'
import { createPlacements } from '#graph/queries/placement/create-placements.ts'
import { productsUnderHeadings } from '#graph/queries/placement/products-under-headings.ts'
import { listChains } from '#graph/queries/chain/list.ts'
import { listSegments } from '#graph/queries/segment/list.ts'
import { inBatches } from './batches.ts'
import { placeProduct } from './place-product.ts'

/**
 * Takes all products out of their segments and places them anew: a product is looked up in the chains that cover a
 * heading it is laid out under, and nowhere else. Part of every load, in the same transaction.
 */
export async function placeProducts(transaction: GraphTransaction): Promise<void> {
  const chains = await transaction.read(listChains, {})
  const segments = await transaction.read(listSegments, {})
  const products = await transaction.read(productsUnderHeadings, {})
  const chainsByHeading = groupBy(
    chains.flatMap((chain) => chain.headings.map((heading) => ({ heading, chainId: chain.id }))),
    ({ heading }) => heading,
  )
  const segmentsByChain = groupBy(segments, ({ chainId }) => chainId)
  const rows = products.flatMap((product) => {
    const chainIds = new Set(product.headings.flatMap((heading) => (chainsByHeading.get(heading) ?? []).map(({ chainId }) => chainId)))
    return [...chainIds].flatMap((chainId) => {
      const placement = placeProduct(product.name, segmentsByChain.get(chainId) ?? [])
      return placement ? [{ productId: product.id, ...placement }] : []
    })
  })
  await transaction.write(clearPlacements, {})
  await inBatches(rows, (batch) => transaction.write(createPlacements, { rows: batch }))
}
