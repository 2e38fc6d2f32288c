import { z } from 'zod'
import { ProductId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const productsUnderHeadings = readQuery(new URL('./products-under-headings.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({ id: ProductId, name: z.string(), headings: z.array(z.string()) }),
})
