import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readPlan } from '#graph/importers/read-plan.ts'
import { readReference } from '#graph/importers/reference/reference.ts'
import { readSeedDocuments } from '#graph/importers/read-seeds.ts'

const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url))
const documents = await readSeedDocuments(seeds, readReference(`${seeds}/reference`).aliases)
const plans = new Map(documents.map((document) => [document.source.file, readPlan(document)]))

describe('a plan with overwritten sections', () => {
  const plan = plans.get('002.txt')
  const textOf = new Map(plan?.passages.map(({ id, text }) => [id, text]))
  const headingOf = new Map(plan?.passages.map(({ id, heading }) => [id, heading]))

  it('gives a section no target of another industry, and keeps the section its own', () => {
    const targets = plan?.targets.map(({ passageId, subject }) => `${headingOf.get(passageId) ?? ''}: ${subject}`) ?? []
    expect(targets).toContain('轮胎: 轮胎产业产值')
    expect(targets).toContain('建材: 建材产业产值')
    expect(targets).toContain('铸造: 铸造行业产值')
    expect(targets).not.toContain('轮胎: 建材产业产值')
    expect(targets).not.toContain('铸造: 轮胎产业产值')
  })

  it('lists every damaged passage, also one that a fact still stands in', () => {
    const damaged = plan?.unread.filter(({ reason }) => reason === 'damaged').map(({ passageId }) => passageId) ?? []
    expect(damaged.length).toBeGreaterThan(10)
    const rareEarth = damaged.find((id) => textOf.get(id)?.startsWith('烟台市大力发展战略性新兴产业稀土永磁材料'))
    expect(plan?.layouts.some(({ passageId }) => passageId === rareEarth)).toBe(true)
  })

  it('lists a passage once', () => {
    const ids = plan?.unread.map(({ passageId }) => passageId) ?? []
    expect(new Set(ids).size).toBe(ids.length)
  })
})

it('calls no passage of the sound plans damaged', () => {
  for (const file of ['000.txt', '001.txt', '004.txt']) {
    expect(plans.get(file)?.unread.filter(({ reason }) => reason === 'damaged')).toEqual([])
  }
})
