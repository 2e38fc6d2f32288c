/** Routes of the `targets` resource, mounted at /api/targets. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { DatedPage, Problem } from '#api/contract/common.ts'
import { TargetSeriesList } from '#api/contract/target-series.ts'
import { TargetItem, TargetList, TargetQuery } from '#api/contract/targets.ts'
import { TargetId } from '#graph/domain/ids.ts'
import { chosenDocuments } from '#graph/views/chosen-documents.ts'
import { getTarget, getTargetSeries } from '#graph/views/target-series.ts'
import { getTargets } from '#graph/views/targets.ts'

const TargetParams = z.strictObject({ targetId: TargetId })

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
  app.get(
    '/series',
    {
      config: ofRevision,
      schema: {
        tags: ['targets'],
        summary: 'Figures of all plans, those of one thing and one unit together, by year',
        querystring: DatedPage,
        response: { 200: TargetSeriesList, 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ query }) => getTargetSeries(app.graph, query, await chosenDocuments(app.graph, query)),
  )
  app.get(
    '/:targetId',
    {
      config: ofRevision,
      schema: {
        tags: ['targets'],
        summary: 'A figure with its sentence',
        params: TargetParams,
        response: { 200: TargetItem, 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ params }) => getTarget(app.graph, params.targetId),
  )
}
export default targets
