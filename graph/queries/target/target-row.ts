import { z } from 'zod'
import { Target } from '#graph/domain/target.ts'
import { StatedRow } from '#graph/queries/passage/stated-row.ts'

/** A target with the passage that states it; what it does not say is absent. */
export const TargetRow = StatedRow.extend({ properties: Target.omit({ evidence: true }).extend({ name: z.string() }) })
export type TargetRow = z.infer<typeof TargetRow>
