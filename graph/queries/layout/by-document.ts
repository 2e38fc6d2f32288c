import { z } from 'zod'
import { DocumentId, IndustryId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'
import { StatementRow } from './statement-row.ts'

export const layoutsByDocument = readQuery(new URL('./by-document.cypher', import.meta.url), {
  params: z.strictObject({ documentId: DocumentId }),
  row: StatementRow.extend({ industryIds: z.array(IndustryId) }),
})
