import type { ChangeKind, TargetChangeKind } from '#graph/domain/comparison.ts'

/** Kinds of change in the order of their weight. */
export const changeKinds: readonly ChangeKind[] = ['relation-changed', 'moved', 'added', 'dropped', 'unmentioned', 'kept']
export const targetChangeKinds: readonly TargetChangeKind[] = ['changed', 'added', 'dropped', 'unmentioned', 'kept']
