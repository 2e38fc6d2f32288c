/** What was left unread once every reader has been over the document. */
import type { Passage, UnreadPassage } from '#graph/domain/document.ts'
import { toNormalForm } from '../text/normal-form.ts'
import { givesFigure, listsThings } from './signs.ts'

/**
 * The passages that name a place, list things or give a figure, and gave no fact of any kind, or none for some of their
 * places, in the order of the document. Headings state nothing by themselves and are passed over. Pure, linear in the text.
 *
 * @param factPassageIds ids of the passages that gave a fact of some kind
 * @param namesByPassage names that a passage gave: a place in one of them (济南二机床) has its fact
 * @param layoutUnread passages with places that gave no layout, or none for some, with the reason the layout reader found
 */
export function findUnread(passages: readonly Passage[], factPassageIds: ReadonlySet<string>, namesByPassage: ReadonlyMap<string, readonly string[]>, layoutUnread: readonly UnreadPassage[]): UnreadPassage[] {
  const withPlaces = new Map(layoutUnread.map((entry) => [entry.passageId, entry]))
  return passages.flatMap((passage): UnreadPassage[] => {
    const placed = withPlaces.get(passage.id)
    if (factPassageIds.has(passage.id)) return placed?.reason === 'some-places' ? withoutNamed(placed, namesByPassage.get(passage.id) ?? []) : []
    if (placed !== undefined) return [placed]
    if (passage.kind === 'heading') return []
    const normal = toNormalForm(passage.text)
    if (listsThings(normal)) return [{ passageId: passage.id, reason: 'list-only', places: [] }]
    return givesFigure(normal) ? [{ passageId: passage.id, reason: 'figure-only', places: [] }] : []
  })
}

const shortName = (place: string): string => place.replace(/(?<=..)[市县区]$/u, '')

/** The entry with the places that no name holds; nothing when names hold them all. */
function withoutNamed(entry: UnreadPassage, names: readonly string[]): UnreadPassage[] {
  const places = entry.places.filter((place) => !names.some((name) => name.includes(shortName(place))))
  return places.length === 0 ? [] : [{ ...entry, places }]
}
