/** Routes of the `enterprises` resource, mounted at /api/enterprises. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { Page, Problem } from '#api/contract/common.ts'
import { EnterpriseDetail, EnterpriseList } from '#api/contract/places.ts'
import { EnterpriseId } from '#graph/domain/ids.ts'
import { getEnterprise, getEnterprises } from '#graph/views/enterprises.ts'

const EnterpriseParams = z.strictObject({ enterpriseId: EnterpriseId })

const ofRevision = { ofRevision: true }

const enterprises: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/',
    {
      config: ofRevision,
      schema: {
        tags: ['enterprises'],
        summary: 'Enterprises that the plans name as leading',
        querystring: Page,
        response: { 200: EnterpriseList, 400: Problem, 503: Problem },
      },
    },
    async ({ query }) => getEnterprises(app.graph, query),
  )
  app.get(
    '/:enterpriseId',
    {
      config: ofRevision,
      schema: {
        tags: ['enterprises'],
        summary: 'An enterprise with every passage that names it as leading',
        params: EnterpriseParams,
        response: { 200: EnterpriseDetail, 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ params }) => getEnterprise(app.graph, params.enterpriseId),
  )
}
export default enterprises
