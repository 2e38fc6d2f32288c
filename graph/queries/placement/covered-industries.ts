import { z } from 'zod'
import { ChainId, IndustryId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const coveredIndustries = readQuery(new URL('./covered-industries.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({ chainId: ChainId, industryIds: z.array(IndustryId) }),
})
