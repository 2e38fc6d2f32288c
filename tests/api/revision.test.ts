import { brotliDecompressSync } from 'node:zlib'
import { get as httpGet } from 'node:http'
import { describe, expect, it } from 'vitest'
import type { Corpus } from '#api/contract/documents.ts'
import { serverForTests } from './running-server.ts'

const server = serverForTests()
const map = `/chains/${encodeURIComponent('chain:集成电路')}/map`

/** The bytes as sent, without fetch's own decoding. */
function raw(url: string, headers: Record<string, string>): Promise<{ headers: Record<string, unknown>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    httpGet(url, { headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks) }))
    }).on('error', reject)
  })
}

describe('answers of a revision', () => {
  it('carry it as ETag and header, and answer 304 to who has it', async () => {
    const first = await server.get(map)
    const { body: corpus } = await server.get<Corpus>('/corpus')
    const etag = first.headers.get('etag') ?? ''
    expect(first.headers.get('x-liantu-revision')).toBe(String(corpus.revision))
    expect(etag).toContain(`"${corpus.revision}-`)
    const again = await server.get(map, { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
    expect(again.body).toBeUndefined()
  })

  it('are the same bytes when kept as when made, compressed or not', async () => {
    const made = await server.get(`${map}?asOf=2026-01-01`)
    const kept = await server.get(`${map}?asOf=2026-01-01`)
    expect(kept.body).toEqual(made.body)
    const compressed = await raw(`${server.url()}/api${map}?asOf=2026-01-01`, { 'accept-encoding': 'br' })
    expect(compressed.headers['content-encoding']).toBe('br')
    expect(JSON.parse(brotliDecompressSync(compressed.body).toString())).toEqual(made.body)
    const plain = await raw(`${server.url()}/api${map}?asOf=2026-01-01`, { 'accept-encoding': 'identity' })
    expect(JSON.parse(plain.body.toString())).toEqual(made.body)
  })

  it('do not keep failures', async () => {
    const unknown = '/cities/city:379999'
    expect((await server.get(unknown)).status).toBe(404)
    const { headers, problem } = await server.problem(unknown)
    expect(problem.status).toBe(404)
    expect(headers.get('etag')).toBeNull()
  })
})

describe('headers', () => {
  it('keep the page to itself', async () => {
    const { headers } = await server.get('/health')
    expect(headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(headers.get('content-security-policy')).not.toMatch(/https?:/u)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
})
