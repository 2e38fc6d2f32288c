import { z } from 'zod'
import { EnterpriseId, IndustryId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const listEnterpriseIndustries = readQuery(new URL('./enterprise-industries.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({ enterpriseId: EnterpriseId, industryId: IndustryId }),
})
