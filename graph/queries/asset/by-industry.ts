import { z } from 'zod'
import { IndustryId, PassageId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'
import { AssetRow } from './asset-row.ts'

export const assetsByIndustry = readQuery(new URL('./by-industry.cypher', import.meta.url), {
  params: z.strictObject({ industryId: IndustryId }),
  row: AssetRow.extend({ passageIds: z.array(PassageId) }),
})
