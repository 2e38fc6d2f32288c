/**
 * The graph for the routes, and answers kept per revision of the data.
 *
 * Every answer under /api that shows data carries the revision as ETag and in `x-liantu-revision`. The revision is asked of
 * the graph for each request (concurrent requests share one question), so that what any process loads, all show. An answer
 * made for the same revision, the same day and the same address is sent again as it was, already compressed.
 */
import type { OutgoingHttpHeaders } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import type { GraphEngine } from '#graph/engines/engine.ts'
import { sourceDigest } from '#graph/importers/source-digest.ts'
import { buildAdjacency, type Adjacency } from '#graph/views/adjacency.ts'
import { buildSearchIndex, type SearchIndex } from '#graph/views/search.ts'
import { snapshotOf } from '#graph/views/snapshot.ts'

declare module 'fastify' {
  interface FastifyInstance {
    graph: GraphEngine
    /** Names of everything, of the present revision. */
    searchIndex: () => Promise<SearchIndex>
    /** Relations of everything named, of the present revision. */
    adjacency: () => Promise<Adjacency>
    /** Today, as the whole answer sees it: ISO date. */
    today: () => string
  }
  interface FastifyRequest {
    /** Key under which a good answer is kept; null when it is not to be kept. */
    answerKey: string | null
  }
  interface FastifyContextConfig {
    /** The answer depends on nothing but the address, the data's revision and the day. */
    ofRevision?: boolean
  }
}

interface Answer {
  body: Buffer
  /** All that were sent with it but what belongs to one request. */
  headers: OutgoingHttpHeaders
  compressed?: Promise<Buffer>
}

/** Headers of one request or of one way of sending: not kept. */
const ownHeaders = /^(?:x-request-id|x-ratelimit-.*|content-length|content-encoding|transfer-encoding)$/u

/** Bytes of answers kept, compressed forms not counted. */
const keptBytes = 64 * 1024 * 1024
/** Smaller bodies are sent as they are. */
const compressFrom = 1024
const brotli = promisify(brotliCompress)
/** Code that shapes an answer: another version of it makes another ETag. */
const answeringCode = ['api', 'graph']

export function registerGraph(app: FastifyInstance, graph: GraphEngine, today: () => string): void {
  app.decorate('graph', graph)
  app.decorate('today', today)
  app.decorate('searchIndex', snapshotOf(graph, buildSearchIndex))
  app.decorate('adjacency', snapshotOf(graph, buildAdjacency))
  app.decorateRequest('answerKey', null)
  const build = sourceDigest(answeringCode).slice(0, 12)
  const answers = new LRUCache<string, Answer>({ maxSize: keptBytes, sizeCalculation: ({ body }) => body.length + 1 })

  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.config.ofRevision !== true) return
    const revision = await graph.revision()
    const version = `${revision}-${build}-${today()}`
    const etag = `W/"${version}"`
    const isKnown = request.headers['if-none-match']?.includes(etag) === true
    const key = `${version} ${request.url}`
    const answer = isKnown ? undefined : answers.get(key)
    if (answer !== undefined) return sendAnswer(request, reply, answer)
    void reply.headers({ etag, 'x-liantu-revision': revision, 'cache-control': 'no-cache', vary: 'accept-encoding' })
    if (isKnown) return reply.code(304).send()
    request.answerKey = key
  })

  app.addHook('onSend', async (request, reply, payload) => {
    if (request.answerKey === null || reply.statusCode !== 200 || typeof payload !== 'string') return payload
    const headers = Object.fromEntries(Object.entries(reply.getHeaders()).filter(([name]) => !ownHeaders.test(name)))
    answers.set(request.answerKey, { body: Buffer.from(payload), headers })
    return payload
  })
}

/**
 * Sends a kept answer, headers and all, past what Fastify would do again for each: at thousands of answers a second the
 * headers cost more than the bytes. The first reader of a compressed form waits for it, the others find it.
 */
async function sendAnswer(request: FastifyRequest, reply: FastifyReply, answer: Answer): Promise<FastifyReply> {
  const isCompressed = answer.body.length >= compressFrom && request.headers['accept-encoding']?.includes('br') === true
  if (isCompressed) answer.compressed ??= brotli(answer.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
  const body = isCompressed && answer.compressed !== undefined ? await answer.compressed : answer.body
  const headers: OutgoingHttpHeaders = { ...answer.headers, 'x-request-id': request.id, 'content-length': body.length }
  if (isCompressed) headers['content-encoding'] = 'br'
  reply.hijack()
  reply.raw.writeHead(200, headers)
  reply.raw.end(body)
  return reply
}
