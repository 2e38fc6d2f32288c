/** Products of the whole corpus. */
import type { GraphReader } from '#graph/engines/engine.ts'
import { layoutsByProduct } from '#graph/queries/layout/by-product.ts'
import { productById } from '#graph/queries/product/by-id.ts'
import { countProducts } from '#graph/queries/product/count.ts'
import { listProducts } from '#graph/queries/product/list.ts'
import { found } from './found.ts'
import { toLayoutDetails } from './layouts.ts'
import { getSegments } from './segments.ts'

/** A page of products, most layouts first. */
export async function getProducts(graph: GraphReader, { limit, offset }: { limit: number; offset: number }) {
  const [items, counts] = await Promise.all([graph.read(listProducts, { skip: offset, limit }), graph.read(countProducts, {})])
  const total = counts[0]?.total ?? 0
  return { total, limit, offset, truncated: offset + items.length < total, items }
}

/** @throws GraphError `not-found` */
export async function getProduct(graph: GraphReader, productId: string) {
  const [products, statements, segments] = await Promise.all([
    graph.read(productById, { productId }),
    graph.read(layoutsByProduct, { productId }),
    getSegments(graph),
  ])
  const { segmentIds, ...product } = found(products, productId)
  return {
    ...product,
    aliases: [...new Set(statements.map(({ printed }) => printed))].filter((printed) => printed !== product.name),
    segments: segments.filter(({ id }) => segmentIds.includes(id)),
    layouts: toLayoutDetails(statements),
  }
}
