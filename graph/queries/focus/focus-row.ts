import { Focus } from '#graph/domain/focus.ts'
import { StatedRow } from '#graph/queries/passage/stated-row.ts'
import type { z } from 'zod'

/** What a plan says, with the passage that says it. */
export const FocusRow = StatedRow.extend({ properties: Focus.omit({ evidence: true }) })
export type FocusRow = z.infer<typeof FocusRow>
