import { z } from 'zod'
import { unreadReasons } from '#graph/domain/document.ts'
import { DocumentId } from '#graph/domain/ids.ts'
import { FactRef } from '#graph/queries/passage/fact-ref.ts'
import { ReadingRow } from '#graph/queries/passage/quote-row.ts'
import { readQuery } from '#graph/queries/query.ts'

export const documentUnread = readQuery(new URL('./unread.cypher', import.meta.url), {
  params: z.strictObject({ documentId: DocumentId }),
  row: ReadingRow.extend({ unread: z.enum(unreadReasons), facts: z.array(FactRef) }),
})
