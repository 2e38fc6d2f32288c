import { z } from 'zod'
import { ProductId } from './ids.ts'

/** What a place is to develop: a product, technology, material, equipment, sub-industry or service. */
export const Product = z.strictObject({
  id: ProductId,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).meta({ description: 'Other printed forms of the same thing' }),
})
export type Product = z.infer<typeof Product>
