/** The API over a real Neo4j: the same page as on the embedded engine, two processes on one database, and a database that goes away. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ChainMap } from '#api/contract/chains.ts'
import { type RunningServer, startServer } from '#api/server.ts'
import { freePort } from '#graph/engines/neo4j/server/port.ts'
import { type RunningServer as RunningNeo4j, startServer as startNeo4j } from '#graph/engines/neo4j/server/server.ts'
import { openEngine } from '#graph/engines/open-engine.ts'
import type { Neo4jSettings } from '#graph/engines/settings.ts'
import { loadPlan, planA } from './small-corpus.ts'

const chain = encodeURIComponent('chain:集成电路')

/** Answers that are composed of nearly every query. */
const samePaths = [
  '/gaps?limit=500', '/gaps?limit=500&city=德州', '/gaps/chains', '/cities/city:371400', '/cities/city:371400/fit', '/documents', '/names',
  `/industries/${encodeURIComponent('industry:钢铁')}`, `/gaps/${encodeURIComponent('gap:missing:segment:集成电路:半导体设备')}`,
  '/compare?from=document:shandong-2021-manufacturing-plan&to=document:shandong-2021-three-resolutes', '/targets/series?limit=500',
  '/documents/document:shandong-2021-manufacturing-plan/passages?limit=500', '/clusters?limit=500', '/cities/measures', '/cities/matrix', `/cities/matrix?by=segment&chain=${encodeURIComponent('集成电路')}`, '/cities/similarity', '/cities/city:370100/common/city:370200', '/conflicts?limit=500&asOf=2026-11-22', `/conflicts?limit=500&asOf=2022-06-01&city=${encodeURIComponent('济南')}`, '/enterprises?limit=500',
  '/chains?limit=500&asOf=2024-12-03', '/cities/city:370200?asOf=2024-12-03', '/cities?limit=500&document=document:shandong-2021-manufacturing-plan', '/enterprises?limit=500&document=document:shandong-2021-manufacturing-plan',
  `/industries/${encodeURIComponent('industry:钢铁')}?asOf=2022-01-01`, `/chains/${chain}/map?document=document:shandong-2021-three-resolutes`,
]

describe('the API on Neo4j', () => {
  let home: string
  let folder: string
  let port: number
  let neo4j: RunningNeo4j
  let settings: Neo4jSettings
  const servers: RunningServer[] = []
  const start = async (engine: Parameters<typeof startServer>[0]['engine']) => {
    const server = await startServer({ host: '127.0.0.1', port: 0, engine })
    servers.push(server)
    return server
  }
  const mapOf = async ({ url }: RunningServer) => (await (await fetch(`${url}/api/chains/${chain}/map`)).json()) as ChainMap

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'liantu-api-neo4j-'))
    folder = await mkdtemp(join(tmpdir(), 'liantu-api-embedded-'))
    port = await freePort()
    neo4j = await startNeo4j({ home, port, authentication: true })
    settings = { kind: 'neo4j', uri: neo4j.uri, username: neo4j.username, password: neo4j.password, database: 'neo4j' }
  }, 180_000)
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()))
    await neo4j.stop()
    await Promise.all([home, folder].map((path) => rm(path, { recursive: true, force: true })))
  }, 60_000)

  it('shows the same chain map, gaps, industry, city and documents as the embedded engine', async () => {
    const [onNeo4j, embedded] = [await start(settings), await start({ kind: 'embedded', folder })]
    const map = await mapOf(onNeo4j)
    expect(map.cities.length).toBeGreaterThan(10)
    expect(map).toEqual(await mapOf(embedded))
    for (const path of samePaths) {
      const [one, other] = await Promise.all([onNeo4j, embedded].map(async ({ url }) => (await fetch(`${url}/api${path}`)).json()))
      expect(one, path).not.toHaveProperty('code')
      expect(one, path).toEqual(other)
    }
    // Both load all seeds; Neo4j plans every query for the first time.
  }, 400_000)

  it('shows in one process at once what another has loaded', async () => {
    const [server] = servers
    const revisionOf = async () => Number((await fetch(`${server?.url ?? ''}/api/cities`)).headers.get('x-liantu-revision'))
    const before = await revisionOf()
    const other = await openEngine(settings)
    await loadPlan(other, 'plan-a', planA)
    expect(await revisionOf()).toBe(before + 1)
    const product = await fetch(`${server?.url ?? ''}/api/products/${encodeURIComponent('product:铅酸电池')}`)
    expect(product.status).toBe(200)
    await loadPlan(other, 'plan-a', [], 'emptied')
    await other.close()
    expect((await fetch(`${server?.url ?? ''}/api/products/${encodeURIComponent('product:铅酸电池')}`)).status).toBe(404)
  }, 60_000)

  it('answers 503 with Retry-After while the database is away, and recovers by itself', async () => {
    const [server] = servers
    const url = server?.url ?? ''
    await neo4j.stop()
    const away = await fetch(`${url}/api/cities`)
    expect(away.status).toBe(503)
    expect(Number(away.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await away.json()).toMatchObject({ code: 'unavailable' })
    expect((await fetch(`${url}/api/ready`)).status).toBe(503)
    expect((await fetch(`${url}/api/health`)).status).toBe(200)
    neo4j = await startNeo4j({ home, port, authentication: true })
    await expect.poll(async () => (await fetch(`${url}/api/cities`)).status, { timeout: 30_000, interval: 250 }).toBe(200)
  }, 120_000)
})
