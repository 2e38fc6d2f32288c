/** Routes of the `chains` resource, mounted at /api/chains. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { ChainDetail, ChainList, ChainMap } from '#api/contract/chains.ts'
import { DatedPage, DocumentQuery, Problem } from '#api/contract/common.ts'
import { ChainId } from '#graph/domain/ids.ts'
import { getChainMap, getChains } from '#graph/views/chains.ts'
import { chosenDocuments } from '#graph/views/chosen-documents.ts'
import { toPage } from '#graph/views/found.ts'

const ChainParams = z.strictObject({ chainId: ChainId })

const ofRevision = { ofRevision: true }

const chains: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/',
    {
      config: ofRevision,
      schema: {
        tags: ['chains'],
        summary: 'Chains with their coverage, in the order of the plans',
        querystring: DatedPage,
        response: { 200: ChainList, 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ query }) => toPage(await getChains(app.graph, await chosenDocuments(app.graph, query)), query),
  )
  app.get(
    '/:chainId',
    {
      config: ofRevision,
      schema: {
        tags: ['chains'],
        summary: 'A chain with its headings and documents',
        params: ChainParams,
        querystring: DocumentQuery,
        response: { 200: ChainDetail, 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ params, query }) => (await getChainMap(app.graph, params.chainId, await chosenDocuments(app.graph, query))).chain,
  )
  app.get(
    '/:chainId/map',
    {
      config: ofRevision,
      schema: {
        tags: ['chains'],
        summary: 'The map of a chain: segments, products and who carries them',
        params: ChainParams,
        querystring: DocumentQuery,
        response: { 200: ChainMap, 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ params, query }) => getChainMap(app.graph, params.chainId, await chosenDocuments(app.graph, query)),
  )
}
export default chains
