/** Routes of the `passages` resource, mounted at /api/passages. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { Problem } from '#api/contract/common.ts'
import { PassageDetail } from '#api/contract/documents.ts'
import { PassageId } from '#graph/domain/ids.ts'
import { getPassage } from '#graph/views/documents.ts'

const PassageParams = z.strictObject({ passageId: PassageId })

const ofRevision = { ofRevision: true }

const passages: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/:passageId',
    {
      config: ofRevision,
      schema: {
        tags: ['passages'],
        summary: 'A passage in its surroundings, with the facts it states',
        params: PassageParams,
        response: { 200: PassageDetail, 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ params }) => getPassage(app.graph, params.passageId),
  )
}
export default passages
