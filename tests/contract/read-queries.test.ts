/** Every read query of the product, on both engines, with answers counted by hand on the small corpus. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { describeOnEachEngine } from './engines.ts'
import { agencyCases } from './read-cases/agency.ts'
import { assetCases } from './read-cases/asset.ts'
import { chainCases } from './read-cases/chain.ts'
import { cityCases } from './read-cases/city.ts'
import { conflictCases } from './read-cases/conflict.ts'
import { corpusCases } from './read-cases/corpus.ts'
import { documentCases } from './read-cases/document.ts'
import { exploreCases } from './read-cases/explore.ts'
import { focusCases } from './read-cases/focus.ts'
import { gapCases } from './read-cases/gap.ts'
import { importCases } from './read-cases/import.ts'
import { industryCases } from './read-cases/industry.ts'
import { layoutCases } from './read-cases/layout.ts'
import { listCases } from './read-cases/list.ts'
import { markCases } from './read-cases/mark.ts'
import { passageCases } from './read-cases/passage.ts'
import { placementCases } from './read-cases/placement.ts'
import { productCases } from './read-cases/product.ts'
import { restrictionCases } from './read-cases/restriction.ts'
import { revisionCases } from './read-cases/revision.ts'
import { searchCases } from './read-cases/search.ts'
import { segmentCases } from './read-cases/segment.ts'
import { structureCases } from './read-cases/structure.ts'
import { targetCases } from './read-cases/target.ts'
import type { Row } from './read-cases/case.ts'
import { loadSmallCorpus } from './small-corpus.ts'

const cases = [
  ...agencyCases,
  ...assetCases,
  ...chainCases,
  ...cityCases,
  ...conflictCases,
  ...corpusCases,
  ...documentCases,
  ...exploreCases,
  ...focusCases,
  ...gapCases,
  ...importCases,
  ...industryCases,
  ...layoutCases,
  ...listCases,
  ...markCases,
  ...passageCases,
  ...placementCases,
  ...productCases,
  ...restrictionCases,
  ...revisionCases,
  ...searchCases,
  ...segmentCases,
  ...structureCases,
  ...targetCases,
]

/** Long lists are held by their length, their first and their last row, as far as the case names them. */
function expectRows(name: string, rows: unknown[], expected: unknown[]): void {
  const [length, first, last] = expected
  if (typeof length !== 'number') return expect.soft(rows, name).toEqual(expected)
  expect.soft(rows, name).toHaveLength(length)
  if (first !== undefined) expect.soft(rows[0], name).toEqual(first)
  if (last !== undefined) expect.soft(rows.at(-1), name).toEqual(last)
}

describeOnEachEngine('read queries', (open) => {
  it('answer on the small corpus as counted by hand', async () => {
    const engine = await open()
    await loadSmallCorpus(engine)
    for (const { query, params = {}, rows, pick = (row: Row): unknown => row, inAnyOrder } of cases) {
      const found = (await engine.read(query, params)).map((row) => pick(row as Row))
      if (inAnyOrder) found.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      expectRows(query.name, found, rows)
    }
    // A cold Neo4j plans each query for the first time.
  }, 300_000)

  it('give nothing, and no error, on an empty graph', async () => {
    const engine = await open()
    for (const { query, params = {} } of cases) {
      const found = await engine.read(query, params)
      expect(found.filter((row) => !('total' in (row as Row)))).toEqual([])
    }
  }, 300_000)
})

describe('the cases', () => {
  it('cover every read query', async () => {
    const folder = fileURLToPath(new URL('../../graph/queries', import.meta.url))
    const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cypher'))
    const tested = new Set(cases.map(({ query }) => query.name))
    for (const file of modules) {
      const exported = Object.values((await import(join(folder, file.replace(/\.cypher$/u, '.ts')))) as Record<string, { mode?: string; name?: string }>)
      for (const query of exported.filter(({ mode }) => mode === 'read')) expect(tested).toContain(query.name)
    }
  })
})
