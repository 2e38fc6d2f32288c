import { describe, expect, it } from 'vitest'
import type { Comparison } from '#api/contract/compare.ts'
import type { TargetSeriesList } from '#api/contract/target-series.ts'
import type { LayoutDetail } from '#api/contract/common.ts'
import type { TargetItem, TargetList } from '#api/contract/targets.ts'
import type { z } from 'zod'
import { serverForTests } from './running-server.ts'

const server = serverForTests()
const id = encodeURIComponent
const plan = 'document:shandong-2021-manufacturing-plan'
const resolutes = 'document:shandong-2021-three-resolutes'
const compare = async (from: string, to: string) => (await server.get<Comparison>(`/compare?from=${from}&to=${to}`)).body

describe('two documents compared', () => {
  it('account for every layout of both, each with its sentence', async () => {
    const comparison = await compare(plan, resolutes)
    const sentences = new Map(comparison.passages.map((passage) => [passage.id, passage]))
    const stated = (side: 'before' | 'after') => new Set(comparison.layouts.flatMap((change) => change[side].map(({ layoutId }) => layoutId)))
    expect(stated('before').size).toBe(comparison.from.layoutCount)
    expect(stated('after').size).toBe(comparison.to.layoutCount)
    for (const { before, after } of comparison.layouts) {
      for (const { passageId } of before) expect(sentences.get(passageId)?.documentId).toBe(plan)
      for (const { passageId } of after) expect(sentences.get(passageId)?.documentId).toBe(resolutes)
    }
  })

  it('count in each group what is in it', async () => {
    const { groups, layouts } = await compare(plan, resolutes)
    for (const { id: topic, counts, isInTo } of groups) {
      const own = layouts.filter((change) => change.topic === topic)
      for (const [kind, count] of Object.entries(counts)) expect(own.filter((change) => change.kind === kind)).toHaveLength(count)
      if (isInTo && topic !== null) expect(counts.unmentioned).toBe(0)
    }
    expect(groups.reduce((sum, { counts }) => sum + Object.values(counts).reduce((all, one) => all + one, 0), 0)).toBe(layouts.length)
  })

  it('see that steel leaves a city, and lead to the layout', async () => {
    const { layouts } = await compare(plan, 'document:shandong-2024-traditional-industries')
    const steel = layouts.find(({ product }) => product.id === 'product:钢铁')
    expect(steel?.kind).toMatch(/^(?:moved|kept)$/u)
    const [statement] = steel?.after ?? []
    const { body } = await server.get<LayoutDetail>(`/layouts/${id(statement?.layoutId ?? '')}`)
    expect(body.quotes.map((quote) => quote.id)).toContain(statement?.passageId)
  })

  it('give the same places turned round', async () => {
    const [there, back] = await Promise.all([compare(plan, resolutes), compare(resolutes, plan)])
    const moved = (comparison: Comparison, gone: 'left' | 'joined') =>
      comparison.layouts.filter(({ kind }) => kind === 'moved').map((change) => [change.product.id, change[gone].map((place) => place.id)]).sort()
    expect(moved(back, 'joined')).toEqual(moved(there, 'left'))
  })

  it('compare figures of one subject only', async () => {
    const { targets } = await compare(plan, resolutes)
    expect(targets.filter(({ kind }) => kind === 'changed').map(({ subject }) => subject)).toContain('软件业务收入')
    for (const { kind, before, after } of targets) {
      expect(before.length === 0).toBe(kind === 'added')
      expect(after.length === 0).toBe(kind === 'dropped' || kind === 'unmentioned')
    }
  })

  it.each([
    [`from=${plan}&to=${plan}`, 400],
    [`from=${plan}`, 400],
    [`from=city:370100&to=${plan}`, 400],
    [`from=${plan}&to=document:nothing`, 404],
    [`from=document:nothing&to=${plan}`, 404],
  ])('answer %s with a problem %i', async (query, status) => {
    const { problem } = await server.problem(`/compare?${query}`)
    expect(problem.status).toBe(status)
  })
})

describe('series of targets', () => {
  it('hold every figure of the corpus once, each leading to its sentence', async () => {
    const { body: series } = await server.get<TargetSeriesList>('/targets/series?limit=500')
    const { body: list } = await server.get<z.infer<typeof TargetList>>('/targets?limit=500')
    const stated = series.items.flatMap(({ points }) => points.flatMap(({ statements }) => statements))
    expect(stated.map(({ targetId }) => targetId).sort()).toEqual(list.items.map((target) => target.id).sort())
    const passages = new Set(series.passages.map((passage) => passage.id))
    expect(stated.every(({ passageId }) => passages.has(passageId))).toBe(true)
  })

  it('never mix units or measures, and set software beside itself three years on', async () => {
    const { body: series } = await server.get<TargetSeriesList>('/targets/series?limit=500')
    const software = series.items.find(({ subject, measure }) => subject === '软件业务收入' && measure === 'level')
    expect(software?.points.map(({ year }) => year)).toEqual([2022, 2025])
    for (const { measure, points } of series.items) expect(points.every(({ comparator }) => (comparator === 'growth' || comparator === 'drop') === /growth|drop/u.test(measure) || measure === 'rank')).toBe(true)
  })

  it('come page by page, with the sentences of the page alone', async () => {
    const { body: page } = await server.get<TargetSeriesList>('/targets/series?limit=2&offset=1')
    expect([page.items.length, page.limit, page.offset, page.truncated]).toEqual([2, 2, 1, true])
    const cited = new Set(page.items.flatMap(({ points }) => points.flatMap(({ statements }) => statements.map(({ passageId }) => passageId))))
    expect(new Set(page.passages.map((passage) => passage.id))).toEqual(cited)
  })
})

describe('a target', () => {
  it('is found by its id, with its measure', async () => {
    const { body: list } = await server.get<z.infer<typeof TargetList>>(`/targets?limit=1&document=${resolutes}`)
    const [target] = list.items
    const { body } = await server.get<TargetItem>(`/targets/${id(target?.id ?? '')}`)
    expect(body).toMatchObject({ ...target })
    expect((await server.problem('/targets/target:nothing:0:0')).problem.code).toBe('not-found')
    expect((await server.problem('/targets/city:370100')).problem.status).toBe(400)
  })
})
