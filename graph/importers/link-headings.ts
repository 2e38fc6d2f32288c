/** Puts passages under the industry that their heading names. */
import type { GraphTransaction } from '#graph/engines/engine.ts'
import { passagesWithoutIndustry } from '#graph/queries/import/passages-without-industry.ts'
import { putUnderHeading } from '#graph/queries/import/put-under-heading.ts'
import { listIndustries } from '#graph/queries/industry/list.ts'
import { inBatches } from './batches.ts'

/**
 * Links every passage that has no industry yet and stands under a heading that is one: documents and the reference chains
 * both name industries, in whichever order they are loaded. Part of every load, in the same transaction.
 */
export async function linkHeadings(transaction: GraphTransaction): Promise<void> {
  const industries = await transaction.read(listIndustries, {})
  const idOf = new Map(industries.map(({ id, name }) => [name, id]))
  const passages = await transaction.read(passagesWithoutIndustry, {})
  const rows = passages.flatMap(({ passageId, heading }) => {
    const industryId = idOf.get(heading)
    return industryId === undefined ? [] : [{ passageId, industryId }]
  })
  await inBatches(rows, (batch) => transaction.write(putUnderHeading, { rows: batch }))
}
