import { z } from 'zod'
import { Evidence } from './evidence.ts'
import { FocusId } from './ids.ts'

/** 发展重点: a thing that a plan's section on an industry puts forward, without regard to place. */
export const Focus = z.strictObject({
  id: FocusId,
  order: z.int().min(0).meta({ description: 'Position among what its passage puts forward, from 0' }),
  name: z.string().min(1).meta({ description: 'As printed' }),
  industry: z.string().min(1).meta({ description: 'The heading it stands under, as printed' }),
  verb: z.string().min(1).meta({ description: 'What is to happen, adverbs included: 重点发展' }),
  head: z.string().min(1).optional().meta({ description: 'What the list calls its things: 关键技术' }),
  isBreakthrough: z.boolean().meta({ description: 'Still to be broken through: 突破, 攻关, 补齐, 国产化替代, 自主保障' }),
  evidence: z.array(Evidence).length(1),
})
export type Focus = z.infer<typeof Focus>
