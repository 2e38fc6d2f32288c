import { z } from 'zod'
import { unreadReasons } from '#graph/domain/document.ts'
import { PassageId } from '#graph/domain/ids.ts'
import { QuoteRow } from './quote-row.ts'
import { readQuery } from '#graph/queries/query.ts'

export const passageById = readQuery(new URL('./by-id.cypher', import.meta.url), {
  params: z.strictObject({ passageId: PassageId }),
  row: QuoteRow.extend({ ordinal: z.int(), unread: z.enum(unreadReasons).nullable() }),
})
