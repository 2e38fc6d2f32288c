import { z } from 'zod'

/**
 * What became of something between an earlier and a later text. What the later text does not say is `dropped` where it
 * speaks of the industry, and `unmentioned` where it has no passage under that industry, so that its silence says nothing.
 */
export const ChangeKind = z.enum(['relation-changed', 'moved', 'added', 'dropped', 'unmentioned', 'kept'])
export type ChangeKind = z.infer<typeof ChangeKind>

/** The same of a figure that a plan sets. */
export const TargetChangeKind = z.enum(['changed', 'added', 'dropped', 'unmentioned', 'kept'])
export type TargetChangeKind = z.infer<typeof TargetChangeKind>
