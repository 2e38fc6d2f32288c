/** Routes of the `industries` resource, mounted at /api/industries. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { DatedPage, DocumentQuery, Problem } from '#api/contract/common.ts'
import { IndustryDetail, IndustryList } from '#api/contract/places.ts'
import { IndustryId } from '#graph/domain/ids.ts'
import { chosenDocuments } from '#graph/views/chosen-documents.ts'
import { toPage } from '#graph/views/found.ts'
import { getIndustry, getIndustries } from '#graph/views/industries.ts'

const IndustryParams = z.strictObject({ industryId: IndustryId })

const ofRevision = { ofRevision: true }

const industries: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/',
    {
      config: ofRevision,
      schema: {
        tags: ['industries'],
        summary: 'Industries as headings print them',
        querystring: DatedPage,
        response: { 200: IndustryList, 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ query }) => toPage(await getIndustries(app.graph, await chosenDocuments(app.graph, query)), query),
  )
  app.get(
    '/:industryId',
    {
      config: ofRevision,
      schema: {
        tags: ['industries'],
        summary: 'An industry with what is laid out under its heading',
        params: IndustryParams,
        querystring: DocumentQuery,
        response: { 200: IndustryDetail, 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ params, query }) => getIndustry(app.graph, params.industryId, await chosenDocuments(app.graph, query)),
  )
}
export default industries
