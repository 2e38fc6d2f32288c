/** Routes of the `layouts` resource, mounted at /api/layouts. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { LayoutDetail, Problem } from '#api/contract/common.ts'
import { LayoutId } from '#graph/domain/ids.ts'
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
        response: { 200: LayoutDetail, 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ params }) => getLayout(app.graph, params.layoutId),
  )
}
export default layouts
