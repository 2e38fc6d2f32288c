/** Routes of the session, mounted at /api/session: who may write. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { FastifyRequest } from 'fastify'
import { Problem } from '#api/contract/common.ts'
import { SessionState, SignIn } from '#api/contract/marks.ts'
import { signInsPerMinute } from '#api/plugins/writing.ts'

const session: FastifyPluginAsyncZod = async (app) => {
  const stateOf = (request: FastifyRequest): SessionState => ({ writing: app.writing.mode, by: app.writing.sessionOf(request)?.by ?? null })
  app.get('/', { schema: { tags: ['marks'], summary: 'Whether one may write, and as whom', response: { 200: SessionState } } }, async (request, reply) => {
    void reply.header('cache-control', 'no-store')
    return stateOf(request)
  })
  app.post(
    '/',
    {
      config: { signsIn: true, rateLimit: { max: signInsPerMinute, timeWindow: '1 minute' } },
      schema: { tags: ['marks'], summary: 'Sign in with the access code', body: SignIn, response: { 200: SessionState, 400: Problem, 401: Problem, 403: Problem, 429: Problem } },
    },
    async (request, reply) => {
      app.writing.signIn(request, reply, request.body.code, request.body.by)
      return { writing: app.writing.mode, by: request.body.by }
    },
  )
  app.delete(
    '/',
    { config: { signsIn: true }, schema: { tags: ['marks'], summary: 'Sign out', response: { 200: SessionState, 403: Problem } } },
    async (request, reply) => {
      app.writing.signOut(request, reply)
      return { writing: app.writing.mode, by: null }
    },
  )
}
export default session
