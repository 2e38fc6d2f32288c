import { z } from 'zod'
import { IndustryId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const industryLayoutCounts = readQuery(new URL('./layout-counts.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({ industryId: IndustryId, layoutCount: z.int(), cityCount: z.int() }),
})
