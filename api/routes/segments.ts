/** Routes of the `segments` resource, mounted at /api/segments. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { SegmentDetail, SegmentList, UpstreamList } from '#api/contract/chains.ts'
import { Page, Problem } from '#api/contract/common.ts'
import { ChainId, SegmentId } from '#graph/domain/ids.ts'
import { toPage } from '#graph/views/found.ts'
import { getSegment, getSegments, getUpstream } from '#graph/views/segments.ts'

const SegmentParams = z.strictObject({ segmentId: SegmentId })
const SegmentsQuery = Page.extend({ chain: ChainId.optional() })
const UpstreamQuery = z.strictObject({ maxDepth: z.coerce.number().int().min(1).max(6).default(3).meta({ unit: 'hops' }) })

const ofRevision = { ofRevision: true }

const segments: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/',
    {
      config: ofRevision,
      schema: {
        tags: ['segments'],
        summary: 'Segments, of one chain when `chain` is given',
        querystring: SegmentsQuery,
        response: { 200: SegmentList, 400: Problem, 503: Problem },
      },
    },
    async ({ query: { chain, ...page } }) => toPage(await getSegments(app.graph, chain), page),
  )
  app.get(
    '/:segmentId',
    {
      config: ofRevision,
      schema: {
        tags: ['segments'],
        summary: 'A segment with what it needs, feeds and holds',
        params: SegmentParams,
        response: { 200: SegmentDetail, 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ params }) => getSegment(app.graph, params.segmentId),
  )
  app.get(
    '/:segmentId/upstream',
    {
      config: ofRevision,
      schema: {
        tags: ['segments'],
        summary: 'Segments that feed a segment, nearest first',
        params: SegmentParams,
        querystring: UpstreamQuery,
        response: { 200: UpstreamList, 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ params, query }) => getUpstream(app.graph, params.segmentId, query.maxDepth),
  )
}
export default segments
