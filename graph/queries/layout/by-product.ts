import { z } from 'zod'
import { ProductId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'
import { StatementRow } from './statement-row.ts'

export const layoutsByProduct = readQuery(new URL('./by-product.cypher', import.meta.url), {
  params: z.strictObject({ productId: ProductId }),
  row: StatementRow,
})
