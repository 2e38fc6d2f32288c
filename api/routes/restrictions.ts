/** Routes of the `restrictions` resource, mounted at /api/restrictions. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { Problem } from '#api/contract/common.ts'
import { RestrictionList, RestrictionQuery } from '#api/contract/restrictions.ts'
import { getRestrictions } from '#graph/views/restrictions.ts'

const ofRevision = { ofRevision: true }

const restrictions: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/',
    {
      config: ofRevision,
      schema: {
        tags: ['restrictions'],
        summary: 'Rules against capacity, each with its sentence',
        querystring: RestrictionQuery,
        response: { 200: RestrictionList, 400: Problem, 503: Problem },
      },
    },
    async ({ query }) => getRestrictions(app.graph, query),
  )
}
export default restrictions
