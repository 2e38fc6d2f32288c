import { z } from 'zod'
import { IndustryId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'
import { StructureRow } from './structure-row.ts'

export const structuresByIndustry = readQuery(new URL('./by-industry.cypher', import.meta.url), {
  params: z.strictObject({ industryId: IndustryId }),
  row: StructureRow,
})
