/** What every kind of row has in common. */
import type { Passage } from '#graph/domain/document.ts'
import type { Reading } from '#graph/extractors/reading.ts'

/** A row: a missing value is null or left out. Offsets count UTF-16 code units of the decoded file. */
export type ExtractRow = Record<string, string | number | boolean | null | string[]>

/** A document that was read, with all that rows are made from. */
export interface ReadDocument {
  /** File name without its extension. */
  name: string
  /** The decoded file. */
  text: string
  /** The province it plans for; undefined when the text does not tell. */
  provinceId: string | undefined
  reading: Reading
  passagesById: ReadonlyMap<string, Passage>
}

/** A kind of fact: the columns a person sees, and the rows of a document in its order. */
export interface ExtractKind {
  columns: readonly string[]
  toRows: (document: ReadDocument) => ExtractRow[]
}
