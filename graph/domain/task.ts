import { z } from 'zod'
import { Evidence } from './evidence.ts'
import { AgencyId, TaskId } from './ids.ts'

/** 任务: what a plan gives agencies to do; its heading, or the sentence where a heading has several. */
export const Task = z.strictObject({
  id: TaskId,
  name: z.string().min(1).meta({ description: 'As printed: （六）智能制造推进行动' }),
  section: z.string().min(1).optional().meta({ description: 'The heading above it' }),
  wording: z.string().min(1).optional().meta({ description: 'The words that bind the leading agencies: 牵头; absent for a bare list of names' }),
  isLeadOpen: z.boolean().meta({ description: 'The list of leading agencies ends in 等' }),
  isSupportOpen: z.boolean().meta({ description: 'The list of supporting agencies ends in 等' }),
  isInline: z.boolean().meta({ description: 'Assigned in the body of the text, not in a bracket, a line or a table of its own' }),
  leadIds: z.array(AgencyId).meta({ description: '牵头, in the printed order' }),
  supportIds: z.array(AgencyId).meta({ description: '配合, in the printed order' }),
  evidence: z.array(Evidence).length(1).meta({ source: 'The passage that names the agencies' }),
})
export type Task = z.infer<typeof Task>
