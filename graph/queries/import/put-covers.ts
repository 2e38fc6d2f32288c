import { z } from 'zod'
import { ChainId, IndustryId } from '#graph/domain/ids.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const putCovers = writeQuery(new URL('./put-covers.cypher', import.meta.url), {
  params: z.strictObject({ rows: z.array(z.strictObject({ chainId: ChainId, industryId: IndustryId, printed: z.string() })) }),
  row: z.strictObject({}),
})
