import type { DocumentSummary } from '#api/contract/documents.ts'

type Dated = Pick<DocumentSummary, 'id' | 'horizonStart' | 'horizonEnd'>

/** Documents from the oldest horizon to the newest. */
export const inOrder = <T extends Dated>(documents: readonly T[]): T[] =>
  documents.toSorted((a, b) => a.horizonStart - b.horizonStart || a.horizonEnd - b.horizonEnd || (a.id < b.id ? -1 : 1))

/**
 * Two documents to compare, the older first; undefined while there are not two.
 * @param ordered documents in the order of `inOrder`
 * @param id the document on screen: it is one of the two, beside `to` or the next newer (the next older of the newest)
 */
export function comparePair(ordered: readonly Dated[], id?: string, from?: string, to?: string): { from: string; to: string } | undefined {
  const at = ordered.findIndex((document) => document.id === id)
  if (at < 0) {
    const older = ordered.find((document) => document.id === from) ?? ordered.find((document) => document.id !== to)
    const newer = ordered.find((document) => document.id === to && document !== older) ?? ordered.findLast((document) => document !== older)
    return older && newer && { from: older.id, to: newer.id }
  }
  const own = ordered[at]
  const other = ordered.find((document) => document.id === to && document !== own) ?? ordered[at + 1] ?? ordered[at - 1]
  if (!own || !other) return undefined
  return ordered.indexOf(other) > at ? { from: own.id, to: other.id } : { from: other.id, to: own.id }
}
