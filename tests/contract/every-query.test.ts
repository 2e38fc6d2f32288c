import neo4j from 'neo4j-driver'
import type { Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Neo4jEngine } from '#graph/engines/neo4j/neo4j-engine.ts'
import { allQueries } from '#graph/queries/profile/query-modules.ts'
import { neo4jSettings, wipe } from './engines.ts'

const queries = await allQueries()

interface Plan {
  operatorType: string
  children: Plan[]
}
const operatorsOf = ({ operatorType, children }: Plan): string[] => [operatorType, ...children.flatMap(operatorsOf)]

describe('EXPLAIN on Neo4j', () => {
  let driver: Driver
  beforeAll(async () => {
    const settings = neo4jSettings()
    const engine = Neo4jEngine.open(settings)
    await engine.prepareSchema()
    await engine.close()
    driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.username, settings.password))
    // The planner goes by counts: what another test left of three documents would make a scan of them look cheap.
    await wipe(settings)
  })
  afterAll(() => driver.close())

  it.each(queries)('plans $name, and finds ids by their index', async ({ text, params }) => {
    const none = Object.fromEntries(Object.keys(params.shape).map((name) => [name, null]))
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, none)
    if (summary.plan === false) throw new TypeError('EXPLAIN gave no plan')
    const operators = operatorsOf(summary.plan as Plan).map((operator) => operator.replace(/@.*/u, ''))
    expect(operators).not.toContain('AllNodesScan')
    if (!/:Entity \{id: /u.test(text)) return
    expect(operators.some((operator) => operator.startsWith('NodeUniqueIndexSeek'))).toBe(true)
    expect(operators).not.toContain('NodeByLabelScan')
  })
})
