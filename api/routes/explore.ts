/** Search, neighbours and paths, mounted at /api. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { Page, Problem } from '#api/contract/common.ts'
import { NeighbourList, PathQuery, PathResult, SearchQuery, SearchResult } from '#api/contract/explore.ts'
import { NodeId } from '#graph/domain/ids.ts'
import { getNeighbours } from '#graph/views/adjacency.ts'
import { toPage } from '#graph/views/found.ts'
import { findPaths } from '#graph/views/paths.ts'
import { search } from '#graph/views/search.ts'

const NodeParams = z.strictObject({ nodeId: NodeId })

const ofRevision = { ofRevision: true }

const explore: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/search',
    {
      config: ofRevision,
      schema: {
        tags: ['explore'],
        summary: 'Anything by Chinese name, a part of it, pinyin or initials',
        querystring: SearchQuery,
        response: { 200: SearchResult, 400: Problem, 503: Problem },
      },
    },
    async ({ query }) => search(await app.searchIndex(), query),
  )
  app.get(
    '/nodes/:nodeId/neighbours',
    {
      config: ofRevision,
      schema: {
        tags: ['explore'],
        summary: 'What a node is related to',
        params: NodeParams,
        querystring: Page,
        response: { 200: NeighbourList, 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ params, query }) => {
      const { node, neighbours } = getNeighbours(await app.adjacency(), params.nodeId)
      return { node, ...toPage(neighbours, query) }
    },
  )
  app.get(
    '/paths',
    {
      config: ofRevision,
      schema: {
        tags: ['explore'],
        summary: 'Shortest ways between two nodes',
        querystring: PathQuery,
        response: { 200: PathResult, 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ query }) => findPaths(await app.adjacency(), query),
  )
}
export default explore
