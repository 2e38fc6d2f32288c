import { z } from 'zod'
import { AgencyId, TaskId } from '#graph/domain/ids.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const createSupports = writeQuery(new URL('./create-supports.cypher', import.meta.url), {
  params: z.strictObject({ rows: z.array(z.strictObject({ agencyId: AgencyId, taskId: TaskId, order: z.int().min(0) })) }),
  row: z.strictObject({}),
})
