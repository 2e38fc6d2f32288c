import { z } from 'zod'
import { unreadReasons } from '#graph/domain/document.ts'
import { DocumentId } from '#graph/domain/ids.ts'
import { FactRef } from '#graph/queries/passage/fact-ref.ts'
import { ReadingRow } from '#graph/queries/passage/quote-row.ts'
import { readQuery } from '#graph/queries/query.ts'

export const documentPassages = readQuery(new URL('./passages.cypher', import.meta.url), {
  params: z.strictObject({ documentId: DocumentId, from: z.int().min(0), to: z.int().min(0) }),
  row: ReadingRow.extend({ unread: z.enum(unreadReasons).nullable(), facts: z.array(FactRef) }),
})
