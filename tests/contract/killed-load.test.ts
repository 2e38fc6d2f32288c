import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openEngine } from '#graph/engines/open-engine.ts'
import type { EngineSettings } from '#graph/engines/settings.ts'
import { neo4jSettings, temporaryFolder, wipe } from './engines.ts'
import { countFeeds, entityName } from './queries.ts'
import { wholeGraph } from './whole-graph.ts'

const script = fileURLToPath(new URL('./load-until-killed.ts', import.meta.url))
const size = 200

/** Starts the loading process and kills it `aliveMs` after its first commit. @returns the last load it called committed */
async function loadAndKill(settings: EngineSettings, aliveMs: number): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(settings), String(size)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  await once(child.stdout, 'data')
  setTimeout(() => child.kill('SIGKILL'), aliveMs)
  await once(child, 'close')
  return Number(output.trim().split('\n').at(-1))
}

/** The graph holds exactly one load, whole: every node of it, and one relationship for each load so far. */
async function expectWhole(settings: EngineSettings, acknowledged: number): Promise<void> {
  const engine = await openEngine(settings)
  try {
    const revision = await engine.revision()
    expect(revision).toBeGreaterThanOrEqual(acknowledged)
    expect(revision).toBeLessThanOrEqual(acknowledged + 1)
    const { nodes } = await wholeGraph(engine)
    expect(nodes).toHaveLength(size)
    expect(nodes.filter((node) => !node.includes(`"name":"load ${revision}"`))).toEqual([])
    expect(await engine.read(countFeeds, {})).toEqual([{ total: revision }])
    expect(await engine.read(entityName, { id: 'product:7' })).toEqual([{ name: `load ${revision}` }])
  } finally {
    await engine.close()
  }
}

/** Spread over one load's length and more, without chance: the same moments in every run. */
const moments = [0, 3, 7, 12, 18, 29, 47, 76, 123, 1_240]

describe('a load that is killed with kill -9', () => {
  it('leaves the old state or the new one on the embedded engine, and nothing committed is lost', async () => {
    const settings = await temporaryFolder()
    for (const aliveMs of moments) await expectWhole(settings, await loadAndKill(settings, aliveMs))
    await rm(settings.folder, { recursive: true, force: true })
  }, 120_000)

  it('leaves the old state or the new one on Neo4j, and nothing committed is lost', async () => {
    const settings = neo4jSettings()
    await wipe(settings)
    for (const aliveMs of moments.slice(3, 7)) await expectWhole(settings, await loadAndKill(settings, aliveMs))
  }, 120_000)
})
