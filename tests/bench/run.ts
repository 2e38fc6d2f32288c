/**
 * `npm run bench`: ratios against a bare baseline in the same run; machines are noisy, ratios less so. Each figure is the
 * median of some rounds in which both sides take turns. Exits 1 when a ratio misses its bound.
 *
 * - extraction: MB/s of reading all facts of a plan, beside going over its characters; twice the text takes at most 2.6 times as long
 * - loading: seconds of CPU and wall, and memory, of bringing the seeds into an empty graph, beside reading them alone
 * - chain map hot: requests a second, beside a bare Fastify route that sends the same bytes (at least 0.6)
 * - chain map cold: time of an answer that is not kept, beside its queries run bare on the engine (at most 1.5)
 */
import { mkdtempSync, rmSync } from 'node:fs'
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
import { loadSeeds } from '#graph/importers/load-seeds.ts'
import { readPlan } from '#graph/importers/read-plan.ts'
import { readSeedDocuments, readSeedReference } from '#graph/importers/read-seeds.ts'
import { transformDocument } from '#graph/importers/transform-document.ts'
import { assetsOfChain } from '#graph/queries/chain/assets.ts'
import { chainById } from '#graph/queries/chain/by-id.ts'
import { listMappings } from '#graph/queries/chain/mappings.ts'
import { chainProducts } from '#graph/queries/chain/products.ts'
import { chainRoles } from '#graph/queries/chain/roles.ts'
import { chainSegments } from '#graph/queries/chain/segments.ts'
import { listDocuments } from '#graph/queries/document/list.ts'
import { layoutsOfProducts } from '#graph/queries/layout/of-products.ts'

const rounds = 5
const chainId = 'chain:集成电路'
const largestPlan = 'shandong-2021-manufacturing-plan'
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

/** CPU of this process, its threads included: tells more than the clock on a shared machine. */
async function cpuSecondsOf(run: () => unknown): Promise<number> {
  const start = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

async function extraction(): Promise<Figure[]> {
  const [document] = (await readSeedDocuments(seeds, readSeedReference(seeds).aliases)).filter(({ slug }) => slug === largestPlan)
  const { text, source } = document!
  const megabytes = (printed: string) => Buffer.byteLength(printed) / 1e6
  const read = (printed: string) => () => readPlan({ slug: 'bench', text: printed, source })
  const [once, twice] = [`${text}\n`.repeat(2), `${text}\n`.repeat(4)]
  let sum = 0
  const goOver = () => {
    for (let index = 0; index < once.length; index += 1) sum += once.charCodeAt(index)
  }
  const times = { once: [] as number[], twice: [] as number[], bare: [] as number[] }
  read(text)()
  for (let round = 0; round < rounds; round += 1) {
    times.once.push(await cpuSecondsOf(read(once)))
    times.twice.push(await cpuSecondsOf(read(twice)))
    times.bare.push((await msOf(goOver)) / 1000)
  }
  const rate = (printed: string, seconds: number) => megabytes(printed) / seconds
  return [
    {
      name: 'extraction',
      measured: `${rate(once, median(times.once)).toFixed(2)} MB/s of CPU; going over the characters ${rate(once, median(times.bare)).toFixed(0)} MB/s${sum > 0 ? '' : ' (empty)'}`,
      ratio: median(times.bare) / median(times.once),
    },
    {
      name: 'extraction of twice the text',
      measured: `${median(times.twice).toFixed(2)} s; once ${median(times.once).toFixed(2)} s`,
      ratio: median(times.twice) / median(times.once),
      bound: { atMost: 2.6 },
    },
  ]
}

/** Before anything is warm, as a first start is. */
async function loading(engine: GraphEngine): Promise<Figure> {
  let wall = 0
  const cpu = await cpuSecondsOf(async () => {
    wall = await msOf(() => loadSeeds(engine, seeds))
  })
  const memory = process.resourceUsage().maxRSS / 1e3
  const { aliases } = readSeedReference(seeds)
  const documents = await readSeedDocuments(seeds, aliases)
  const reading = await cpuSecondsOf(() => documents.map((document) => transformDocument(document, readPlan(document), aliases)))
  return {
    name: `loading the seeds into ${engine.kind}`,
    measured: `${(wall / 1000).toFixed(2)} s, ${cpu.toFixed(2)} s of CPU; memory at most ${memory.toFixed(0)} MB; reading them once more ${reading.toFixed(2)} s of CPU`,
    ratio: cpu / reading,
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
  // An address of its own, by empty parameters, makes each answer a new one: nothing of it is kept.
  let request = 0
  // A lean client: the time of fetch's own machinery is not the server's.
  const agent = new Agent({ keepAlive: true })
  const ask = () =>
    new Promise<void>((resolve, reject) => {
      get(`${url}${path}?${'&'.repeat((request += 1))}`, { agent }, (response) =>
        response.resume().on('end', () => (response.statusCode === 200 ? resolve() : reject(new Error(`the map answered ${String(response.statusCode)}`)))),
      ).on('error', reject)
    })
  const queries = async () => {
    const [, , products] = await Promise.all([
      engine.read(chainById, { chainId }),
      engine.read(chainSegments, { chainId }),
      engine.read(chainProducts, { chainId }),
      engine.read(listDocuments, {}),
      engine.read(assetsOfChain, { chainId }),
      engine.read(chainRoles, {}),
      engine.read(listMappings, {}),
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
  const figures: Figure[] = []
  try {
    await engine.prepareSchema()
    figures.push(await loading(engine), ...(await extraction()), await hotMap(engine), await coldMap(engine))
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
