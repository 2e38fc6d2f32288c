import { z } from 'zod'
import { EnterpriseId, PassageId } from '#graph/domain/ids.ts'
import { QuoteRow } from '#graph/queries/passage/quote-row.ts'
import { readQuery } from '#graph/queries/query.ts'

export const enterpriseStatements = readQuery(new URL('./statements.cypher', import.meta.url), {
  params: z.strictObject({ enterpriseId: EnterpriseId }),
  row: QuoteRow.omit({ id: true }).extend({
    id: EnterpriseId, name: z.string(), role: z.string().nullable(), aliases: z.array(z.string()), printed: z.string(), passageId: PassageId,
  }),
})
