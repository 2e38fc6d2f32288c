/** Routes of the `names` resource, mounted at /api/names. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { Problem } from '#api/contract/common.ts'
import { NamesReview } from '#api/contract/names.ts'
import { getNames } from '#graph/views/names.ts'

const names: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/',
    {
      config: { ofRevision: true },
      schema: {
        tags: ['names'],
        summary: 'Names printed in several ways, and pairs of names that may mean one thing',
        response: { 200: NamesReview, 503: Problem },
      },
    },
    async () => getNames(app.graph),
  )
}
export default names
