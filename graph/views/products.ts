/** Products of the whole corpus. */
import type { GraphReader } from '#graph/engines/engine.ts'
import { groupBy } from '#graph/domain/grouping.ts'
import { statedLayouts } from '#graph/queries/conflict/stated-layouts.ts'
import { layoutsByProduct } from '#graph/queries/layout/by-product.ts'
import { productById } from '#graph/queries/product/by-id.ts'
import { countProducts } from '#graph/queries/product/count.ts'
import { listProducts } from '#graph/queries/product/list.ts'
import { type Chosen, saidIn } from './chosen-documents.ts'
import { found, toPage } from './found.ts'
import { toLayoutDetails } from './layouts.ts'
import { getSegments } from './segments.ts'

/** As the query lists them, of what some of the documents say. */
function countProductsIn(rows: readonly { layoutId: string; productId: string; productName: string; cityId: string }[]) {
  return [...groupBy(rows, ({ productId }) => productId)]
    .map(([id, statements]) => ({
      id, name: statements[0]?.productName ?? id,
      layoutCount: new Set(statements.map(({ layoutId }) => layoutId)).size, cityCount: new Set(statements.map(({ cityId }) => cityId)).size,
    }))
    .sort((a, b) => b.layoutCount - a.layoutCount || (a.id < b.id ? -1 : 1))
}

/** A page of products, most layouts first. @param chosen documents that count */
export async function getProducts(graph: GraphReader, { limit, offset }: { limit: number; offset: number }, chosen?: Chosen) {
  if (chosen !== undefined) return toPage(countProductsIn(saidIn(await graph.read(statedLayouts, {}), chosen)), { limit, offset })
  const [items, counts] = await Promise.all([graph.read(listProducts, { skip: offset, limit }), graph.read(countProducts, {})])
  const total = counts[0]?.total ?? 0
  return { total, limit, offset, truncated: offset + items.length < total, items }
}

/** @param chosen documents that count @throws GraphError `not-found` */
export async function getProduct(graph: GraphReader, productId: string, chosen?: Chosen) {
  const [products, allStatements, segments] = await Promise.all([
    graph.read(productById, { productId }),
    graph.read(layoutsByProduct, { productId }),
    getSegments(graph),
  ])
  const statements = saidIn(allStatements, chosen)
  const { segmentIds, ...product } = found(products, productId)
  return {
    ...product,
    aliases: [...new Set(statements.map(({ printed }) => printed))].filter((printed) => printed !== product.name),
    segments: segments.filter(({ id }) => segmentIds.includes(id)),
    layouts: toLayoutDetails(statements),
  }
}
