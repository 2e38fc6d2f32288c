/** A reading as flat rows, one kind at a time: what `liantu extract` prints. */
import type { Passage } from '#graph/domain/document.ts'
import type { Reading } from '#graph/extractors/reading.ts'

export const extractKinds = ['layouts', 'unread', 'enterprises', 'passages'] as const
export type ExtractKind = (typeof extractKinds)[number]

/** A row: a missing value is null. Offsets count UTF-16 code units of the decoded file. */
export type ExtractRow = Record<string, string | number | null | string[]>

const place = ({ column, heading, text, start, end }: Passage): ExtractRow => ({ column: column ?? null, heading: heading ?? null, sentence: text, start, end })

/** The rows of `kind`, in document order. */
export function toRows(kind: ExtractKind, document: string, { passages, layouts, enterprises, unread }: Reading): ExtractRow[] {
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  const at = (passageId: string): ExtractRow => place(byId.get(passageId)!)
  switch (kind) {
    case 'layouts':
      return layouts.map(({ passageId, placeName, item, relation }) => {
        const { column, heading, ...rest } = at(passageId)
        return { document, column: column!, heading: heading!, city: placeName, item, relation, ...rest }
      })
    case 'unread':
      return unread.map(({ passageId, reason, places }) => ({ document, reason, places, ...at(passageId) }))
    case 'enterprises':
      return enterprises.map(({ passageId, name, role }) => ({ document, name, role, ...at(passageId) }))
    case 'passages':
      return passages.map((passage) => ({ document, kind: passage.kind, headingPath: passage.headingPath, ...place(passage) }))
  }
}

const shown: Readonly<Record<ExtractKind, readonly string[]>> = {
  layouts: ['document', 'column', 'heading', 'city', 'relation', 'item', 'sentence'],
  unread: ['document', 'reason', 'places', 'sentence'],
  enterprises: ['document', 'name', 'role', 'heading', 'sentence'],
  passages: ['document', 'kind', 'column', 'heading', 'start', 'sentence'],
}

/** The columns a person sees, and a row's cells under them. */
export function toTableCells(kind: ExtractKind, rows: readonly ExtractRow[]): { head: readonly string[]; cells: string[][] } {
  const head = shown[kind]
  const print = (value: ExtractRow[string] | undefined): string => (Array.isArray(value) ? value.join('、') : String(value ?? ''))
  return { head, cells: rows.map((row) => head.map((name) => print(row[name]))) }
}
