import { z } from 'zod'
import { AgencyId, TaskId } from '#graph/domain/ids.ts'
import { StatedRow } from '#graph/queries/passage/stated-row.ts'
import { readQuery } from '#graph/queries/query.ts'

/** An agency's place among those of a task. */
const Assigned = z.strictObject({ id: AgencyId, name: z.string(), order: z.int() })

/** A task of an agency, with its part in it and everybody else's. */
export const AgencyTaskRow = StatedRow.omit({ printed: true }).extend({
  id: AgencyId, name: z.string(), aliases: z.array(z.string()), part: z.enum(['LEADS', 'SUPPORTS']),
  taskId: TaskId, taskName: z.string(), section: z.string().nullable(), wording: z.string().nullable(),
  isLeadOpen: z.boolean(), isSupportOpen: z.boolean(), leads: z.array(Assigned), supports: z.array(Assigned),
})
export type AgencyTaskRow = z.infer<typeof AgencyTaskRow>

export const agencyTasks = readQuery(new URL('./tasks.cypher', import.meta.url), {
  params: z.strictObject({ agencyId: AgencyId }),
  row: AgencyTaskRow,
})
