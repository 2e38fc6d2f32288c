import { z } from 'zod'
import { Evidence } from './evidence.ts'
import { StructureId } from './ids.ts'

/** 链条结构: the links of a chain as one sentence of a plan names them. */
export const Structure = z.strictObject({
  id: StructureId,
  order: z.int().min(0).meta({ description: 'Position among the structures of its passage, from 0' }),
  name: z.string().min(1).meta({ description: 'Its links, joined: 材料→设计→制造→封测 when ordered, 材料、设计 when not' }),
  industry: z.string().min(1).optional().meta({ description: 'The heading it stands under, as printed' }),
  links: z.array(z.string().min(1)).min(2).meta({ description: 'In the printed order' }),
  isOrdered: z.boolean().meta({ description: 'The printed order is the order of the chain' }),
  upstream: z.array(z.string().min(1)).optional().meta({ description: 'Those of `links` that the text puts at the upper end' }),
  downstream: z.array(z.string().min(1)).optional().meta({ description: 'Those of `links` that the text puts at the lower end' }),
  evidence: z.array(Evidence).length(1),
})
export type Structure = z.infer<typeof Structure>
