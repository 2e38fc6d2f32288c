/** Step four of an import: what follows from all documents and the reference data together. */
import type { GraphTransaction } from '#graph/engines/engine.ts'
import { pruneAgencies } from '#graph/queries/import/prune-agencies.ts'
import { pruneAssets } from '#graph/queries/import/prune-assets.ts'
import { pruneIndustries } from '#graph/queries/import/prune-industries.ts'
import { pruneLayouts } from '#graph/queries/import/prune-layouts.ts'
import { pruneProducts } from '#graph/queries/import/prune-products.ts'
import { linkHeadings } from './link-headings.ts'
import { nameForms } from './name-forms.ts'
import { placeInSegments } from './place-in-segments.ts'

/**
 * Links headings to industries, takes out what no passage states any more, gives things the names that all printed forms
 * call for, and places products into segments. The end of every load, in its transaction: it goes over the whole graph, so
 * several documents share one.
 */
export async function settle(transaction: GraphTransaction): Promise<void> {
  await linkHeadings(transaction)
  await transaction.write(pruneLayouts, {})
  await transaction.write(pruneProducts, {})
  await transaction.write(pruneAssets, {})
  await transaction.write(pruneAgencies, {})
  await transaction.write(pruneIndustries, {})
  await nameForms(transaction)
  await placeInSegments(transaction)
}
