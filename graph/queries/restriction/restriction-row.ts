import { z } from 'zod'
import { Restriction } from '#graph/domain/restriction.ts'
import { StatedRow } from '#graph/queries/passage/stated-row.ts'

/** A restriction with the passage that states it; what it does not say is absent. */
export const RestrictionRow = StatedRow.extend({ properties: Restriction.omit({ evidence: true }).extend({ name: z.string() }) })
export type RestrictionRow = z.infer<typeof RestrictionRow>
