import { z } from 'zod'
import { AgencyId } from './ids.ts'

/** 责任单位: an agency that leads or supports a task. */
export const Agency = z.strictObject({
  id: AgencyId,
  name: z.string().min(1).meta({ description: 'As printed' }),
  aliases: z.array(z.string().min(1)).meta({ description: 'Other printed forms of the same name' }),
})
export type Agency = z.infer<typeof Agency>
