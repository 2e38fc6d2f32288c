/** Routes of the `cities` resource, mounted at /api/cities. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { DatedPage, DocumentQuery, Problem } from '#api/contract/common.ts'
import { CityFitList, GapDetailQuery } from '#api/contract/gaps.ts'
import { CityDetail, CityList } from '#api/contract/places.ts'
import { CityId } from '#graph/domain/ids.ts'
import { boardRowsOf } from '#graph/views/boards.ts'
import { chosenDocuments } from '#graph/views/chosen-documents.ts'
import { getCityFit } from '#graph/views/city-fit.ts'
import { toPage } from '#graph/views/found.ts'
import { getCity, getCities } from '#graph/views/cities.ts'

const CityParams = z.strictObject({ cityId: CityId })

const ofRevision = { ofRevision: true }

const cities: FastifyPluginAsyncZod = async (app) => {
  const boardRows = boardRowsOf(app.graph)
  app.get(
    '/',
    {
      config: ofRevision,
      schema: {
        tags: ['cities'],
        summary: 'Cities with how much the plans give them',
        querystring: DatedPage,
        response: { 200: CityList, 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ query }) => toPage(await getCities(app.graph, await chosenDocuments(app.graph, query)), query),
  )
  app.get(
    '/:cityId',
    {
      config: ofRevision,
      schema: {
        tags: ['cities'],
        summary: 'All that the plans give a city',
        params: CityParams,
        querystring: DocumentQuery,
        response: { 200: CityDetail, 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ params, query }) => getCity(app.graph, params.cityId, await chosenDocuments(app.graph, query)),
  )
  app.get(
    '/:cityId/fit',
    {
      config: ofRevision,
      schema: {
        tags: ['cities'],
        summary: 'Segments seen from a city: planned there or not, and how much of what goes with each it has',
        params: CityParams,
        querystring: GapDetailQuery,
        response: { 200: CityFitList, 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ params, query }) => getCityFit(await boardRows(), params.cityId, query),
  )
}
export default cities
