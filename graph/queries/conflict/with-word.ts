import { z } from 'zod'
import { DocumentId, IndustryId, PassageId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const passagesWithWord = readQuery(new URL('./with-word.cypher', import.meta.url), {
  params: z.strictObject({ word: z.string().min(1) }),
  row: z.strictObject({
    passageId: PassageId, documentId: DocumentId, text: z.string(), heading: z.string().nullable(), headingPath: z.array(z.string()),
    industryIds: z.array(IndustryId),
  }),
})
