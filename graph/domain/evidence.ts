import { z } from 'zod'
import { DocumentId, PassageId } from './ids.ts'

/**
 * What a fact rests on: a passage of a document. In the graph it is a STATED_IN edge to the Passage; a fact said in two
 * documents is one fact with two of them.
 */
export const Evidence = z.strictObject({
  passageId: PassageId,
  documentId: DocumentId,
  printed: z.string().min(1).optional().meta({ description: 'The fact\'s words as this passage prints them, when they differ' }),
})
export type Evidence = z.infer<typeof Evidence>

/** Where a row of reference data comes from. Never mixed up with Evidence: reference data is shown as such everywhere. */
export const ReferenceSource = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('plan').meta({ description: 'A plan of the corpus names it' }),
    documentId: DocumentId,
    quote: z.string().min(2).meta({ description: 'Words of the plan, verbatim but for white space' }),
  }),
  z.strictObject({
    kind: z.literal('classification').meta({ description: 'A public classification whose text was read' }),
    title: z.string().min(2).meta({ examples: ['GB/T 4754—2017'] }),
    code: z.string().min(1).meta({ examples: ['3973'] }),
    name: z.string().min(1).meta({ examples: ['集成电路制造'] }),
  }),
  z.strictObject({
    kind: z.literal('general').meta({ description: 'General industry structure: nobody\'s text, to be reviewed by the office' }),
  }),
])
export type ReferenceSource = z.infer<typeof ReferenceSource>
