import type { StatedRow } from '#graph/queries/passage/stated-row.ts'
import { toQuote } from './quotes.ts'

const withoutFact = ({ printed: _, ...passage }: ReturnType<typeof toQuote>) => passage

/** Each passage of the rows once, in the rows' order. */
export const toPassageQuotes = (rows: readonly StatedRow[]) => [...new Map(rows.map((row) => [row.passageId, withoutFact(toQuote(row))])).values()]
