/** What was left unread once every reader has been over the document. */
import type { Passage, UnreadPassage } from '#graph/domain/document.ts'
import { toNormalForm } from '../text/normal-form.ts'
import { givesFigure, listsThings } from './signs.ts'

/**
 * The passages that name a place, list things or give a figure, and gave no fact of any kind, in the order of the document.
 * Headings state nothing by themselves and are passed over. Pure, linear in the text.
 *
 * @param factPassageIds ids of the passages that gave a fact of some kind
 * @param layoutUnread passages with places that gave no layout, with the reason the layout reader found
 */
export function findUnread(passages: readonly Passage[], factPassageIds: ReadonlySet<string>, layoutUnread: readonly UnreadPassage[]): UnreadPassage[] {
  const withPlaces = new Map(layoutUnread.map((entry) => [entry.passageId, entry]))
  return passages.flatMap((passage): UnreadPassage[] => {
    if (factPassageIds.has(passage.id)) return []
    const placed = withPlaces.get(passage.id)
    if (placed !== undefined) return [placed]
    if (passage.kind === 'heading') return []
    const normal = toNormalForm(passage.text)
    if (listsThings(normal)) return [{ passageId: passage.id, reason: 'list-only', places: [] }]
    return givesFigure(normal) ? [{ passageId: passage.id, reason: 'figure-only', places: [] }] : []
  })
}
