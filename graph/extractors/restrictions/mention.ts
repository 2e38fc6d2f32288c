/** A rule against capacity as one sentence states it. */
import type { RestrictionRule, StandardKind } from '#graph/domain/restriction.ts'
import type { z } from 'zod'

export type Rule = z.infer<typeof RestrictionRule>
export type Standard = z.infer<typeof StandardKind>

/** What a clause says, before the document around it is known. Strings are printed words without white space. */
export interface RuleStatement {
  rule: Rule
  /** As the clause itself says it; the reader looks around where it does not. */
  industry?: string
  /** A second rule that fits: 转移退出 retires, and moves. */
  also?: Rule
  /** What the rule is about, with its figures: 2500吨/日及以下的水泥熟料生产线. */
  threshold?: string
  /** Where it holds, when the clause says so. */
  scope?: string
  /** 除…外, or …除外 as in the bracket; a proviso when `exceptionKind` is `condition`. */
  exception?: string
  exceptionKind?: 'condition'
  deadline?: number
  /** The year comes from the sentence before or from the plan's title. */
  isDeadlineImplied?: boolean
  /** The capacity that goes, as printed: 1520万吨. */
  amount?: string
  /** The part of it: 一半. */
  share?: string
  /** 鼓励, 支持: a soft rule, with its word. */
  force?: string
  /** A technical standard that defines outdated capacity. */
  isCriterion?: boolean
  standard?: Standard
  /** What the standard rests on: 国家标准. */
  basis?: string
}

export interface RestrictionMention extends RuleStatement {
  passageId: string
  scope: string
  /** Calendar year a note gives: the standards hold until then. */
  validUntil?: number
}
