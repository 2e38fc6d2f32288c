/** What reading one document gives; pure data, before anything touches a graph. */
import type { Passage, UnreadPassage } from '#graph/domain/document.ts'
import type { LayoutMention } from '#graph/domain/layout.ts'

export interface Reading {
  /** Slug of the document: ids of its passages begin with it. */
  documentSlug: string
  /** Every passage of the document, in order. */
  passages: Passage[]
  layouts: LayoutMention[]
  /** Passages that name a place and gave no layout, or none for some place. */
  unread: UnreadPassage[]
}
