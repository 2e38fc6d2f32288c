import { z } from 'zod'
import { LayoutId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'
import { StatementRow } from './statement-row.ts'

export const layoutsById = readQuery(new URL('./by-id.cypher', import.meta.url), {
  params: z.strictObject({ layoutId: LayoutId }),
  row: StatementRow,
})
