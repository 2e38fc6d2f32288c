/** Gaps and conflicts of random graphs: the same on both engines. */
import { rm } from 'node:fs/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toConflictBoard } from '#graph/conflicts/board.ts'
import { findConflicts } from '#graph/conflicts/find-conflicts.ts'
import { readConflictRows } from '#graph/conflicts/read-rows.ts'
import { readConflictReference } from '#graph/conflicts/reference.ts'
import type { GraphEngine } from '#graph/engines/engine.ts'
import { openEngine } from '#graph/engines/open-engine.ts'
import { toBoard } from '#graph/gaps/board.ts'
import { findGaps } from '#graph/gaps/find-gaps.ts'
import { readBoardRows } from '#graph/gaps/read-board.ts'
import { loadReference } from '#graph/importers/load-reference.ts'
import { neo4jSettings, temporaryFolder, wipe } from './engines.ts'
import { loadPlan, reference, type Sentence } from './small-corpus.ts'

const places = [['city:370100', '济南市'], ['city:370200', '青岛市'], ['city:370300', '淄博市'], ['county:371326', '平邑县']] as const
const place = fc.constantFrom(...places)
const product = fc.constantFrom('正极', '隔膜', '锂电池电芯', '电池系统', '工业软件', '齿轮钢', '特种水泥', '汽车')
const relation = fc.constantFrom('develop' as const, 'develop' as const, 'retire' as const, 'limit' as const)
const restriction = fc.record({ rule: fc.constantFrom('retire' as const, 'ban-new' as const, 'limit' as const, 'move' as const), scope: fc.constantFrom('全省', '沿海地区', '通道城市外'), industry: fc.constantFrom('钢铁行业', '水泥', '电池') })
const sentence: fc.Arbitrary<Sentence> = fc.record({
  heading: fc.constantFrom('锂电池', '软件', '电池', '钢铁'),
  text: fc.string({ unit: fc.constantFrom('济', '南', '发', '展', '电', '池', '集中打造', '差异化发展'), minLength: 2, maxLength: 12 }),
  layouts: fc.array(fc.tuple(place, product, relation).map(([[id, name], item, is]): [string, string, string, typeof is] => [id, name, item, is]), { maxLength: 5 }),
  restrictions: fc.array(restriction, { maxLength: 1 }),
})
const plan = fc.array(sentence, { minLength: 1, maxLength: 8 })

const conflictReference = readConflictReference()

async function findAll(graph: GraphEngine) {
  const board = toBoard(await readBoardRows(graph))
  const conflicts = toConflictBoard(await readConflictRows(graph), conflictReference, { asOf: '2026-11-22' })
  return {
    gaps: [undefined, 'city:370100', 'city:371300'].flatMap((cityId) => findGaps(board, { cityId }).map(({ id, figures, rank }) => ({ id, figures: figures.map(({ name, rows }) => [name, rows]), rank }))),
    conflicts: findConflicts(conflicts).map(({ id, cities, figures, waysOut, sides, certainty }) => ({ id, cities, figures, waysOut, certainty, passages: sides.map(({ passageIds }) => passageIds) })),
  }
}

describe('gaps and conflicts of random graphs', () => {
  const engines: GraphEngine[] = []
  let folder = ''
  beforeAll(async () => {
    const embedded = await temporaryFolder()
    folder = embedded.folder
    const neo4j = neo4jSettings()
    await wipe(neo4j)
    for (const settings of [embedded, neo4j]) {
      const engine = await openEngine(settings)
      await engine.prepareSchema()
      await loadReference(engine, reference)
      engines.push(engine)
    }
  }, 120_000)
  afterAll(async () => {
    for (const engine of engines) await engine.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('are the same on both engines', async () => {
    let version = 0
    let findings = 0
    await fc.assert(
      fc.asyncProperty(plan, plan, async (first, second) => {
        version += 1
        for (const engine of engines) {
          await loadPlan(engine, 'plan-a', first, `a-${version}`)
          await loadPlan(engine, 'plan-b', second, `b-${version}`)
        }
        const [embedded, neo4j] = await Promise.all(engines.map(findAll))
        expect(neo4j).toEqual(embedded)
        findings += (embedded?.gaps.length ?? 0) + (embedded?.conflicts.length ?? 0)
      }),
      { numRuns: 12 },
    )
    // Random graphs without anything to find would show nothing.
    expect(findings).toBeGreaterThan(20)
  }, 300_000)
})
