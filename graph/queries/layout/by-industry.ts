import { z } from 'zod'
import { IndustryId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'
import { StatementRow } from './statement-row.ts'

export const layoutsByIndustry = readQuery(new URL('./by-industry.cypher', import.meta.url), {
  params: z.strictObject({ industryId: IndustryId }),
  row: StatementRow,
})
