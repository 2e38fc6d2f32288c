import { z } from 'zod'
import { PassageId } from '#graph/domain/ids.ts'
import { QuoteRow } from './quote-row.ts'

/** A passage that states a fact, beside the fact; `printed` is the fact's words in it. */
export const StatedRow = QuoteRow.omit({ id: true }).extend({ passageId: PassageId, printed: z.string() })
export type StatedRow = z.infer<typeof StatedRow>
