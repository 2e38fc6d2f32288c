/** Reference chains into the graph: one transaction, old state or new. */
import { groupBy } from '#graph/domain/grouping.ts'
import { industryIdOf } from '#graph/domain/industry-name.ts'
import type { GraphEngine } from '#graph/engines/engine.ts'
import { clearCovers } from '#graph/queries/import/clear-covers.ts'
import { clearKinds } from '#graph/queries/import/clear-kinds.ts'
import { clearFeeds } from '#graph/queries/import/clear-feeds.ts'
import { digests } from '#graph/queries/import/digests.ts'
import { pruneChains } from '#graph/queries/import/prune-chains.ts'
import { putChains } from '#graph/queries/import/put-chains.ts'
import { putCovers } from '#graph/queries/import/put-covers.ts'
import { putDigest } from '#graph/queries/import/put-digest.ts'
import { putFeeds } from '#graph/queries/import/put-feeds.ts'
import { putIndustries } from '#graph/queries/import/put-industries.ts'
import { putKinds } from '#graph/queries/import/put-kinds.ts'
import { putSegments } from '#graph/queries/import/put-segments.ts'
import { toSourceProperties } from '#graph/queries/reference-source.ts'
import { inBatches } from './batches.ts'
import { loadOwnData, ownProperties } from './load-own-data.ts'
import { toNameKeys } from './naming.ts'
import type { SeedReference } from './read-seeds.ts'
import { settle } from './settle.ts'

const loadId = 'load:reference'

/**
 * Loads the reference chains unless the graph has these very ones, removes what they no longer hold, and places all
 * products anew.
 * @returns whether anything was written
 */
export async function loadReference(engine: GraphEngine, reference: SeedReference): Promise<boolean> {
  const { chains, segments, digest } = reference
  const spellings = groupBy(chains.flatMap((chain) => chain.industries.map((name) => ({ id: industryIdOf(name), chainId: chain.id, name }))), ({ id }) => id)
  // Of several spellings of one industry the shortest stands: 钢铁, not 钢铁行业. An own chain may cover it beside the shipped one.
  const industries = [...spellings].map(([id, named]) => ({
    id,
    name: named.map(({ name }) => name).reduce((shortest, name) => (name.length < shortest.length ? name : shortest)),
    chainIds: [...new Set(named.map(({ chainId }) => chainId))],
  }))
  return engine.transaction(async (transaction) => {
    const loaded = await transaction.read(digests, {})
    if (loaded.some((load) => load.source === 'reference' && load.digest === digest)) return false
    await transaction.write(pruneChains, { keptIds: [...chains, ...segments].map(({ id }) => id) })
    await transaction.write(clearCovers, {})
    await transaction.write(clearFeeds, {})
    await transaction.write(clearKinds, {})
    await transaction.write(putChains, {
      rows: chains.map(({ id, name, group, sector, order, aliases, source }) => ({
        id,
        properties: { id, name, group, sector, order, aliases, ...ownProperties(id, reference), ...toNameKeys(name), ...toSourceProperties(source) },
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
    await inBatches(
      segments.flatMap(({ id, kindOf = [] }) => kindOf.map((to) => ({ from: id, to }))),
      (batch) => transaction.write(putKinds, { rows: batch }),
    )
    await loadOwnData(transaction, reference)
    await transaction.write(putIndustries, {
      rows: industries.map(({ id, name }) => ({ id, properties: { id, name, aliases: [], ...toNameKeys(name) } })),
    })
    await transaction.write(putCovers, { rows: industries.flatMap(({ id, name, chainIds }) => chainIds.map((chainId) => ({ chainId, industryId: id, printed: name }))) })
    await settle(transaction)
    await transaction.write(putDigest, { id: loadId, source: 'reference', digest })
    return true
  })
}
