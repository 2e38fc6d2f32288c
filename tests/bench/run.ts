/**
 * `npm run bench`: ratios against a bare baseline in the same run; machines are noisy, ratios less so. Each figure is the
 * median of some rounds in which both sides take turns. Exits 1 when a ratio misses its bound.
 *
 * - extraction: MB/s of reading a plan, beside going over its lines
 * - chain map hot: requests a second, beside a bare Fastify route that sends the same bytes (at least 0.6)
 * - chain map cold: time of an answer that is not kept, beside its queries run bare on the engine (at most 1.5)
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import Fastify from 'fastify'
import { buildApp } from '#api/app.ts'
import type { GraphEngine } from '#graph/engines/engine.ts'
import { openEngine } from '#graph/engines/open-engine.ts'
import { engineSettings } from '#graph/engines/settings.ts'
import { readDocument } from '#graph/extractors/read-document.ts'
import { loadSeeds } from '#graph/importers/load-seeds.ts'
import { chainById } from '#graph/queries/chain/by-id.ts'
import { chainProducts } from '#graph/queries/chain/products.ts'
import { chainSegments } from '#graph/queries/chain/segments.ts'
import { listDocuments } from '#graph/queries/document/list.ts'
import { layoutsOfProducts } from '#graph/queries/layout/of-products.ts'

const rounds = 5
const chainId = 'chain:集成电路'
const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))
const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

interface Figure {
  name: string
  measured: string
  ratio: number
  bound?: { atLeast?: number; atMost?: number }
}

async function msOf(run: () => unknown): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

async function extraction(): Promise<Figure> {
  const text = readFileSync(join(seeds, 'documents/shandong-2021-manufacturing-plan/002.txt'), 'utf8')
  const megabytes = Buffer.byteLength(text) / 1e6
  let lines = 0
  const goOver = () => {
    for (const line of text.split('\n')) lines += line.length
  }
  const read: number[] = []
  const bare: number[] = []
  readDocument({ slug: 'bench', text })
  for (let round = 0; round < rounds; round += 1) {
    read.push(await msOf(() => readDocument({ slug: 'bench', text })))
    bare.push(await msOf(goOver))
  }
  const rate = (ms: number) => megabytes / (ms / 1000)
  return {
    name: 'extraction',
    measured: `${rate(median(read)).toFixed(2)} MB/s; going over the lines ${rate(median(bare)).toFixed(0)} MB/s (${lines > 0 ? 'same text' : ''})`,
    ratio: median(bare) / median(read),
  }
}

const requestsPerSecond = async (url: string): Promise<number> =>
  (await autocannon({ url, connections: 20, duration: 4, headers: { 'accept-encoding': 'identity' } })).requests.average

async function hotMap(engine: GraphEngine): Promise<Figure> {
  const app = await buildApp(engine, { rateLimit: 1e9 })
  const path = `/api/chains/${encodeURIComponent(chainId)}/map`
  const url = `${await app.listen({ port: 0, host: '127.0.0.1' })}${path}`
  const body = Buffer.from(await (await fetch(url)).arrayBuffer())
  const bare = Fastify()
  bare.get('/map', (_request, reply) => reply.type('application/json; charset=utf-8').send(body))
  const bareUrl = `${await bare.listen({ port: 0, host: '127.0.0.1' })}/map`
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < 3; round += 1) {
    ours.push(await requestsPerSecond(url))
    theirs.push(await requestsPerSecond(bareUrl))
  }
  await app.close()
  await bare.close()
  return {
    name: `chain map hot on ${engine.kind}`,
    measured: `${median(ours).toFixed(0)} requests/s of ${body.length} bytes; bare Fastify ${median(theirs).toFixed(0)}`,
    ratio: median(ours) / median(theirs),
    bound: { atLeast: 0.6 },
  }
}

async function coldMap(engine: GraphEngine): Promise<Figure> {
  const app = await buildApp(engine, { rateLimit: 1e9 })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const path = `/api/chains/${encodeURIComponent(chainId)}/map`
  // A query string of its own makes each answer a new one: nothing of it is kept.
  let request = 0
  // A lean client: the time of fetch's own machinery is not the server's.
  const agent = new Agent({ keepAlive: true })
  const ask = () =>
    new Promise<void>((resolve, reject) => {
      get(`${url}${path}?cold=${(request += 1)}`, { agent }, (response) => response.resume().on('end', resolve)).on('error', reject)
    })
  const queries = async () => {
    const [, , products] = await Promise.all([
      engine.read(chainById, { chainId }),
      engine.read(chainSegments, { chainId }),
      engine.read(chainProducts, { chainId }),
      engine.read(listDocuments, {}),
    ])
    await engine.read(layoutsOfProducts, { productIds: products.map(({ id }) => id) })
  }
  const ours: number[] = []
  const raw: number[] = []
  for (let round = 0; round < 100; round += 1) {
    ours.push(await msOf(ask))
    raw.push(await msOf(queries))
  }
  agent.destroy()
  await app.close()
  return {
    name: `chain map cold on ${engine.kind}`,
    measured: `${median(ours).toFixed(2)} ms; its queries alone ${median(raw).toFixed(2)} ms`,
    ratio: median(ours) / median(raw),
    bound: { atMost: 1.5 },
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-bench-'))
  // NEO4J_URI and its companions measure the same on that server, which must be empty or hold the seeds.
  const settings = engineSettings({ ...process.env, LIANTU_DATA: folder })
  const engine = await openEngine(settings)
  const figures: Figure[] = [await extraction()]
  try {
    await engine.prepareSchema()
    const loading = await msOf(() => loadSeeds(engine, seeds))
    process.stdout.write(`loading the seeds into ${engine.kind}: ${(loading / 1000).toFixed(2)} s; memory ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB\n`)
    figures.push(await hotMap(engine), await coldMap(engine))
  } finally {
    await engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
  let missed = false
  for (const { name, measured, ratio, bound } of figures) {
    const good = ratio >= (bound?.atLeast ?? -Infinity) && ratio <= (bound?.atMost ?? Infinity)
    const limit = bound === undefined ? '' : `, ${bound.atLeast === undefined ? `at most ${bound.atMost ?? ''}` : `at least ${bound.atLeast}`}${good ? '' : ' MISSED'}`
    process.stdout.write(`${name}: ${measured}; ratio ${ratio.toPrecision(2)}${limit}\n`)
    missed ||= !good
  }
  if (missed) process.exitCode = 1
}

await main()
