/** Whether the process lives, and whether it can answer. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { Problem } from '#api/contract/common.ts'

const health: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/health',
    { schema: { tags: ['health'], summary: 'The process lives', response: { 200: z.strictObject({ status: z.literal('live') }) } } },
    async () => ({ status: 'live' as const }),
  )
  app.get(
    '/ready',
    {
      schema: {
        tags: ['health'],
        summary: 'The database answers',
        response: { 200: z.strictObject({ status: z.literal('ready'), engine: z.enum(['embedded', 'neo4j']), revision: z.int() }), 503: Problem },
      },
    },
    async () => {
      await app.graph.ping()
      return { status: 'ready' as const, engine: app.graph.kind, revision: await app.graph.revision() }
    },
  )
}
export default health
