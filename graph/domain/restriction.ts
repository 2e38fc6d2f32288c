import { z } from 'zod'
import { Evidence } from './evidence.ts'
import { RestrictionId } from './ids.ts'

/** 淘汰, 严禁新增, 控制, 置换, 转移. */
export const RestrictionRule = z.enum(['retire', 'ban-new', 'limit', 'replace', 'move'])
/** 环保, 安全, 技术, 能耗, 效益. */
export const StandardKind = z.enum(['environment', 'safety', 'technology', 'energy', 'benefit'])

/** A rule against capacity: what of an industry must go, may not come, or only under a condition. */
export const Restriction = z.strictObject({
  id: RestrictionId,
  industry: z.string().min(1).meta({ description: 'As printed' }),
  rule: RestrictionRule,
  standard: StandardKind.optional(),
  threshold: z.string().min(1).optional().meta({ description: 'As printed: 2500吨/日及以下的水泥熟料生产线' }),
  scope: z.string().min(1).meta({ description: 'Where it holds, as printed: 全省' }),
  exception: z.string().min(1).optional().meta({ description: 'As printed: 除…外' }),
  deadline: z.int().min(1990).max(2100).optional().meta({ unit: 'calendar year' }),
  validUntil: z.int().min(1990).max(2100).optional().meta({ unit: 'calendar year' }),
  evidence: z.array(Evidence).min(1),
})
export type Restriction = z.infer<typeof Restriction>
