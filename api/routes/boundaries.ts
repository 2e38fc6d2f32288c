/** Outlines of cities, mounted at /api/boundaries: from this server's own files, never from another host. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { Problem } from '#api/contract/common.ts'
import { Boundaries } from '#graph/domain/boundary.ts'
import { ProvinceId } from '#graph/domain/ids.ts'
import { boundaryFiles } from '#graph/views/boundaries.ts'

const boundaries: FastifyPluginAsyncZod = async (app) => {
  const files = boundaryFiles()
  app.get(
    '/:provinceId',
    {
      config: { ofRevision: true },
      schema: { tags: ['boundaries'], summary: 'Outlines of the cities of a province: GeoJSON, a sketch (示意图)', params: z.strictObject({ provinceId: ProvinceId }), response: { 200: Boundaries, 400: Problem, 404: Problem, 503: Problem } },
    },
    async ({ params }) => files.get(params.provinceId),
  )
}
export default boundaries
