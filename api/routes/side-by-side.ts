/** Two cities or two chains beside each other, mounted at /api/side-by-side. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { Problem } from '#api/contract/common.ts'
import { ChainsBesideQuery, CitiesBesideQuery, SideBySide } from '#api/contract/side-by-side.ts'
import { boardRowsOf } from '#graph/views/boards.ts'
import { getChainsBeside, getCitiesBeside } from '#graph/views/side-by-side.ts'

const ofRevision = { ofRevision: true }
const response = { 200: SideBySide, 400: Problem, 404: Problem, 503: Problem }

const sideBySide: FastifyPluginAsyncZod = async (app) => {
  const boardRows = boardRowsOf(app.graph)
  app.get(
    '/cities',
    {
      config: ofRevision,
      schema: { tags: ['side-by-side'], summary: 'Two cities: what each is planned to carry, in all chains or in one', querystring: CitiesBesideQuery, response },
    },
    async ({ query }) => getCitiesBeside(await boardRows(), query),
  )
  app.get(
    '/chains',
    {
      config: ofRevision,
      schema: { tags: ['side-by-side'], summary: 'Two chains: segments, cities, products and leaders of each', querystring: ChainsBesideQuery, response },
    },
    async ({ query }) => getChainsBeside(app.graph, await boardRows(), query),
  )
}
export default sideBySide
