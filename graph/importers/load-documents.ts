/** Step three of an import: documents' rows into the graph, in the place of what it had of them. */
import type { GraphEngine, GraphTransaction } from '#graph/engines/engine.ts'
import { createBranches } from '#graph/queries/import/create-branches.ts'
import { createDamage } from '#graph/queries/import/create-damage.ts'
import { createFindings } from '#graph/queries/import/create-findings.ts'
import { createFocus } from '#graph/queries/import/create-focus.ts'
import { createLeads } from '#graph/queries/import/create-leads.ts'
import { createLocations } from '#graph/queries/import/create-locations.ts'
import { createPassages } from '#graph/queries/import/create-passages.ts'
import { createRestrictions } from '#graph/queries/import/create-restrictions.ts'
import { createStatements } from '#graph/queries/import/create-statements.ts'
import { createStructures } from '#graph/queries/import/create-structures.ts'
import { createSupports } from '#graph/queries/import/create-supports.ts'
import { createTargets } from '#graph/queries/import/create-targets.ts'
import { createTasks } from '#graph/queries/import/create-tasks.ts'
import { deleteBranches } from '#graph/queries/import/delete-branches.ts'
import { deleteDamage } from '#graph/queries/import/delete-damage.ts'
import { deleteLocations } from '#graph/queries/import/delete-locations.ts'
import { deleteOwnFacts } from '#graph/queries/import/delete-own-facts.ts'
import { deletePassages } from '#graph/queries/import/delete-passages.ts'
import { digests } from '#graph/queries/import/digests.ts'
import { putAgencies } from '#graph/queries/import/put-agencies.ts'
import { putAssets } from '#graph/queries/import/put-assets.ts'
import { putCities } from '#graph/queries/import/put-cities.ts'
import { putCounties } from '#graph/queries/import/put-counties.ts'
import { putDigest } from '#graph/queries/import/put-digest.ts'
import { putDocument } from '#graph/queries/import/put-document.ts'
import { putIndustries } from '#graph/queries/import/put-industries.ts'
import { putLayouts } from '#graph/queries/import/put-layouts.ts'
import { putProducts } from '#graph/queries/import/put-products.ts'
import { putProvinces } from '#graph/queries/import/put-provinces.ts'
import { inBatches } from './batches.ts'
import { settle } from './settle.ts'
import type { DocumentRows } from './transform-document.ts'

/** A document ready to be loaded. */
export interface LoadableDocument {
  rows: DocumentRows
  /** Of the document, its record and the code that read it. */
  digest: string
}

/**
 * Puts documents and their facts in the place of what the graph had of them: one transaction, so that a process killed
 * half-way leaves the old state or the new one, and one settling of what follows from all documents together. Nothing is
 * written of a document that the graph has in this very version.
 *
 * @returns for each document whether anything was written
 */
export async function loadDocuments(engine: GraphEngine, documents: readonly LoadableDocument[]): Promise<boolean[]> {
  return engine.transaction(async (transaction) => {
    const loaded = new Map((await transaction.read(digests, {})).map(({ source, digest }) => [source, digest]))
    const written: boolean[] = []
    for (const { rows, digest } of documents) {
      const isNew = loaded.get(rows.document.documentId) !== digest
      if (isNew) await replace(transaction, rows, digest)
      written.push(isNew)
    }
    if (written.includes(true)) await settle(transaction)
    return written
  })
}

async function replace(transaction: GraphTransaction, rows: DocumentRows, digest: string): Promise<void> {
  const { documentId } = rows.document
  await transaction.write(deleteOwnFacts, { documentId })
  await transaction.write(deleteDamage, { documentId })
  await transaction.write(deleteLocations, { documentId })
  await transaction.write(deleteBranches, { documentId })
  await transaction.write(deletePassages, { documentId })
  await load(transaction, rows)
  await transaction.write(putDigest, { id: `load:${documentId}`, source: documentId, digest })
}

async function load(transaction: GraphTransaction, rows: DocumentRows): Promise<void> {
  const { documentId } = rows.document
  await inBatches(rows.provinces, (batch) => transaction.write(putProvinces, { rows: batch }))
  await inBatches(rows.cities, (batch) => transaction.write(putCities, { rows: batch }))
  await inBatches(rows.counties, (batch) => transaction.write(putCounties, { rows: batch }))
  await transaction.write(putDocument, rows.document)
  await inBatches(rows.passages, (batch) => transaction.write(createPassages, { documentId, rows: batch }))
  await inBatches(rows.industries, (batch) => transaction.write(putIndustries, { rows: batch }))
  await inBatches(rows.branches, (batch) => transaction.write(createBranches, { rows: batch }))
  await inBatches(rows.products, (batch) => transaction.write(putProducts, { rows: batch }))
  await inBatches(rows.layouts, (batch) => transaction.write(putLayouts, { rows: batch }))
  await inBatches(rows.assets, (batch) => transaction.write(putAssets, { rows: batch }))
  await inBatches(rows.locations, (batch) => transaction.write(createLocations, { rows: batch }))
  await inBatches(rows.focus, (batch) => transaction.write(createFocus, { rows: batch }))
  await inBatches(rows.structures, (batch) => transaction.write(createStructures, { rows: batch }))
  await inBatches(rows.damage, (batch) => transaction.write(createDamage, { documentId, rows: batch }))
  await inBatches(rows.findings, (batch) => transaction.write(createFindings, { rows: batch }))
  await inBatches(rows.targets, (batch) => transaction.write(createTargets, { rows: batch }))
  await inBatches(rows.restrictions, (batch) => transaction.write(createRestrictions, { rows: batch }))
  await inBatches(rows.tasks, (batch) => transaction.write(createTasks, { rows: batch }))
  await inBatches(rows.agencies, (batch) => transaction.write(putAgencies, { rows: batch }))
  await inBatches(rows.leads, (batch) => transaction.write(createLeads, { rows: batch }))
  await inBatches(rows.supports, (batch) => transaction.write(createSupports, { rows: batch }))
  await inBatches(rows.statements, (batch) => transaction.write(createStatements, { rows: batch }))
}
