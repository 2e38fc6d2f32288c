import { z } from 'zod'
import { IndustryId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const industryIds = readQuery(new URL('./industry-ids.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({ id: IndustryId }),
})
