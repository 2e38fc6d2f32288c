/** Puts passages under the industry that their heading names. */
import { industryIdOf } from '#graph/domain/industry-name.ts'
import type { GraphTransaction } from '#graph/engines/engine.ts'
import { industryIds } from '#graph/queries/import/industry-ids.ts'
import { passagesWithoutIndustry } from '#graph/queries/import/passages-without-industry.ts'
import { putUnderHeading } from '#graph/queries/import/put-under-heading.ts'
import { inBatches } from './batches.ts'

/**
 * Links every passage that has no industry yet and stands under a heading that is one: documents and the reference chains
 * both name industries, in whichever order they are loaded. Part of every load, in the same transaction.
 */
export async function linkHeadings(transaction: GraphTransaction): Promise<void> {
  const known = new Set((await transaction.read(industryIds, {})).map(({ id }) => id))
  const passages = await transaction.read(passagesWithoutIndustry, {})
  const rows = passages.map(({ passageId, heading }) => ({ passageId, industryId: industryIdOf(heading) })).filter(({ industryId }) => known.has(industryId))
  await inBatches(rows, (batch) => transaction.write(putUnderHeading, { rows: batch }))
}
