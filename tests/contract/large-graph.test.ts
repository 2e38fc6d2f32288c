import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { GraphEngine } from '#graph/engines/engine.ts'
import { openEngine } from '#graph/engines/open-engine.ts'
import { allQueries } from '#graph/queries/profile/query-modules.ts'
import type { ReadQuery } from '#graph/queries/query.ts'
import { neo4jSettings, temporaryFolder, wipe } from './engines.ts'
import { largeParameters, seedLargeGraph } from './large-graph.ts'

const reads = (await allQueries()).filter((query) => query.mode === 'read')

/** The made-up nodes lack what a row schema may ask for; here only the two answers are compared. */
const anyRow = z.looseObject({})

/** As text: order inside a list that no ORDER BY governs, and of the keys of a map, is each engine's own. */
function print(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(print).sort().join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([key, entry]) => `${key}:${print(entry)}`)
    .sort()
    .join()}}`
}

describe('on a graph past 65,536 rows', () => {
  let embedded: GraphEngine
  let neo4j: GraphEngine
  const folder = temporaryFolder()
  beforeAll(async () => {
    const settings = neo4jSettings()
    await wipe(settings)
    embedded = await openEngine(await folder)
    neo4j = await openEngine(settings)
    for (const engine of [embedded, neo4j]) {
      await engine.prepareSchema()
      await seedLargeGraph(engine)
    }
  }, 300_000)
  afterAll(async () => {
    await Promise.all([embedded.close(), neo4j.close()])
    await rm((await folder).folder, { recursive: true, force: true })
    await wipe(neo4jSettings())
  }, 120_000)

  it.each(reads)(
    '$name gives the same rows in the same order on both engines',
    async (query) => {
      const names = Object.keys(query.params.shape)
      expect(
        names.filter((name) => !(name in largeParameters)),
        'parameters without a value in large-graph.ts',
      ).toEqual([])
      const params = Object.fromEntries(names.map((name) => [name, largeParameters[name]]))
      const loose: ReadQuery = { ...query, row: anyRow }
      const ofEmbedded = (await embedded.read(loose, params)).map(print)
      const ofNeo4j = (await neo4j.read(loose, params)).map(print)
      expect(ofEmbedded.length).toBe(ofNeo4j.length)
      // Not toEqual on all at once: its report of 70,000 differences takes longer than the test.
      expect(ofEmbedded.findIndex((row, index) => row !== ofNeo4j[index])).toBe(-1)
    },
    120_000,
  )
})
