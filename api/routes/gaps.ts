/** Routes of the `gaps` resource, mounted at /api/gaps. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { Problem } from '#api/contract/common.ts'
import { GapChains, GapDetail, GapDetailQuery, GapList, GapParams, GapQuery } from '#api/contract/gaps.ts'
import { boardRowsOf } from '#graph/views/boards.ts'
import { getGapChains } from '#graph/views/gap-chains.ts'
import { getGap, getGaps } from '#graph/views/gaps.ts'

const ofRevision = { ofRevision: true }

const gaps: FastifyPluginAsyncZod = async (app) => {
  const boardRows = boardRowsOf(app.graph)
  app.get(
    '/',
    {
      config: ofRevision,
      schema: {
        tags: ['gaps'],
        summary: 'What is missing or weak in the chains, in the region or in one city',
        querystring: GapQuery,
        response: { 200: GapList, 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ query }) => getGaps(app.graph, await boardRows(), query),
  )
  app.get(
    '/chains',
    {
      config: ofRevision,
      schema: {
        tags: ['gaps'],
        summary: 'Chains with their gaps by kind, and who leads them',
        querystring: GapDetailQuery,
        response: { 200: GapChains, 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ query }) => getGapChains(await boardRows(), query),
  )
  app.get(
    '/:gapId',
    {
      config: ofRevision,
      schema: {
        tags: ['gaps'],
        summary: 'A gap with the cities that could fill it, who carries its neighbours, and every sentence',
        params: GapParams,
        querystring: GapDetailQuery,
        response: { 200: GapDetail, 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ params, query }) => getGap(app.graph, await boardRows(), params.gapId, query),
  )
}
export default gaps
