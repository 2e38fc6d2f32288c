/** Layouts, unread passages, leading enterprises and the passages themselves as flat rows. */
import type { Passage } from '#graph/domain/document.ts'
import type { ExtractKind, ExtractRow, ReadDocument } from './row.ts'

const place = ({ column, heading, text, start, end }: Passage): ExtractRow => ({ column: column ?? null, heading: heading ?? null, sentence: text, start, end })

/** The place of a passage by its id; every mention's passage is one of its document's. */
const placeOf = ({ passagesById }: ReadDocument, passageId: string): ExtractRow => {
  const passage = passagesById.get(passageId)
  return passage === undefined ? {} : place(passage)
}

export const layoutRows: ExtractKind = {
  columns: ['document', 'column', 'heading', 'city', 'relation', 'item', 'sentence'],
  toRows: (document) =>
    document.reading.layouts.map(({ passageId, placeName, item, relation }) => {
      const { column = null, heading = null, ...rest } = placeOf(document, passageId)
      return { document: document.name, column, heading, city: placeName, item, relation, ...rest }
    }),
}

export const unreadRows: ExtractKind = {
  columns: ['document', 'reason', 'places', 'sentence'],
  toRows: (document) =>
    document.reading.unread.map(({ passageId, reason, places }) => ({ document: document.name, reason, places, ...placeOf(document, passageId) })),
}

export const enterpriseRows: ExtractKind = {
  columns: ['document', 'name', 'role', 'heading', 'sentence'],
  toRows: (document) =>
    document.reading.enterprises.map(({ passageId, name, role }) => ({ document: document.name, name, role, ...placeOf(document, passageId) })),
}

export const passageRows: ExtractKind = {
  columns: ['document', 'kind', 'column', 'heading', 'start', 'sentence'],
  toRows: ({ name, reading }) =>
    reading.passages.map((passage) => ({ document: name, kind: passage.kind, headingPath: passage.headingPath, ...place(passage) })),
}
