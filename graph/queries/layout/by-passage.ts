import { z } from 'zod'
import { PassageId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'
import { StatementRow } from './statement-row.ts'

export const layoutsByPassage = readQuery(new URL('./by-passage.cypher', import.meta.url), {
  params: z.strictObject({ passageId: PassageId }),
  row: StatementRow,
})
