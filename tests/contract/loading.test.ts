import { expect, it } from 'vitest'
import { loadReference } from '#graph/importers/load-reference.ts'
import { describeOnEachEngine } from './engines.ts'
import { loadPlan, loadSmallCorpus, planA, planB, reference } from './small-corpus.ts'
import { wholeGraph } from './whole-graph.ts'

describeOnEachEngine('loading', (open) => {
  it('gives the same graph whichever order documents and reference data come in', async () => {
    const engine = await open()
    await loadSmallCorpus(engine)
    const inOrder = await wholeGraph(engine)
    const other = await open()
    await loadPlan(other, 'plan-b', planB)
    await loadReference(other, reference)
    await loadPlan(other, 'plan-a', planA)
    expect(await wholeGraph(other)).toEqual(inOrder)
  })

  it('writes nothing when the same document or the same reference data come again', async () => {
    const engine = await open()
    await loadSmallCorpus(engine)
    const revision = await engine.revision()
    const before = await wholeGraph(engine)
    expect(await loadPlan(engine, 'plan-a', planA)).toBe(false)
    expect(await loadReference(engine, reference)).toBe(false)
    expect(await engine.revision()).toBe(revision)
    expect(await wholeGraph(engine)).toEqual(before)
  })

  it('raises the revision once for each document', async () => {
    const engine = await open()
    await loadPlan(engine, 'plan-a', planA)
    await loadPlan(engine, 'plan-b', planB)
    expect(await engine.revision()).toBe(2)
  })

  it('puts a changed document in the place of the old one and leaves nothing of it behind', async () => {
    const engine = await open()
    await loadReference(engine, reference)
    await loadPlan(engine, 'plan-b', planB)
    const without = await wholeGraph(engine)
    await loadPlan(engine, 'plan-a', planA)
    await loadPlan(engine, 'plan-a', [], 'plan-a-2')
    const emptied = await wholeGraph(engine)
    const isOfPlanA = (line: string) => /plan-a|county:|city:3713/u.test(line)
    expect(emptied.nodes.filter((line) => !isOfPlanA(line))).toEqual(without.nodes.filter((line) => !isOfPlanA(line)))
    expect(emptied.relationships.filter((line) => !isOfPlanA(line))).toEqual(without.relationships.filter((line) => !isOfPlanA(line)))
    await loadPlan(engine, 'plan-a', planA)
    const restored = await wholeGraph(engine)
    const again = await open()
    await loadSmallCorpus(again)
    expect(restored).toEqual(await wholeGraph(again))
  })

  it('keeps nothing of what a passage said before it was read anew, and no agency without a task', async () => {
    const engine = await open()
    await loadReference(engine, reference)
    const withOthers = planB.map((sentence) => ({
      ...sentence,
      responsibilities: sentence.responsibilities?.map((task) => ({ ...task, lead: ['省工信厅'], support: ['省科技厅', '省统计局'] })) ?? [],
      targets: sentence.targets?.flatMap((target) => [target, { ...target, number: 11, value: '11%', year: 2030 }]) ?? [],
    }))
    await loadPlan(engine, 'plan-b', withOthers, 'plan-b-0')
    await loadPlan(engine, 'plan-b', planB)
    const again = await open()
    await loadReference(again, reference)
    await loadPlan(again, 'plan-b', planB)
    expect(await wholeGraph(engine)).toEqual(await wholeGraph(again))
  })

  it('leaves out a figure too large for any store, and loads the rest of its passage', async () => {
    const engine = await open()
    const [target] = planB.flatMap(({ targets = [] }) => targets)
    if (target === undefined) throw new TypeError('plan b sets no figure')
    await loadPlan(engine, 'plan-b', [{ heading: '软件', text: '增长10%。', targets: [{ ...target, number: 1e20 }, target] }])
    const graph = await wholeGraph(engine)
    expect(graph.relationships.filter((line) => line.startsWith('target:'))).toEqual(['target:plan-b:0:1 -STATED_IN-> passage:plan-b:0 {"printed":"10%"}'])
  })

  it('takes back segments, chains and placements that the reference data no longer holds', async () => {
    const engine = await open()
    await loadSmallCorpus(engine)
    const { chains, segments } = reference
    const fewer = { chains: chains.slice(0, 1), segments: segments.slice(0, 2).map((segment) => ({ ...segment, feeds: [] })), digest: 'reference-2' }
    expect(await loadReference(engine, fewer)).toBe(true)
    const graph = await wholeGraph(engine)
    expect(graph.nodes.filter((line) => line.startsWith('Chain:')).length).toBe(1)
    expect(graph.nodes.filter((line) => line.includes('"segment:')).length).toBe(2)
    expect(graph.relationships.filter((line) => line.includes('-FEEDS->'))).toEqual([])
    expect(graph.relationships.filter((line) => line.includes('-PLACED_IN->')).map((line) => line.split(' {')[0])).toEqual([
      'product:电池系统 -PLACED_IN-> segment:电池:电芯',
      'product:铅酸电池 -PLACED_IN-> segment:电池:电芯',
      'product:锂电池电芯 -PLACED_IN-> segment:电池:电芯',
      'product:隔膜 -PLACED_IN-> segment:电池:材料',
    ])
    expect(await loadReference(engine, reference)).toBe(true)
    const restored = await wholeGraph(engine)
    const again = await open()
    await loadSmallCorpus(again)
    expect(restored).toEqual(await wholeGraph(again))
  })

  it('keeps one product for its printed forms, with a passage of each document', async () => {
    const engine = await open()
    await loadSmallCorpus(engine)
    const graph = await wholeGraph(engine)
    expect(graph.nodes.filter((line) => line.includes('"product:隔膜"'))).toHaveLength(1)
    expect(graph.relationships.filter((line) => line.startsWith('layout:370100:develop:隔膜 -STATED_IN->'))).toEqual([
      'layout:370100:develop:隔膜 -STATED_IN-> passage:plan-a:0 {"printed":"隔膜"}',
      'layout:370100:develop:隔膜 -STATED_IN-> passage:plan-b:0 {"printed":"隔 膜"}',
    ])
  })
})
