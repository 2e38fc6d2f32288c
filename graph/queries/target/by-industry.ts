import { z } from 'zod'
import { IndustryId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'
import { TargetRow } from './target-row.ts'

export const targetsByIndustry = readQuery(new URL('./by-industry.cypher', import.meta.url), {
  params: z.strictObject({ industryId: IndustryId }),
  row: TargetRow,
})
