/** Layouts, unread passages, leading enterprises and the passages themselves as flat rows. */
import type { Passage, UnreadPassage } from '#graph/domain/document.ts'
import { readEntities } from '#graph/extractors/entities/read-entities.ts'
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

/** @param findAll what is left unread once every kind of fact is read */
export const toUnreadKind = (findAll: (document: ReadDocument) => readonly UnreadPassage[]): ExtractKind => ({
  columns: ['document', 'reason', 'places', 'sentence'],
  toRows: (document) =>
    findAll(document).map(({ passageId, reason, places }) => ({ document: document.name, reason, places, ...placeOf(document, passageId) })),
})

/** Enterprises that a sentence calls leading. */
export const enterpriseRows: ExtractKind = {
  columns: ['document', 'name', 'role', 'heading', 'sentence'],
  toRows: (document) =>
    readEntities(document.reading.passages, document.provinceId).flatMap(({ passageId, kind, name, role, nestedIn }) =>
      kind === 'enterprise' && role !== undefined && nestedIn === undefined ? [{ document: document.name, name, role, ...placeOf(document, passageId) }] : [],
    ),
}

export const passageRows: ExtractKind = {
  columns: ['document', 'kind', 'column', 'heading', 'start', 'sentence'],
  toRows: ({ name, reading }) =>
    reading.passages.map((passage) => ({ document: name, kind: passage.kind, headingPath: passage.headingPath, ...place(passage) })),
}
