import { expect, it } from 'vitest'
import type { GraphEngine } from '#graph/engines/engine.ts'
import { loadDocuments } from '#graph/importers/load-documents.ts'
import { loadReference } from '#graph/importers/load-reference.ts'
import { describeOnEachEngine } from './engines.ts'
import { NameAliases } from '#graph/importers/names/read-aliases.ts'
import { type Sentence, loadPlan, planOf, loadSmallCorpus, planA, planB, reference } from './small-corpus.ts'
import { type WholeGraph, wholeGraph } from './whole-graph.ts'

type Step = 'reference' | 'plan-a' | 'plan-b'
const loadStep = (engine: GraphEngine, step: Step) =>
  step === 'reference' ? loadReference(engine, reference) : loadPlan(engine, step, step === 'plan-a' ? planA : planB)
const orders: Step[][] = [
  ['reference', 'plan-b', 'plan-a'], ['plan-a', 'reference', 'plan-b'], ['plan-a', 'plan-b', 'reference'],
  ['plan-b', 'reference', 'plan-a'], ['plan-b', 'plan-a', 'reference'],
]

/** Name and aliases of each node that has aliases, by id. */
const namesOf = ({ nodes }: WholeGraph) =>
  Object.fromEntries(nodes.flatMap((line): [string, string][] => {
    const { id, name, aliases } = JSON.parse(line.slice(line.indexOf('{'))) as { id: string; name: string; aliases?: string[] }
    return aliases === undefined ? [] : [[id, [name, ...aliases].join(' = ')]]
  }))
/** A county that was named once stays, as cities do. */
const withoutCounties = ({ nodes, relationships }: WholeGraph): WholeGraph => ({
  nodes: nodes.filter((line) => !line.startsWith('County:')), relationships: relationships.filter((line) => !line.startsWith('county:')),
})
/** One sentence under a heading, which lays out a product in 济南市. */
const laysOut = (heading: string, item: string): Sentence => ({ heading, text: `济南市发展${item}。`, layouts: [['city:370100', '济南市', item, 'develop']] })
/** One sentence that names an enterprise. */
const names = (name: string): Sentence => ({ heading: '软件', text: `支持${name}。`, entities: [{ kind: 'enterprise', name, cities: [] }] })

