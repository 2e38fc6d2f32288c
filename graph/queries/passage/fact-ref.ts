import { z } from 'zod'
import { NodeId } from '#graph/domain/ids.ts'

/** A fact of any kind that a passage states, with its words there. */
export const FactRef = z.strictObject({ id: NodeId, name: z.string(), printed: z.string() })
export type FactRef = z.infer<typeof FactRef>
