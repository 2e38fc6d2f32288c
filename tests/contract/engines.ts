/** Runs the same cases on both engines, each on a graph of its own. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { afterEach, describe, inject } from 'vitest'
import type { GraphEngine, GraphTransaction } from '#graph/engines/engine.ts'
import { openEngine } from '#graph/engines/open-engine.ts'
import type { EmbeddedSettings, EngineSettings, Neo4jSettings } from '#graph/engines/settings.ts'

/** Writes a part of the graph a case begins with. */
export type Seed = (transaction: GraphTransaction) => Promise<unknown>
/** Opens an engine with its schema and `seeds`, written in one transaction; it is closed after the case. */
export type Open = (...seeds: Seed[]) => Promise<GraphEngine>

export const neo4jSettings = (uri = inject('neo4jUri')): Neo4jSettings => ({
  kind: 'neo4j',
  uri,
  username: 'neo4j',
  password: 'none-needed',
  database: 'neo4j',
})

/** Removes all nodes; constraints and indexes stay. */
export async function wipe({ uri, username, password, database }: Neo4jSettings): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
  try {
    await driver.executeQuery('MATCH (n) DETACH DELETE n', {}, { database })
  } finally {
    await driver.close()
  }
}

export async function temporaryFolder(): Promise<EmbeddedSettings> {
  return { kind: 'embedded', folder: await mkdtemp(join(tmpdir(), 'liantu-embedded-')) }
}

async function freshSettings(kind: GraphEngine['kind']): Promise<EngineSettings> {
  if (kind === 'embedded') return temporaryFolder()
  const settings = neo4jSettings()
  await wipe(settings)
  return settings
}

const kinds: readonly GraphEngine['kind'][] = ['embedded', 'neo4j']

/** `cases` declares its tests with `it`; the second argument names the engine, for the few cases that differ. */
export function describeOnEachEngine(name: string, cases: (open: Open, kind: GraphEngine['kind']) => void): void {
  describe.each(kinds)(`${name} on %s`, (kind) => {
    const opened: { engine: GraphEngine; settings: EngineSettings }[] = []
    afterEach(async () => {
      for (const { engine, settings } of opened.splice(0)) {
        await engine.close()
        if (settings.kind === 'embedded') await rm(settings.folder, { recursive: true, force: true })
      }
    })
    const open: Open = async (...seeds) => {
      const settings = await freshSettings(kind)
      const engine = await openEngine(settings)
      opened.push({ engine, settings })
      await engine.prepareSchema()
      if (seeds.length > 0) {
        await engine.transaction(async (transaction) => {
          for (const seed of seeds) await seed(transaction)
        })
      }
      return engine
    }
    cases(open, kind)
  })
}
