import { z } from 'zod'
import { IndustryId, PassageId } from '#graph/domain/ids.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const putUnderHeading = writeQuery(new URL('./put-under-heading.cypher', import.meta.url), {
  params: z.strictObject({ rows: z.array(z.strictObject({ passageId: PassageId, industryId: IndustryId })) }),
  row: z.strictObject({}),
})
