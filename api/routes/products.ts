/** Routes of the `products` resource, mounted at /api/products. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { DatedPage, DocumentQuery, Problem } from '#api/contract/common.ts'
import { ProductList } from '#api/contract/chains.ts'
import { ProductDetail } from '#api/contract/places.ts'
import { ProductId } from '#graph/domain/ids.ts'
import { chosenDocuments } from '#graph/views/chosen-documents.ts'
import { getProduct, getProducts } from '#graph/views/products.ts'

const ProductParams = z.strictObject({ productId: ProductId })

const ofRevision = { ofRevision: true }

const products: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/',
    {
      config: ofRevision,
      schema: {
        tags: ['products'],
        summary: 'Products, most layouts first',
        querystring: DatedPage,
        response: { 200: ProductList, 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ query }) => getProducts(app.graph, query, await chosenDocuments(app.graph, query)),
  )
  app.get(
    '/:productId',
    {
      config: ofRevision,
      schema: {
        tags: ['products'],
        summary: 'A product with its segments and layouts',
        params: ProductParams,
        querystring: DocumentQuery,
        response: { 200: ProductDetail, 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ params, query }) => getProduct(app.graph, params.productId, await chosenDocuments(app.graph, query)),
  )
}
export default products
