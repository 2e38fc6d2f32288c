import { z } from 'zod'
import { SegmentId } from './ids.ts'

/**
 * 行业包含: what a rule for an industry speaks of. Rules name an industry by its capacity (钢铁产能, 水泥熟料); layouts name
 * products (齿轮钢). Reference data, reviewed: which other industries lie inside, which segments make its product, by which
 * ends and words the names of its products are known.
 */
export const Containment = z.strictObject({
  industry: z.string().min(1).meta({ description: 'Without 行业 or 产业: 钢铁' }),
  aliases: z.array(z.string().min(1)).default([]).meta({ description: 'Other names of it: 焦炭 of 焦化' }),
  within: z.array(z.string().min(1)).default([]).meta({ description: 'Wider industries that it lies in: 平板玻璃 in 建材' }),
  segments: z.array(SegmentId).default([]).meta({ description: 'Segments that make what the industry makes' }),
  productEnds: z.array(z.string().min(1)).default([]).meta({ description: 'A product whose name ends so is a kind of it: 齿轮钢' }),
  productWords: z.array(z.string().min(1)).default([]).meta({ description: 'A product whose name holds one is a kind of it' }),
  notEnds: z.array(z.string().min(1)).default([]).meta({ description: 'Ends of names that hold such a word and are something else: 轮胎装备' }),
  source: z.strictObject({
    kind: z.enum(['plan', 'classification', 'general']),
    title: z.string().min(2).meta({ description: 'Plan and passage, or classification and code; for `general` what it rests on' }),
  }),
  reviewedOn: z.iso.date(),
})
export type Containment = z.infer<typeof Containment>
