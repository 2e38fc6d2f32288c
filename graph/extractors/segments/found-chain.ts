import type { SegmentMention } from './mention.ts'

/** What one form of sentence gives, before it is tied to its passage. */
export type FoundChain = Pick<SegmentMention, 'segments' | 'isOrdered' | 'upstream' | 'downstream'>
