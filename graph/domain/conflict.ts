import { z } from 'zod'

/** What stands against what; each kind is one file in graph/conflicts/kinds. */
export const conflictKinds = ['retire', 'condition', 'drift', 'contradiction', 'duplicate', 'expired'] as const
export const ConflictKind = z.enum(conflictKinds)
export type ConflictKind = z.infer<typeof ConflictKind>
export const conflictKindNames: Readonly<Record<ConflictKind, string>> = {
  retire: '布局与退出冲突', condition: '布局与禁限冲突', drift: '与新规划偏离', contradiction: '同一文件矛盾', duplicate: '同质化', expired: '依据过期',
}

/**
 * Why a layout is held to be what a rule speaks of, the surest first: the product is the rule's own, is a kind of it, is made
 * in a segment of it, or stands under a heading of the industry.
 */
export const matchGrounds = ['same-product', 'kind-of-product', 'segment', 'industry'] as const
export const MatchGround = z.enum(matchGrounds)
export type MatchGround = z.infer<typeof MatchGround>
export const matchGroundNames: Readonly<Record<MatchGround, string>> = {
  'same-product': '产品相同', 'kind-of-product': '产品属于', segment: '环节属于', industry: '行业包含',
}

/** How sure a match is: the product itself is meant; most likely; only its industry is named. */
export const certainties = ['sure', 'likely', 'possible'] as const
export const Certainty = z.enum(certainties)
export type Certainty = z.infer<typeof Certainty>
export const certaintyNames: Readonly<Record<Certainty, string>> = { sure: '确定', likely: '较可能', possible: '仅行业相合' }

/** What a ground is on a day: holds; its plan's years are over; its own last day is past. Nothing that is past is hidden. */
export const standings = ['in-force', 'past-horizon', 'expired'] as const
export const Standing = z.enum(standings)
export type Standing = z.infer<typeof Standing>
export const standingNames: Readonly<Record<Standing, string>> = { 'in-force': '有效', 'past-horizon': '规划期已过', expired: '已过期' }
