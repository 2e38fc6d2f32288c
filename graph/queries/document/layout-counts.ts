import { z } from 'zod'
import { DocumentId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const documentLayoutCounts = readQuery(new URL('./layout-counts.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({ documentId: DocumentId, layoutCount: z.int() }),
})
