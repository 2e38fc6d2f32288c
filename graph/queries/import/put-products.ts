import { z } from 'zod'
import { ProductId } from '#graph/domain/ids.ts'
import { NodeProperties } from '#graph/queries/properties.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const putProducts = writeQuery(new URL('./put-products.cypher', import.meta.url), {
  params: z.strictObject({ rows: z.array(z.strictObject({ id: ProductId, properties: NodeProperties })) }),
  row: z.strictObject({}),
})
