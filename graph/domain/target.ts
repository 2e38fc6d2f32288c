import { z } from 'zod'
import { Evidence } from './evidence.ts'
import { IndustryId, TargetId } from './ids.ts'

/** How a number binds: 达到, 以上, 左右, 超过, 以内, a range, growth by, drop by. */
export const Comparator = z.enum(['reach', 'at-least', 'about', 'exceed', 'at-most', 'range', 'growth', 'drop'])

const year = z.int().min(1990).max(2100)

/** A figure a plan sets: 到2025年产能达到2000万吨/年以上 is `{ comparator: 'at-least', value: 2e7, unit: '吨/年', year: 2025 }`. */
export const Target = z.strictObject({
  id: TargetId,
  order: z.int().min(0).meta({ description: 'Position among the figures of its passage, from 0' }),
  subject: z.string().min(1).meta({ description: 'What is counted, as printed: 营业收入' }),
  action: z.string().min(1).optional().meta({ description: 'The verb that acts on the subject: 新培育' }),
  head: z.string().min(1).optional().meta({ description: 'Whose figure it is, when the subject leaves it out: 园区' }),
  per: z.string().min(1).optional().meta({ description: 'What each such figure goes with: year, quarter, month, or the printed noun (开发区)' }),
  industry: z.string().min(1).optional().meta({ description: 'As printed in the heading or the subject; absent when the figure is the whole region\'s' }),
  industryId: IndustryId.optional().meta({ description: 'Of the printed industry, or else of the heading it stands under' }),
  comparator: Comparator,
  bound: z.enum(['at-least', 'about', 'at-most']).optional().meta({ description: 'How a growth, a drop or a fallen level binds' }),
  isYearly: z.literal(true).optional().meta({ description: 'A growth or drop of each year: 年均增长6%' }),
  direction: z.literal('down').optional().meta({ description: 'The level is reached by falling: 降至40%左右' }),
  value: z.number().meta({ description: 'In `unit`, with 万 and 亿 multiplied out; the lower end of a range' }),
  upperValue: z.number().optional().meta({ description: 'The upper end of a range, in `unit`' }),
  unit: z.string().min(1).optional().meta({ description: 'As printed without 万 and 亿: 元, 吨, 家, %; 位 for ranks; absent for a plain ratio' }),
  year: year.optional().meta({ unit: 'calendar year', description: 'Due year; absent when neither the text nor the plan says' }),
  isYearImplied: z.literal(true).optional().meta({ description: 'The year comes from the plan or the sentence before' }),
  yearFrom: year.optional().meta({ unit: 'calendar year', description: 'Start of the span the figure covers' }),
  baseValue: z.number().optional().meta({ description: 'What the figure starts from, in `unit`' }),
  baseYear: z.int().min(1900).max(2100).optional().meta({ unit: 'calendar year', description: 'Of `baseValue`, or the one a growth or drop is counted from' }),
  relativeTo: z.string().min(1).optional().meta({ description: 'What the figure is measured against: 全省' }),
  isRank: z.literal(true).optional().meta({ description: 'A place in an order: 前三位' }),
  isCap: z.literal(true).optional().meta({ description: 'A ceiling: 控制在3200万吨以内' }),
  isTable: z.literal(true).optional().meta({ description: 'It stands in a table of indicators' }),
  printed: z.string().min(1).meta({ description: 'The figure\'s words without white space, so that a conversion can be checked and redone: 2.65万亿元' }),
  evidence: z.array(Evidence).length(1),
})
export type Target = z.infer<typeof Target>
