import { z } from 'zod'
import { DocumentId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'
import { TargetRow } from './target-row.ts'

export const listTargets = readQuery(new URL('./list.cypher', import.meta.url), {
  params: z.strictObject({ documentId: DocumentId.nullable(), industry: z.string().nullable(), year: z.int().nullable(), skip: z.int().min(0), limit: z.int().min(1) }),
  row: TargetRow,
})
