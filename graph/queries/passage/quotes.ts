import { z } from 'zod'
import { PassageId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'
import { QuoteRow } from './quote-row.ts'

export const passageQuotes = readQuery(new URL('./quotes.cypher', import.meta.url), {
  params: z.strictObject({ passageIds: z.array(PassageId) }),
  row: QuoteRow,
})
