import { z } from 'zod'
import { Focus } from '#graph/domain/focus.ts'
import { Structure } from '#graph/domain/structure.ts'
import { Quote } from './common.ts'

const focus = Focus.shape
const structure = Structure.shape

/** A thing that a plan puts forward for an industry, with the sentence. */
export const FocusItem = z
  .strictObject({ id: focus.id, name: focus.name, verb: focus.verb, head: focus.head.unwrap().nullable(), isBreakthrough: focus.isBreakthrough, quote: Quote })
  .meta({ id: 'FocusItem' })
export type FocusItem = z.infer<typeof FocusItem>

/** A chain structure that a plan names, with the sentence. */
export const StructureItem = z
  .strictObject({
    id: structure.id, name: structure.name, links: structure.links, isOrdered: structure.isOrdered,
    upstream: z.array(z.string()), downstream: z.array(z.string()), quote: Quote,
  })
  .meta({ id: 'StructureItem' })
export type StructureItem = z.infer<typeof StructureItem>
