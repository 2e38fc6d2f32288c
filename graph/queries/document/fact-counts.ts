import { z } from 'zod'
import { DocumentId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const documentFactCounts = readQuery(new URL('./fact-counts.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({ documentId: DocumentId, labels: z.array(z.string()), total: z.int(), firstId: z.string() }),
})
