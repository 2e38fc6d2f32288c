/** Headers that keep the page to itself, compression, and how often one address may ask. */
import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'

/** Requests a minute from one address; a page with all its panels makes some dozens. */
export const requestsPerMinute = 3_000

/** No script, style, picture or request from anywhere else. */
export const contentSecurity = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  // Cytoscape and the API's own documentation set inline styles; nothing else needs them.
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'"],
  'font-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
}

/** Refuses who asks more often than `perMinute`. First of all, so that a refusal costs nothing. */
export async function registerRateLimit(app: FastifyInstance, perMinute: number): Promise<void> {
  await app.register(rateLimit, { max: perMinute, timeWindow: '1 minute' })
}

export async function registerHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentSecurity },
    // Offices serve this over plain HTTP inside their own network.
    hsts: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'same-origin' },
  })
  // Quality 4 costs half a millisecond for 50 kB where the default costs several (measured).
  await app.register(compress, {
    threshold: 1024,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    zlibOptions: { level: 4 },
  })
}
