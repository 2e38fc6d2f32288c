import { z } from 'zod'
import { DocumentId } from '#graph/domain/ids.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const deleteDamage = writeQuery(new URL('./delete-damage.cypher', import.meta.url), {
  params: z.strictObject({ documentId: DocumentId }),
  row: z.strictObject({}),
})
