/** Routes of the `layouts` resource, mounted at /api/layouts. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { DocumentQuery, LayoutDetail, Problem } from '#api/contract/common.ts'
import { LayoutId } from '#graph/domain/ids.ts'
import { chosenDocuments } from '#graph/views/chosen-documents.ts'
import { getLayout } from '#graph/views/layouts.ts'

const LayoutParams = z.strictObject({ layoutId: LayoutId })

const ofRevision = { ofRevision: true }

const layouts: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/:layoutId',
    {
      config: ofRevision,
      schema: {
        tags: ['layouts'],
        summary: 'A layout with every passage that states it',
        params: LayoutParams,
        querystring: DocumentQuery,
        response: { 200: LayoutDetail, 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ params, query }) => getLayout(app.graph, params.layoutId, await chosenDocuments(app.graph, query)),
  )
}
export default layouts
