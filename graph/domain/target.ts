import { z } from 'zod'
import { Evidence } from './evidence.ts'
import { ChainId, CityId, IndustryId, TargetId } from './ids.ts'

/** How a number binds: 达到, 以上, 左右, 超过, 以内, a range, growth by, drop by. */
export const Comparator = z.enum(['reach', 'at-least', 'about', 'exceed', 'at-most', 'range', 'growth', 'drop'])

/** A figure a plan sets: 到2025年产能达到2000万吨/年以上 is `{ comparator: 'at-least', value: 2e7, unit: '吨/年', year: 2025 }`. */
export const Target = z.strictObject({
  id: TargetId,
  subjectId: z.union([IndustryId, ChainId, CityId]).optional().meta({ description: 'Absent when the figure is the whole province\'s' }),
  subject: z.string().min(1).meta({ description: 'What is counted, as printed: 营业收入' }),
  comparator: Comparator,
  value: z.number().meta({ description: 'In `unit`, with 万 and 亿 multiplied out; the lower end of a range' }),
  upperValue: z.number().optional().meta({ description: 'The upper end of a range, in `unit`' }),
  unit: z.string().min(1).meta({ description: 'As printed without 万 and 亿: 元, 吨, 家, %' }),
  year: z.int().min(1990).max(2100).meta({ unit: 'calendar year' }),
  printed: z.string().min(1).meta({ description: 'The words, so that a conversion can be checked and redone' }),
  evidence: z.array(Evidence).min(1),
})
export type Target = z.infer<typeof Target>
