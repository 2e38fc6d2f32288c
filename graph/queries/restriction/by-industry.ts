import { z } from 'zod'
import { IndustryId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'
import { RestrictionRow } from './restriction-row.ts'

export const restrictionsByIndustry = readQuery(new URL('./by-industry.cypher', import.meta.url), {
  params: z.strictObject({ industryId: IndustryId }),
  row: RestrictionRow,
})
