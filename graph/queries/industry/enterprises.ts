import { z } from 'zod'
import { EnterpriseId, IndustryId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const industryEnterprises = readQuery(new URL('./enterprises.cypher', import.meta.url), {
  params: z.strictObject({ industryId: IndustryId }),
  row: z.strictObject({ id: EnterpriseId, name: z.string() }),
})
