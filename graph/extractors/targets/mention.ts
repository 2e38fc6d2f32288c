/** A figure a plan sets, as one sentence or one cell of a table states it. */
import type { z } from 'zod'
import type { Comparator } from '#graph/domain/target.ts'

/** How the number binds: 达到, 以上, 左右, 超过, 以内, a range, growth by, drop by. */
type TargetComparator = z.infer<typeof Comparator>

/** A printed quantity, read. */
export interface TargetAmount {
  /** As printed, without white space and without 以上 or 左右: 2.65万亿元. */
  value: string
  /** In the printed unit; the lower end of a range. */
  number: number
  /** Upper end of a range, in the printed unit. */
  upper?: number
  /** As printed, 万 and 亿 included: 万亿元; `位` for ranks; absent for a plain ratio such as 焦钢比 0.4. */
  unit?: string
  /** `number` with 万 and 亿 multiplied out, where the unit prints them. */
  numberBase?: number
  /** `upper` with 万 and 亿 multiplied out, where the unit prints them. */
  upperBase?: number
  /** `unit` without 万 and 亿, where it prints them. */
  unitBase?: string
}

export interface TargetMention extends TargetAmount {
  passageId: string
  /** What is counted, as printed, without white space: 化工产业产值. */
  subject: string
  comparator: TargetComparator
  /** How a growth, a drop or a fallen level binds: 以上, 左右, 以内. */
  bound?: 'at-least' | 'about' | 'at-most'
  /** Calendar year the figure is due in; absent when neither the text nor the plan says. */
  year?: number
  /** The year comes from the plan or the sentence before. */
  isYearImplied?: true
  /** Start of the span the figure covers: 2021—2022年. */
  yearFrom?: number
  /** The industry whose figure it is, when the heading or the subject names one. */
  industry?: string
  /** The verb that acts on the subject: 新培育, 关停退出. */
  action?: string
  /** Whose figure it is, when the subject leaves it out: 园区. */
  head?: string
  /** What each such figure goes with: year, quarter, month, or the printed noun (开发区). */
  per?: string
  /** The level is reached by falling: 降至40%左右. */
  direction?: 'down'
  /** A growth or drop from each year to the next: 年均增长6%. */
  isYearly?: true
  /** A place in an order: 前三位. */
  isRank?: true
  /** A ceiling: 控制在3200万吨以内. */
  isCap?: true
  /** What the figure is measured against: 全省. */
  relativeTo?: string
  /** Value the figure starts from, in the printed unit. */
  base?: number
  /** Calendar year of `base`, or the one a growth or drop is counted from. */
  baseYear?: number
  /** It stands in a table of indicators. */
  isTable?: true
}
