import { z } from 'zod'
import { DocumentId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const countTargets = readQuery(new URL('./count.cypher', import.meta.url), {
  params: z.strictObject({ documentId: DocumentId.nullable(), industry: z.string().nullable(), year: z.int().nullable() }),
  row: z.strictObject({ total: z.int() }),
})
