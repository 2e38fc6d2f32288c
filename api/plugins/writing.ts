/**
 * Who may write. On the own machine anybody may; on a network only who has signed in with the access code; without a code
 * nobody. A page of another site may never write through somebody's browser.
 */
import { randomBytes, timingSafeEqual, createHash } from 'node:crypto'
import cookie from '@fastify/cookie'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import { Refusal } from './refusal.ts'

export type WritingMode = { mode: 'open' } | { mode: 'code'; accessCode: string } | { mode: 'closed' }

interface Session {
  /** As the person signed in; kept with every mark. */
  by: string
}

export interface Writing {
  mode: WritingMode['mode']
  /** The session of a request; undefined when nobody has signed in. */
  sessionOf(request: FastifyRequest): Session | undefined
  /** Begins a session. @throws Refusal `wrong-code`, `read-only` */
  signIn(request: FastifyRequest, reply: FastifyReply, code: string, by: string): void
  signOut(request: FastifyRequest, reply: FastifyReply): void
}

declare module 'fastify' {
  interface FastifyInstance {
    writing: Writing
  }
  interface FastifyContextConfig {
    /** The route changes what users entered: refused to who may not write. */
    writes?: boolean
    /** The route changes nothing but the session: open to all, not to other sites. */
    signsIn?: boolean
  }
}

const cookieName = 'liantu_session'
const sessionMs = 12 * 60 * 60 * 1000
const mostSessions = 1_000
/** Sign-ins a minute from one address. */
export const signInsPerMinute = 10

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
const loopbackHosts = new Set(['localhost', '127.0.0.1', '[::1]'])
const hostOf = (host: string): string => host.replace(/:\d+$/u, '').toLowerCase()

/** A browser says where a write comes from; a program of the office's own says nothing, and is no other site. */
function isCrossOrigin({ headers }: FastifyRequest, mode: WritingMode['mode']): boolean {
  const { origin, host = '', 'sec-fetch-site': site } = headers
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)) return true
  // A foreign name that resolves to this machine would pass for the same origin.
  return mode === 'open' && !loopbackHosts.has(hostOf(host))
}

/** @param writing decided at start by HOST and LIANTU_ACCESS_CODE */
export async function registerWriting(app: FastifyInstance, writing: WritingMode): Promise<void> {
  await app.register(cookie)
  const sessions = new LRUCache<string, Session>({ max: mostSessions, ttl: sessionMs })
  const { mode } = writing
  const tokenOf = (request: FastifyRequest): string | undefined => request.cookies[cookieName]
  app.decorate('writing', {
    mode,
    sessionOf: (request) => {
      const token = tokenOf(request)
      return token === undefined ? undefined : sessions.get(token)
    },
    signIn: (request, reply, code, by) => {
      if (writing.mode !== 'code') throw new Refusal('read-only')
      if (!timingSafeEqual(digest(code), digest(writing.accessCode))) throw new Refusal('wrong-code')
      const token = randomBytes(32).toString('base64url')
      sessions.set(token, { by })
      void reply.setCookie(cookieName, token, { path: '/', httpOnly: true, sameSite: 'strict', secure: request.protocol === 'https', maxAge: sessionMs / 1000 })
    },
    signOut: (request, reply) => {
      const token = tokenOf(request)
      if (token !== undefined) sessions.delete(token)
      void reply.clearCookie(cookieName, { path: '/' })
    },
  } satisfies Writing)
  app.addHook('onRequest', async (request) => {
    const { writes = false, signsIn = false } = request.routeOptions.config
    if (!writes && !signsIn) return
    if (isCrossOrigin(request, mode)) throw new Refusal('cross-origin')
    if (!writes || mode === 'open') return
    if (mode === 'closed') throw new Refusal('read-only')
    if (app.writing.sessionOf(request) === undefined) throw new Refusal('sign-in-needed')
  })
}