describeOnEachEngine('loading', (open) => {
  it('gives the same graph whichever order documents and reference data come in', async () => {
    const engine = await open()
    await loadSmallCorpus(engine)
    const inOrder = await wholeGraph(engine)
    for (const steps of orders) {
      const other = await open()
      for (const step of steps) await loadStep(other, step)
      expect(await wholeGraph(other), steps.join()).toEqual(inOrder)
    }
  }, 120_000)

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

  it('takes several documents in one transaction, and of those only what is new', async () => {
    const engine = await open()
    await loadSmallCorpus(engine)
    const together = await open()
    await loadReference(together, reference)
    const revision = await together.revision()
    expect(await loadDocuments(together, [planOf('plan-a', planA), planOf('plan-b', planB)])).toEqual([true, true])
    expect(await together.revision()).toBe(revision + 1)
    expect(await wholeGraph(together)).toEqual(await wholeGraph(engine))
    expect(await loadDocuments(together, [planOf('plan-a', planA), planOf('plan-b', [], 'emptied')])).toEqual([false, true])
    await loadPlan(engine, 'plan-b', [], 'emptied')
    expect(await wholeGraph(together)).toEqual(await wholeGraph(engine))
  })

  it('raises the revision once for each load', async () => {
    const engine = await open()
    await loadPlan(engine, 'plan-a', planA)
    await loadPlan(engine, 'plan-b', planB)
    expect(await engine.revision()).toBe(2)
  })

  it.each<[Step, readonly Sentence[], Step]>([['plan-a', planA, 'plan-b'], ['plan-b', planB, 'plan-a']])('leaves nothing behind of %s when it says nothing any more', async (slug, sentences, other) => {
    const engine = await open()
    for (const step of ['reference', other, slug] as const) await loadStep(engine, step)
    const whole = await wholeGraph(engine)
    await loadPlan(engine, slug, [], 'emptied')
    const emptied = await wholeGraph(engine)
    const again = await open()
    for (const step of ['reference', other] as const) await loadStep(again, step)
    await loadPlan(again, slug, [], 'emptied')
    expect(withoutCounties(emptied)).toEqual(withoutCounties(await wholeGraph(again)))
    await loadPlan(again, slug, sentences)
    expect(await wholeGraph(again)).toEqual(whole)
  }, 60_000)

  it('puts what a changed document says of places, branches, damage, focus and structures in the place of what it said', async () => {
    const engine = await open()
    await loadReference(engine, reference)
    const change = ({ entities, focus, structures, industries, damage, ...sentence }: Sentence): Sentence => ({
      ...sentence,
      entities: (entities ?? []).map(({ kind, name, role }) => ({ kind, name, cities: ['烟台市'], ...(role === undefined ? { role: 'leading' as const } : {}) })),
      industries: (industries ?? []).map(({ industry }) => ({ industry, group: 'future' as const, parent: '能源产业' })),
      focus: (focus ?? []).slice(1).map((item) => ({ ...item, item: `高端${item.item}` })),
      structures: (structures ?? []).map((structure) => ({ ...structure, segments: structure.segments.toReversed(), isOrdered: !structure.isOrdered })),
      ...(damage === undefined ? { damage: { kind: 'odd_character', note: 'a sign', quote: '口' } } : {}),
    })
    await loadPlan(engine, 'plan-a', planA.map(change), 'plan-a-0')
    await loadPlan(engine, 'plan-b', planB.map(change), 'plan-b-0')
    await loadPlan(engine, 'plan-a', planA)
    await loadPlan(engine, 'plan-b', planB)
    const again = await open()
    await loadSmallCorpus(again)
    expect(await wholeGraph(engine)).toEqual(await wholeGraph(again))
  }, 60_000)

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
    const fewer = { ...reference, chains: chains.slice(0, 1), segments: segments.slice(0, 2).map((segment) => ({ ...segment, feeds: [] })), mappings: [], roles: [], digest: 'reference-2' }
    expect(await loadReference(engine, fewer)).toBe(true)
    const graph = await wholeGraph(engine)
    expect(graph.nodes.filter((line) => line.startsWith('Chain:')).length).toBe(1)
    expect(graph.nodes.filter((line) => line.includes('"segment:')).length).toBe(2)
    expect(graph.relationships.filter((line) => /-(?:FEEDS|MAPPED_TO|HELD_IN)->/u.test(line))).toEqual([])
    expect(graph.nodes.filter((line) => line.startsWith('ChainRole:'))).toEqual([])
    expect(graph.relationships.filter((line) => line.includes('-PLACED_IN->')).map((line) => line.split(' {')[0])).toEqual([
      'focus:plan-a:161:0 -PLACED_IN-> segment:电池:材料',
      'focus:plan-a:161:2 -PLACED_IN-> segment:电池:电芯',
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
    expect(graph.relationships.filter((line) => /^layout:\d+:develop:隔膜 -STATED_IN->/u.test(line))).toEqual([
      'layout:370100:develop:隔膜 -STATED_IN-> passage:plan-a:0 {"printed":"隔膜"}',
      'layout:370100:develop:隔膜 -STATED_IN-> passage:plan-b:0 {"printed":"隔 膜"}',
      'layout:370200:develop:隔膜 -STATED_IN-> passage:plan-a:0 {"printed":"隔膜"}',
      'layout:370200:develop:隔膜 -STATED_IN-> passage:plan-b:32 {"printed":"隔膜产品"}',
    ])
  })

  it('names industries, products and assets by all that print them, and takes a name back with the document that printed it', async () => {
    const engine = await open()
    await loadSmallCorpus(engine)
    expect(namesOf(await wholeGraph(engine))).toMatchObject({
      'industry:锂电池': '锂电池 = 锂电池产业 = 锂电池行业',
      'industry:软件': '软件 = 软件产业',
      'product:隔膜': '隔膜 = 隔膜产品',
      'cluster:济南锂电池': '济南锂电池 = 济南市锂电池 = 济南锂电池产业集群',
      'enterprise:乙公司': '乙公司 = 乙集团',
    })
    await loadPlan(engine, 'plan-b', [], 'emptied')
    const withoutB = namesOf(await wholeGraph(engine))
    expect(withoutB).toMatchObject({ 'industry:锂电池': '锂电池 = 锂电池产业', 'product:隔膜': '隔膜', 'cluster:济南锂电池': '济南锂电池 = 济南市锂电池' })
    expect(Object.keys(withoutB)).not.toContain('enterprise:乙公司')
  })

  it('names a thing by the shortest form that is left, and places it by that name', async () => {
    const engine = await open()
    await loadReference(engine, reference)
    await loadPlan(engine, 'plan-b', [laysOut('锂电池行业', '先进隔膜产品')], 'long')
    const alone = await wholeGraph(engine)
    const [productId = ''] = Object.keys(namesOf(alone)).filter((id) => id.startsWith('product:'))
    expect(productId).toBe('product:隔膜')
    expect(namesOf(alone)).toMatchObject({ [productId]: '先进隔膜产品', 'industry:锂电池': '锂电池 = 锂电池行业' })
    await loadPlan(engine, 'plan-a', [laysOut('锂电池', '隔膜')], 'short')
    expect(namesOf(await wholeGraph(engine))).toMatchObject({ [productId]: '隔膜 = 先进隔膜产品', 'industry:锂电池': '锂电池 = 锂电池行业' })
    await loadPlan(engine, 'plan-a', [], 'emptied')
    expect(namesOf(await wholeGraph(engine))).toEqual(namesOf(alone))
  })

  it('splits what the office no longer holds to be one, and joins it again', async () => {
    const engine = await open()
    await loadSmallCorpus(engine)
    const joined = await wholeGraph(engine)
    await loadPlan(engine, 'plan-b', planB, 'split', new NameAliases([]))
    const split = namesOf(await wholeGraph(engine))
    expect(split).toMatchObject({ 'enterprise:乙公司': '乙公司', 'enterprise:乙集团': '乙集团' })
    await loadPlan(engine, 'plan-b', planB)
    expect(await wholeGraph(engine)).toEqual(joined)
  })

  it('names an asset alike whichever of its documents comes last', async () => {
    const engine = await open()
    await loadPlan(engine, 'plan-a', [names('Smart Grid')])
    await loadPlan(engine, 'plan-b', [names('SmartGrid')])
    const inOrder = namesOf(await wholeGraph(engine))
    const turned = await open()
    await loadPlan(turned, 'plan-b', [names('SmartGrid')])
    await loadPlan(turned, 'plan-a', [names('Smart Grid')])
    expect(namesOf(await wholeGraph(turned))).toEqual(inOrder)
  })

  it('names an industry that no passage stands under alike whichever of its documents comes last', async () => {
    const opens = (industry: string, parent: string): Sentence => ({ heading: '软件', text: '标题', industries: [{ industry: parent, group: 'emerging' }, { industry, group: 'emerging', parent }] })
    const [short, long] = [opens('智能电网', '新能源'), opens('智能电网产业', '新能源产业')]
    const engine = await open()
    await loadPlan(engine, 'plan-a', [short])
    await loadPlan(engine, 'plan-b', [long])
    const inOrder = await wholeGraph(engine)
    expect(namesOf(inOrder)).toMatchObject({ 'industry:智能电网': '智能电网 = 智能电网产业', 'industry:新能源': '新能源 = 新能源产业' })
    const turned = await open()
    await loadPlan(turned, 'plan-b', [long])
    await loadPlan(turned, 'plan-a', [short])
    expect(await wholeGraph(turned)).toEqual(inOrder)
    await loadPlan(turned, 'plan-a', [], 'emptied')
    await loadPlan(turned, 'plan-b', [], 'emptied')
    expect(Object.keys(namesOf(await wholeGraph(turned)))).toEqual([])
  })

  it('puts an industry of several spellings under its chain, whichever of them the reference data have', async () => {
    const engine = await open()
    const spelled = (industries: string[], digest: string) => ({ ...reference, chains: reference.chains.map((chain, index) => (index === 0 ? { ...chain, industries } : chain)), digest })
    await loadReference(engine, spelled(['锂电池行业', '锂电池', '电池'], 'both'))
    const covers = async () => (await wholeGraph(engine)).relationships.filter((line) => line.startsWith('chain:电池 -COVERS->')).map((line) => line.split(' {')[0])
    const covered = ['chain:电池 -COVERS-> industry:电池', 'chain:电池 -COVERS-> industry:锂电池']
    expect(await covers()).toEqual(covered)
    await loadReference(engine, spelled(['锂电池产业', '电池'], 'other'))
    expect(await covers()).toEqual(covered)
    expect(namesOf(await wholeGraph(engine))).toMatchObject({ 'industry:锂电池': '锂电池产业' })
    await loadPlan(engine, 'plan-a', planA)
    expect(namesOf(await wholeGraph(engine))).toMatchObject({ 'industry:锂电池': '锂电池 = 锂电池产业' })
  })
})
