import { existsSync } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '#graph/engines/neo4j/server/port.ts'
import { startServer } from '#graph/engines/neo4j/server/server.ts'
import type { RunningServer } from '#graph/engines/neo4j/server/server.ts'
import type { GraphEngine } from '#graph/engines/engine.ts'
import { openEngine } from '#graph/engines/open-engine.ts'
import type { Neo4jSettings } from '#graph/engines/settings.ts'
import { countEntities, createEntity } from './queries.ts'

const codeOf = (code: string): unknown => expect.objectContaining({ name: 'GraphError', code })

async function timed(call: () => Promise<unknown>): Promise<{ error: unknown; ms: number }> {
  const start = performance.now()
  const error = await call().then(
    () => undefined,
    (reason: unknown) => reason,
  )
  return { error, ms: performance.now() - start }
}

describe('a Neo4j server with a password', () => {
  let home: string
  let port: number
  let server: RunningServer
  let settings: Neo4jSettings
  const opened: GraphEngine[] = []
  const open = async (changes: Partial<Neo4jSettings> = {}) => {
    const engine = await openEngine({ ...settings, ...changes })
    opened.push(engine)
    return engine
  }

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'liantu-neo4j-password-'))
    port = await freePort()
    server = await startServer({ home, port, authentication: true })
    settings = { kind: 'neo4j', uri: server.uri, username: server.username, password: server.password, database: 'neo4j' }
  }, 120_000)
  afterAll(async () => {
    await Promise.all(opened.map((engine) => engine.close()))
    await server.stop()
    await rm(home, { recursive: true, force: true })
  }, 60_000)

  it('keeps its password where only its owner reads it', async () => {
    expect((await stat(join(home, 'password'))).mode & 0o777).toBe(0o600)
    expect(server.password.length).toBeGreaterThanOrEqual(16)
  })

  it('answers by bolt:// as by neo4j://', async () => {
    for (const scheme of ['bolt', 'neo4j']) await (await open({ uri: `${scheme}://127.0.0.1:${port}` })).ping()
  })

  it('without the database of the settings is unavailable', async () => {
    const engine = await open({ database: 'absent' })
    await expect(engine.ping()).rejects.toEqual(codeOf('unavailable'))
  })

  it('shows a write through one process to another at once', async () => {
    const [writer, reader] = [await open(), await open()]
    await writer.prepareSchema()
    const before = await reader.revision()
    await writer.transaction((transaction) => transaction.write(createEntity, { id: 'product:shared' }))
    expect(await reader.revision()).toBe(before + 1)
    expect(await writer.revision()).toBe(before + 1)
  })

  it('that was killed is unavailable within seconds, and the same engine works again when it is back', async () => {
    const engine = await open()
    await engine.prepareSchema()
    const revision = await engine.revision()
    const [{ total } = { total: 0 }] = await engine.read(countEntities, {})
    await server.stop()

    const read = await timed(() => engine.read(countEntities, {}))
    expect(read.error).toEqual(codeOf('unavailable'))
    expect(read.ms).toBeLessThan(4_000)
    expect((await timed(() => engine.ping())).error).toEqual(codeOf('unavailable'))
    expect((await timed(() => engine.revision())).error).toEqual(codeOf('unavailable'))
    const write = await timed(() => engine.transaction((transaction) => transaction.write(createEntity, { id: 'product:lost' })))
    expect(write.error).toEqual(codeOf('unavailable'))
    expect(write.ms).toBeLessThan(20_000)

    server = await startServer({ home, port, authentication: true })
    expect(await engine.revision()).toBe(revision)
    await engine.transaction((transaction) => transaction.write(createEntity, { id: 'product:back' }))
    expect(await engine.read(countEntities, {})).toEqual([{ total: total + 1 }])
  }, 180_000)

  // Last but one: after three wrong passwords the server shuts everybody out for five seconds.
  it('refuses a wrong password, and says what to check', async () => {
    const engine = await open({ password: 'wrong-password' })
    await expect(engine.ping()).rejects.toEqual(codeOf('unauthorized'))
    await expect(engine.read(countEntities, {})).rejects.toThrow(/NEO4J_PASSWORD/u)
    await expect(engine.transaction(() => Promise.resolve())).rejects.toEqual(codeOf('unauthorized'))
  })

  it('will not start on a port in use', async () => {
    await expect(startServer({ home, port, authentication: true })).rejects.toThrow(`Port ${port} is in use`)
    expect(existsSync(join(home, 'conf', 'neo4j.conf'))).toBe(true)
  })
})
