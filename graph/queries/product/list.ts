import { z } from 'zod'
import { ProductId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const listProducts = readQuery(new URL('./list.cypher', import.meta.url), {
  params: z.strictObject({ skip: z.int().min(0), limit: z.int().min(1) }),
  row: z.strictObject({ id: ProductId, name: z.string(), layoutCount: z.int(), cityCount: z.int() }),
})
