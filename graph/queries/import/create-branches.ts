import { z } from 'zod'
import { DocumentId, IndustryId, PassageId } from '#graph/domain/ids.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const createBranches = writeQuery(new URL('./create-branches.cypher', import.meta.url), {
  params: z.strictObject({
    rows: z.array(z.strictObject({ industryId: IndustryId, parentId: IndustryId, passageId: PassageId, documentId: DocumentId })),
  }),
  row: z.strictObject({}),
})
