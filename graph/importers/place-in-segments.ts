/** Puts every product and every focus item of the graph into the segments that take it. */
import { groupBy } from '#graph/domain/grouping.ts'
import { industryIdOf } from '#graph/domain/industry-name.ts'
import type { GraphTransaction } from '#graph/engines/engine.ts'
import { coveredIndustries } from '#graph/queries/placement/covered-industries.ts'
import { createPlacements } from '#graph/queries/placement/create-placements.ts'
import { deletePlacements } from '#graph/queries/placement/delete-placements.ts'
import { focusUnderHeadings } from '#graph/queries/placement/focus-under-headings.ts'
import { listPlacements } from '#graph/queries/placement/list.ts'
import { productsUnderHeadings } from '#graph/queries/placement/products-under-headings.ts'
import { segmentTerms } from '#graph/queries/placement/segment-terms.ts'
import { inBatches } from './batches.ts'
import { placerOf } from './place-product.ts'

/**
 * Brings all placements to what names, headings and terms say now: a product or focus item is looked up in the chains that
 * cover a heading it stands under, and nowhere else. Part of every load, in the same transaction; writes what changes.
 */
export async function placeInSegments(transaction: GraphTransaction): Promise<void> {
  const chains = await transaction.read(coveredIndustries, {})
  const segments = await transaction.read(segmentTerms, {})
  const things = [...(await transaction.read(productsUnderHeadings, {})), ...(await transaction.read(focusUnderHeadings, {}))]
  const chainsByIndustry = groupBy(
    chains.flatMap(({ chainId, industryIds }) => industryIds.map((industryId) => ({ industryId, chainId }))),
    ({ industryId }) => industryId,
  )
  const placers = new Map([...groupBy(segments, ({ chainId }) => chainId)].map(([chainId, own]) => [chainId, placerOf(own)]))
  const rows = things.flatMap((thing) => {
    const chainIds = new Set(thing.headings.flatMap((heading) => (chainsByIndustry.get(industryIdOf(heading)) ?? []).map(({ chainId }) => chainId)))
    return [...chainIds].flatMap((chainId) => {
      const placement = placers.get(chainId)?.(thing.name)
      return placement ? [{ nodeId: thing.id, ...placement }] : []
    })
  })
  const keyOf = ({ nodeId, segmentId, term }: (typeof rows)[number]): string => `${nodeId}\n${segmentId}\n${term}`
  const before = new Map((await transaction.read(listPlacements, {})).map((row) => [keyOf(row), row]))
  const after = new Set(rows.map(keyOf))
  const gone = [...before].flatMap(([key, row]) => (after.has(key) ? [] : [row]))
  await inBatches(gone, (batch) => transaction.write(deletePlacements, { rows: batch }))
  await inBatches(rows.filter((row) => !before.has(keyOf(row))), (batch) => transaction.write(createPlacements, { rows: batch }))
}
