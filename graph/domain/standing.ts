/** What a document is on a day. Free of schemas: the page asks the same. */
import type { Standing } from './conflict.ts'

/** When a document was issued, and for which years. */
export interface Dated {
  /** ISO date; null when the copy prints none. */
  issuedOn: string | null
  /** Calendar years. */
  horizonStart: number
  horizonEnd: number
}

/** Whether a document was there on a day; one without a day of issue counts from the year it begins in. */
export function issuedBy({ issuedOn, horizonStart }: Pick<Dated, 'issuedOn' | 'horizonStart'>, asOf: string): boolean {
  return issuedOn === null ? horizonStart <= Number(asOf.slice(0, 4)) : issuedOn <= asOf
}

/** What a document's words are on a day; `validUntil` is the last year of the words themselves where they say so. */
export function standingOf({ horizonEnd }: Pick<Dated, 'horizonEnd'>, validUntil: number | undefined, asOf: string): Standing {
  const year = Number(asOf.slice(0, 4))
  if (validUntil !== undefined && validUntil < year) return 'expired'
  return horizonEnd < year ? 'past-horizon' : 'in-force'
}
