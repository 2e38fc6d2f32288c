/** Routes of the `targets` resource, mounted at /api/targets. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { Problem } from '#api/contract/common.ts'
import { TargetList, TargetQuery } from '#api/contract/targets.ts'
import { getTargets } from '#graph/views/targets.ts'

const ofRevision = { ofRevision: true }

const targets: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/',
    {
      config: ofRevision,
      schema: {
        tags: ['targets'],
        summary: 'Figures that plans set, each with its sentence',
        querystring: TargetQuery,
        response: { 200: TargetList, 400: Problem, 503: Problem },
      },
    },
    async ({ query }) => getTargets(app.graph, query),
  )
}
export default targets
