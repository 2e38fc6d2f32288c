import { z } from 'zod'

/** What is missing or weak in a chain; each kind is one file in graph/gaps/kinds. */
export const gapKinds = ['missing', 'single-point', 'no-leader', 'bottleneck', 'unplaced', 'broken-upstream', 'unextended'] as const
export const GapKind = z.enum(gapKinds)
export type GapKind = z.infer<typeof GapKind>
export const gapKindNames: Readonly<Record<GapKind, string>> = {
  missing: '缺失', 'single-point': '单点', 'no-leader': '无链主', bottleneck: '卡脖子', unplaced: '有规划无布局', 'broken-upstream': '上游断供', unextended: '待延链',
}

/** 建链, 补链, 延链, 强链. */
export const gapActions = ['build', 'fill', 'extend', 'strengthen'] as const
export const GapAction = z.enum(gapActions)
export type GapAction = z.infer<typeof GapAction>
export const gapActionNames: Readonly<Record<GapAction, string>> = { build: '建链', fill: '补链', extend: '延链', strengthen: '强链' }

/** Nobody in the province; others in the province, not here; here, but single, weak or without a leader. */
export const gapTiers = ['nobody', 'elsewhere', 'weak'] as const
export const GapTier = z.enum(gapTiers)
export type GapTier = z.infer<typeof GapTier>
export const gapTierNames: Readonly<Record<GapTier, string>> = { nobody: '省内空白', elsewhere: '省内有、本市无', weak: '有而不强' }

/** What a gap's figures count. */
export const figureNames = ['cities', 'carriers', 'consumers', 'feeders', 'bottlenecks', 'targets', 'leaders', 'segments'] as const
export const FigureName = z.enum(figureNames)
export type FigureName = z.infer<typeof FigureName>

/** A segment seen from a city: planned there or not, and whether anything related is. 成链, 孤立布局, 可补链, 距离远. */
export const fitQuadrants = ['linked', 'isolated', 'reachable', 'distant'] as const
export const FitQuadrant = z.enum(fitQuadrants)
export type FitQuadrant = z.infer<typeof FitQuadrant>
