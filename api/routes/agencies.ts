/** Routes of the `agencies` resource, mounted at /api/agencies. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { AgencyDetail, AgencyList } from '#api/contract/agencies.ts'
import { DocumentQuery, Page, Problem } from '#api/contract/common.ts'
import { AgencyId } from '#graph/domain/ids.ts'
import { getAgencies, getAgency } from '#graph/views/agencies.ts'
import { chosenDocuments } from '#graph/views/chosen-documents.ts'

const AgencyParams = z.strictObject({ agencyId: AgencyId })

const ofRevision = { ofRevision: true }

const agencies: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/',
    {
      config: ofRevision,
      schema: {
        tags: ['agencies'],
        summary: 'Agencies that the plans give tasks, the busiest first',
        querystring: Page,
        response: { 200: AgencyList, 400: Problem, 503: Problem },
      },
    },
    async ({ query }) => getAgencies(app.graph, query),
  )
  app.get(
    '/:agencyId',
    {
      config: ofRevision,
      schema: {
        tags: ['agencies'],
        summary: 'An agency with the tasks it leads and supports',
        params: AgencyParams,
        querystring: DocumentQuery,
        response: { 200: AgencyDetail, 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ params, query }) => getAgency(app.graph, params.agencyId, await chosenDocuments(app.graph, query)),
  )
}
export default agencies
