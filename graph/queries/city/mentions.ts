import { z } from 'zod'
import { unreadReasons } from '#graph/domain/document.ts'
import { QuoteRow } from '#graph/queries/passage/quote-row.ts'
import { readQuery } from '#graph/queries/query.ts'

export const cityMentions = readQuery(new URL('./mentions.cypher', import.meta.url), {
  params: z.strictObject({ placeNames: z.array(z.string()), limit: z.int().min(1) }),
  row: QuoteRow.extend({ reason: z.enum(unreadReasons) }),
})
