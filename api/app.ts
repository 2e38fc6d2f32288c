/** Builds the app around an engine; never listens. */
import { randomUUID } from 'node:crypto'
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { validatorCompiler } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { GraphEngine } from '#graph/engines/engine.ts'
import { answerFailure, registerErrors } from './plugins/errors.ts'
import { registerGraph } from './plugins/graph.ts'
import { registerHeaders, registerRateLimit, requestsPerMinute } from './plugins/limits.ts'
import { registerOpenApi } from './plugins/openapi.ts'
import { registerStatic } from './plugins/static.ts'
import { type WritingMode, registerWriting } from './plugins/writing.ts'
import { resources } from './routes/resources.ts'

export interface AppOptions {
  /** Folder of the built page; the API alone without it. */
  webFolder?: string
  logger?: FastifyServerOptions['logger']
  /** Requests a minute from one address. */
  rateLimit?: number
  /** Who may write; everybody on this machine unless said otherwise. */
  writing?: WritingMode
  /** Today as ISO date; passed in by tests. */
  today?: () => string
}

const localDay = (): string => {
  const now = new Date()
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-')
}

/** Longest id in an address, percent-encoded: 400 汉字 of 9 characters each. */
const maxParamLength = 4_000

export async function buildApp(graph: GraphEngine, options: AppOptions = {}): Promise<FastifyInstance> {
  z.config(z.locales.zhCN())
  const app = Fastify({
    logger: options.logger ?? false,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength, ignoreTrailingSlash: true },
    bodyLimit: 1024 * 1024,
    requestTimeout: 30_000,
    frameworkErrors: (error, request, reply) => {
      void answerFailure(error, request, reply)
    },
  })
  app.setValidatorCompiler(validatorCompiler)
  // The plugin's own serializer encodes, which halves the throughput (measured): parse and stringify.
  app.setSerializerCompiler(({ schema }) => (data) => JSON.stringify((schema as z.ZodType).parse(data)))
  registerErrors(app)
  app.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id)
  })
  await registerRateLimit(app, options.rateLimit ?? requestsPerMinute)
  // Before the headers: a kept answer brings its own.
  registerGraph(app, graph, options.today ?? localDay)
  await registerHeaders(app)
  await registerWriting(app, options.writing ?? { mode: 'open' })
  await registerOpenApi(app)
  await app.register(resources, { prefix: '/api' })
  if (options.webFolder !== undefined) await registerStatic(app, options.webFolder)
  return app
}
