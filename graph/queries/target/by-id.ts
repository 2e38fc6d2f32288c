import { z } from 'zod'
import { TargetId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'
import { TargetRow } from './target-row.ts'

export const targetById = readQuery(new URL('./by-id.cypher', import.meta.url), {
  params: z.strictObject({ targetId: TargetId }),
  row: TargetRow,
})
