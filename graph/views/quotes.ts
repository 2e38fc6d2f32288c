import type { StatedRow } from '#graph/queries/passage/stated-row.ts'

/** A row's passage as a quote, without the fact beside it. */
export const toQuote = ({ passageId, text, documentId, documentName, headingPath, column, heading, start, end, damage, printed }: StatedRow) => ({
  id: passageId, text, documentId, documentName, headingPath, column, heading, start, end, damage, printed,
})
