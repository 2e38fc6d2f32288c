import { z } from 'zod'
import { Evidence } from './evidence.ts'
import { IndustryId, RestrictionId } from './ids.ts'

/** 淘汰, 严禁新增, 控制, 置换, 转移. */
export const RestrictionRule = z.enum(['retire', 'ban-new', 'limit', 'replace', 'move'])
export type RestrictionRule = z.infer<typeof RestrictionRule>
export const restrictionRuleNames: Readonly<Record<RestrictionRule, string>> = {
  retire: '淘汰', 'ban-new': '严禁新增', limit: '控制', replace: '置换', move: '转移',
}
/** 环保, 安全, 技术, 能耗, 效益. */
export const StandardKind = z.enum(['environment', 'safety', 'technology', 'energy', 'benefit'])

const year = z.int().min(1990).max(2100).meta({ unit: 'calendar year' })

/** A rule against capacity: what of an industry must go, may not come, or only under a condition. */
export const Restriction = z.strictObject({
  id: RestrictionId,
  order: z.int().min(0).meta({ description: 'Position among the rules of its passage, from 0' }),
  industry: z.string().min(1).optional().meta({ description: 'As printed; absent where a rule is for all industries' }),
  industryId: IndustryId.optional().meta({ description: 'Of the printed industry, or else of the heading it stands under' }),
  rule: RestrictionRule,
  also: RestrictionRule.optional().meta({ description: 'A second rule that fits: 转移退出 retires, and moves' }),
  standard: StandardKind.optional(),
  basis: z.string().min(1).optional().meta({ description: 'What the standard rests on: 国家标准' }),
  isCriterion: z.boolean().optional().meta({ description: 'A technical standard that defines outdated capacity' }),
  threshold: z.string().min(1).optional().meta({ description: 'As printed: 2500吨/日及以下的水泥熟料生产线' }),
  amount: z.string().min(1).optional().meta({ description: 'The capacity that goes, as printed: 1520万吨' }),
  share: z.string().min(1).optional().meta({ description: 'The part of it: 一半' }),
  force: z.string().min(1).optional().meta({ description: 'The word of a soft rule: 鼓励' }),
  scope: z.string().min(1).meta({ description: 'Where it holds, as printed: 全省' }),
  exception: z.string().min(1).optional().meta({ description: 'As printed: 除…外' }),
  exceptionKind: z.literal('condition').optional().meta({ description: 'The exception is a proviso' }),
  deadline: year.optional(),
  isDeadlineImplied: z.boolean().optional().meta({ description: 'The year comes from the sentence before or from the plan\'s title' }),
  validUntil: year.optional(),
  evidence: z.array(Evidence).length(1),
})
export type Restriction = z.infer<typeof Restriction>
