/** Two documents side by side, at /api/compare. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { Problem } from '#api/contract/common.ts'
import { CompareQuery, Comparison } from '#api/contract/compare.ts'
import { compareDocuments } from '#graph/views/compare-documents.ts'

const ofRevision = { ofRevision: true }

const compare: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/',
    {
      config: ofRevision,
      schema: {
        tags: ['compare'],
        summary: 'What became of one document\'s layouts and figures in another',
        querystring: CompareQuery,
        response: { 200: Comparison, 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ query }) => compareDocuments(app.graph, query.from, query.to),
  )
}
export default compare
