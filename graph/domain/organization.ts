import { z } from 'zod'
import { AgencyId, ClusterId, EnterpriseId, ParkId } from './ids.ts'

const name = z.string().min(1).meta({ description: 'As printed' })
const aliases = z.array(z.string().min(1)).meta({ description: 'Other printed forms of the same name' })

/** 链主 (chain-leading) or 领军/领航型 (leading). */
export const EnterpriseRole = z.enum(['chain-leading', 'leading'])
export const Enterprise = z.strictObject({
  id: EnterpriseId,
  name,
  aliases,
  role: EnterpriseRole.optional().meta({ description: 'Only where a plan says so' }),
})
export type Enterprise = z.infer<typeof Enterprise>

/** 集群, with the enterprises that follow a leader. */
export const Cluster = z.strictObject({ id: ClusterId, name, aliases })
export type Cluster = z.infer<typeof Cluster>

/** 园区. */
export const Park = z.strictObject({ id: ParkId, name, aliases })
export type Park = z.infer<typeof Park>

/** 责任单位: an agency that leads or supports a task. */
export const Agency = z.strictObject({ id: AgencyId, name, aliases })
export type Agency = z.infer<typeof Agency>
