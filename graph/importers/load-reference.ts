/** Reference chains into the graph: one transaction, old state or new. */
import { toId } from '#graph/domain/ids.ts'
import type { GraphEngine } from '#graph/engines/engine.ts'
import { clearCovers } from '#graph/queries/import/clear-covers.ts'
import { clearFeeds } from '#graph/queries/import/clear-feeds.ts'
import { digests } from '#graph/queries/import/digests.ts'
import { pruneChains } from '#graph/queries/import/prune-chains.ts'
import { pruneIndustries } from '#graph/queries/import/prune-industries.ts'
import { putChains } from '#graph/queries/import/put-chains.ts'
import { putCovers } from '#graph/queries/import/put-covers.ts'
import { putDigest } from '#graph/queries/import/put-digest.ts'
import { putFeeds } from '#graph/queries/import/put-feeds.ts'
import { putIndustries } from '#graph/queries/import/put-industries.ts'
import { putSegments } from '#graph/queries/import/put-segments.ts'
import { toSourceProperties } from '#graph/queries/reference-source.ts'
import { inBatches } from './batches.ts'
import { linkHeadings } from './link-headings.ts'
import { toNameKeys } from './naming.ts'
import { placeProducts } from './place-products.ts'
import type { SeedReference } from './read-seeds.ts'

const loadId = 'load:reference'

/**
 * Loads the reference chains unless the graph has these very ones, removes what they no longer hold, and places all
 * products anew.
 * @returns whether anything was written
 */
export async function loadReference(engine: GraphEngine, reference: SeedReference): Promise<boolean> {
  const { chains, segments, digest } = reference
  const industries = chains.flatMap((chain) =>
    chain.industries.map((name) => ({ id: toId('industry', name), chainId: chain.id, name })),
  )
  return engine.transaction(async (transaction) => {
    const loaded = await transaction.read(digests, {})
    if (loaded.some((load) => load.source === 'reference' && load.digest === digest)) return false
    await transaction.write(pruneChains, { keptIds: [...chains, ...segments].map(({ id }) => id) })
    await transaction.write(clearCovers, {})
    await transaction.write(clearFeeds, {})
    await transaction.write(putChains, {
      rows: chains.map(({ id, name, group, sector, order, aliases, source }) => ({
        id,
        properties: { id, name, group, sector, order, aliases, ...toNameKeys(name), ...toSourceProperties(source) },
      })),
    })
    await inBatches(segments, (batch) =>
      transaction.write(putSegments, {
        rows: batch.map(({ id, chainId, name, stage, order, terms, source }) => ({
          id,
          chainId,
          properties: { id, name, stage, order, terms, ...toNameKeys(name), ...toSourceProperties(source) },
        })),
      }),
    )
    await inBatches(
      segments.flatMap(({ id, feeds }) => feeds.map((to) => ({ from: id, to }))),
      (batch) => transaction.write(putFeeds, { rows: batch }),
    )
    await transaction.write(putIndustries, {
      rows: industries.map(({ id, name }) => ({ id, properties: { id, name, ...toNameKeys(name) } })),
    })
    await transaction.write(putCovers, { rows: industries.map(({ id, chainId }) => ({ chainId, industryId: id })) })
    await linkHeadings(transaction)
    await transaction.write(pruneIndustries, {})
    await placeProducts(transaction)
    await transaction.write(putDigest, { id: loadId, source: 'reference', digest })
    return true
  })
}
