import { z } from 'zod'
import { DocumentId, IndustryId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const documentIndustries = readQuery(new URL('./industries.cypher', import.meta.url), {
  params: z.strictObject({ documentId: DocumentId }),
  row: z.strictObject({ id: IndustryId, passageCount: z.int() }),
})
