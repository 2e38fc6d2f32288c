import { Structure } from '#graph/domain/structure.ts'
import { StatedRow } from '#graph/queries/passage/stated-row.ts'
import type { z } from 'zod'

/** What a plan says, with the passage that says it. */
export const StructureRow = StatedRow.extend({ properties: Structure.omit({ evidence: true }) })
export type StructureRow = z.infer<typeof StructureRow>
