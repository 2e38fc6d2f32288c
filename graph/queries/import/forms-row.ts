import { z } from 'zod'
import { NodeId } from '#graph/domain/ids.ts'

/** A node with its present name and aliases, and all the forms in which passages print it. */
export const FormsRow = z.strictObject({ id: NodeId, name: z.string(), aliases: z.array(z.string()).nullable(), printed: z.array(z.string()) })
export type FormsRow = z.infer<typeof FormsRow>
