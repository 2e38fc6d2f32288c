import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toConflictBoard } from '#graph/conflicts/board.ts'
import { kindsOfConflict } from '#graph/conflicts/kinds.ts'
import { findConflicts } from '#graph/conflicts/find-conflicts.ts'
import type { ConflictRows } from '#graph/conflicts/read-rows.ts'
import { readConflictReference } from '#graph/conflicts/reference.ts'
import { conflictKinds } from '#graph/domain/conflict.ts'
import { cities, corpus, document, layouts, rule } from './rows.ts'

const reference = readConflictReference()
const find = (rows: ConflictRows, asOf = '2024-12-31', documentIds?: string[]) => findConflicts(toConflictBoard(rows, reference, { asOf, documentIds }))
const brief = (rows: ConflictRows, asOf?: string) => find(rows, asOf).map(({ kind, subject, cities: of, isConditional }) => [kind, subject.name, of.map(({ name }) => name).join('、'), isConditional])

const corridor = rule('new', { rule: 'retire', also: 'move', industry: '钢铁行业', threshold: '钢铁产能', scope: '京津冀大气污染传输通道城市', exception: '不含济南市莱芜区、钢城区' })

describe('develop against retire', () => {
  it('is found where the rule holds, with its group and exception, and nowhere else', () => {
    const rows = corpus({ layouts: [...layouts('old', '济南', ['齿轮钢', '中间件']), ...layouts('old', '日照', ['高强钢']), ...layouts('old', '临沂', ['不锈钢'])], rules: [corridor] })
    const [only, ...others] = find(rows)
    expect(others).toEqual([])
    expect(only).toMatchObject({ kind: 'retire', isConditional: false, certainty: 'sure', ground: 'kind-of-product', path: ['齿轮钢', '钢铁'], cities: [{ name: '济南市' }], figures: { products: 1 } })
    expect(only?.waysOut.map(({ text }) => text)).toContain('不含济南市莱芜区、钢城区')
    expect(only?.sides[1]?.rules[0]?.scope).toMatchObject({ kind: 'places', isOutside: false })
  })

  it('is allowed under a condition where the county is excepted, and does not touch a city outside', () => {
    const inLaiwu = layouts('old', '济南', ['齿轮钢'], { placeId: 'county:370116', placeName: '莱芜区' })
    expect(brief(corpus({ layouts: inLaiwu, rules: [corridor] }))).toEqual([['condition', '钢铁', '济南市', true]])
    const outside = rule('new', { rule: 'retire', industry: '钢铁行业', threshold: '钢铁产能', scope: '通道城市外' })
    expect(brief(corpus({ layouts: [...layouts('old', '济南', ['齿轮钢']), ...layouts('old', '日照', ['高强钢'])], rules: [outside] }))).toEqual([['retire', '钢铁', '日照市', false]])
  })

  it('asks softly where the rule does, and comes from no amount that nobody is named for', () => {
    const soft = rule('new', { rule: 'retire', industry: '钢铁行业', threshold: '钢铁产能', scope: '胶济铁路沿线地区', force: '鼓励' })
    const amount = rule('new', { rule: 'retire', industry: '钢铁行业', threshold: '炼钢产能255万吨', amount: '255万吨', scope: '通道城市外' })
    expect(brief(corpus({ layouts: layouts('old', '青岛', ['圆钢']), rules: [soft, amount] }))).toEqual([['retire', '钢铁', '青岛市', true]])
  })

  it('comes from a whole province only where nothing is to stay', () => {
    const part = rule('new', { rule: 'retire', industry: '钢铁行业', threshold: '钢铁产能' }, '加快压减钢铁产能。')
    const everything = rule('new', { rule: 'retire', industry: '钢铁行业', threshold: '钢铁产能' }, '钢铁产能全部退出。')
    expect(brief(corpus({ layouts: layouts('old', '日照', ['高强钢']), rules: [part] }))).toEqual([['condition', '钢铁', '日照市', true]])
    expect(brief(corpus({ layouts: layouts('old', '日照', ['高强钢']), rules: [everything] }))).toEqual([['retire', '钢铁', '日照市', false]])
  })

  it('is a contradiction where one document says both', () => {
    const own = rule('old', { rule: 'retire', industry: '钢铁行业', threshold: '钢铁产能', scope: '济南、淄博市' })
    expect(brief(corpus({ layouts: layouts('old', '济南', ['齿轮钢']), rules: [own] }))).toEqual([['contradiction', '钢铁', '济南市', false]])
  })

  it('also stands between two layouts', () => {
    const against = layouts('new', '济南', ['水泥'], { relation: 'retire' })
    expect(brief(corpus({ layouts: [...layouts('old', '济南', ['特种水泥', '混凝土']), ...against] }))).toEqual([['retire', '水泥', '济南市', false]])
  })
})

describe('develop against ban, limit or threshold', () => {
  const cement = [
    rule('new', { rule: 'ban-new', industry: '水泥行业', threshold: '新增水泥熟料、粉磨产能' }),
    rule('new', { rule: 'replace', industry: '水泥行业', threshold: '不低于2:1的比例' }),
    rule('new', { rule: 'limit', industry: '水泥行业', threshold: '水泥熟料生产线规模不得低于4000吨/日', scope: '通过产能置换新建的' }),
    rule('new', { rule: 'retire', industry: '水泥行业', threshold: '2500吨/日及以下的水泥熟料生产线', exception: '除特种水泥熟料外' }),
  ]

  it('gives one conflict a city with the ban first, and the ways that the plan leaves', () => {
    const [only, ...others] = find(corpus({ layouts: layouts('old', '济南', ['高耐久性水泥', '特种水泥', '混凝土', '水泥制品']), rules: cement }))
    expect(others).toEqual([])
    expect(only).toMatchObject({ kind: 'condition', isConditional: true, subject: { name: '水泥' } })
    expect(only?.sides[0]?.layouts.map(({ layout, exceptedBy }) => [layout.productName, exceptedBy])).toEqual([['高耐久性水泥', undefined], ['特种水泥', '特种水泥熟料']])
    expect(only?.sides[1]?.rules.map(({ stated }) => stated.rule)).toEqual(['ban-new', 'limit', 'replace', 'retire'])
    expect(only?.waysOut.map(({ kind }) => kind).sort()).toEqual(['exception', 'replacement', 'threshold', 'threshold'])
  })

  it('does not except what is wider than the exception', () => {
    const tyres = rule('new', { rule: 'retire', industry: '轮胎行业', threshold: '年产能120万条以下的全钢子午胎', exception: '工程轮胎、航空轮胎除外' })
    const [only] = find(corpus({ layouts: layouts('old', '青岛', ['轮胎', '航空轮胎', '轮胎装备']), rules: [tyres] }))
    expect(only?.sides[0]?.layouts.map(({ layout, exceptedBy }) => [layout.productName, exceptedBy])).toEqual([['轮胎', undefined], ['航空轮胎', '航空轮胎']])
  })

  it('moves capacity to the coast only from elsewhere, and never from the base it builds', () => {
    const move = rule('new', { rule: 'move', industry: '钢铁', threshold: '钢铁产能' }, '加快推进钢铁产能沿海转移，集中做强日—临沿海钢铁基地。')
    const base = { text: '集中做强日—临沿海钢铁基地。', documentId: 'document:new' }
    const rows = corpus({ layouts: [...layouts('old', '济南', ['齿轮钢']), ...layouts('old', '青岛', ['圆钢']), ...layouts('old', '临沂', ['弹簧钢']), ...layouts('new', '临沂', ['钢铁'], base)], rules: [move] })
    expect(brief(rows).filter(([kind]) => kind === 'condition')).toEqual([['condition', '钢铁', '济南市', true]])
  })

  it('reaches from a wide industry to a narrow one, and not back', () => {
    const chemistry = rule('new', { rule: 'ban-new', industry: '化工产业', threshold: '新上淘汰类、限制类化工项目' })
    const soda = rule('new', { rule: 'retire', industry: '氯碱行业', threshold: '使用汞的烧碱生产装置' })
    expect(find(corpus({ layouts: layouts('old', '淄博', ['烧碱']), rules: [chemistry] }))[0]).toMatchObject({ kind: 'condition', path: ['烧碱', '氯碱', '化工'] })
    expect(find(corpus({ layouts: layouts('old', '淄博', ['精细化工']), rules: [soda] }))).toEqual([])
  })
})

describe('drift from the newer plan', () => {
  const newer = (text: string) => [...layouts('new', '济南', ['汽车'], { text }), ...layouts('new', '青岛', ['汽车'], { text })]
  const old = [...layouts('old', '烟台', ['乘用车', '刹车片']), ...layouts('old', '青岛', ['商用车']), ...layouts('old', '滨州', ['刹车片'])]

  it('is found for whole cars outside of the two bases, not for parts', () => {
    const text = '集中打造济南、青岛两大千亿级汽车产业基地。'
    expect(brief(corpus({ layouts: [...old, ...newer(text)] }))).toEqual([['drift', '汽车', '烟台市', false]])
  })

  it('does not come from examples, nor from a clause about something else', () => {
    expect(find(corpus({ layouts: [...old, ...newer('济南、青岛等地发展汽车。')] }))).toEqual([])
    expect(find(corpus({ layouts: [...old, ...newer('集中做强日照钢铁基地，济南、青岛发展汽车。')] }))).toEqual([])
  })

  it('does not look from an older plan at a newer one', () => {
    const text = '集中打造济南、青岛两大汽车产业基地。'
    const rows = corpus({ layouts: [...layouts('new', '烟台', ['乘用车']), ...layouts('old', '济南', ['汽车'], { text })] })
    expect(find(rows)).toEqual([])
  })
})

describe('duplicate layout', () => {
  const everywhere = cities.slice(0, 4).flatMap(([, name]) => layouts('old', name, ['化学原料药']))

  it('counts cities, once each, and starts at four', () => {
    const again = layouts('new', '济南', ['化学原料药'])
    expect(find(corpus({ layouts: [...everywhere, ...again] }))).toMatchObject([{ kind: 'duplicate', figures: { cities: 4, passages: 5 }, isConditional: false }])
    expect(find(corpus({ layouts: everywhere.slice(1) }))).toEqual([])
  })

  it('is no conflict where the segments differ', () => {
    expect(find(corpus({ layouts: cities.slice(0, 4).flatMap(([, name], index) => layouts('old', name, [`环节${index}`], { segmentIds: ['segment:集成电路:晶圆制造'] })) }))).toEqual([])
  })

  it('is lowered by a request for division of labour, which it shows', () => {
    const requests: ConflictRows['requests'] = [{ passageId: 'passage:old:1', documentId: 'document:old', text: '突出差异化发展。', heading: null, headingPath: [], industryIds: [] }]
    expect(find(corpus({ layouts: everywhere, requests }))).toMatchObject([{ isConditional: true, waysOut: [{ kind: 'request', text: '突出差异化发展。' }] }])
  })
})

describe('expired ground', () => {
  it('names rules past their last year and plans past their years, on the day that is asked for', () => {
    const rows = corpus({ documents: [document('old', 2021, 2025)], layouts: layouts('old', '济南', ['齿轮钢']), rules: [rule('old', { rule: 'retire', industry: '钢铁', threshold: '400立方米及以下炼铁高炉', validUntil: 2022 })] })
    expect(find(rows, '2022-06-01').map(({ kind }) => kind)).toEqual(['condition'])
    expect(find(rows, '2024-06-01').map(({ id, sides }) => [id, sides.at(-1)?.standing])).toEqual([['conflict:condition:370100:钢铁:old:old', 'expired'], ['conflict:expired:rules:钢铁:old', 'expired']])
    expect(find(rows, '2026-11-22').filter(({ kind }) => kind === 'expired').map(({ id }) => id)).toEqual(['conflict:expired:plan:old', 'conflict:expired:rules:钢铁:old'])
  })

  it('leaves out what was not yet issued', () => {
    expect(find(corpus({ layouts: layouts('old', '济南', ['齿轮钢']), rules: [corridor] }), '2023-01-01')).toEqual([])
  })
})

describe('conflicts of any corpus', () => {
  const names = fc.constantFrom('齿轮钢', '水泥', '乘用车', '烧碱', '轮胎', '中间件', '汽车')
  const anyLayout = fc.tuple(fc.constantFrom('old', 'new'), fc.constantFrom(...cities.map(([, name]) => name)), names, fc.constantFrom('develop' as const, 'retire' as const, 'limit' as const))
  const anyRule = fc.tuple(fc.constantFrom('old', 'new'), fc.constantFrom('钢铁行业', '水泥', '化工', '轮胎'), fc.constantFrom('retire' as const, 'ban-new' as const, 'move' as const, 'limit' as const), fc.constantFrom('全省', '沿海地区', '通道城市外', '济南市'))
  const rowsOf = (some: [string, string, string, 'develop' | 'retire' | 'limit'][], rules: [string, string, 'retire' | 'ban-new' | 'move' | 'limit', string][]) =>
    corpus({ layouts: some.flatMap(([slug, city, product, relation]) => layouts(slug, city, [product], { relation })), rules: rules.map(([slug, industry, kind, scope]) => rule(slug, { rule: kind, industry, scope })) })

  it('have ids of their own, sides with sentences, figures that count their rows, and do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(fc.array(anyLayout, { maxLength: 25 }), fc.array(anyRule, { maxLength: 6 }), (some, rules) => {
        const rows = rowsOf(some, rules)
        const conflicts = find(rows, '2026-11-22')
        expect(new Set(conflicts.map(({ id }) => id)).size).toBe(conflicts.length)
        for (const { id, kind, sides, figures, cities: of } of conflicts) {
          expect(id.startsWith(`conflict:${kind}:`)).toBe(true)
          expect(sides.every(({ passageIds }) => passageIds.length > 0)).toBe(true)
          expect(figures.cities).toBe(of.length)
          expect(figures.passages).toBe(new Set(sides.flatMap(({ passageIds }) => passageIds)).size)
        }
        const turned = find({ ...rows, layouts: rows.layouts.toReversed(), rules: rows.rules.toReversed() }, '2026-11-22')
        expect(turned.map(({ id }) => id)).toEqual(conflicts.map(({ id }) => id))
      }),
      { numRuns: 200 },
    )
  })

  it('of every kind have a finder', () => {
    expect(kindsOfConflict.map(({ kind }) => kind).sort()).toEqual([...conflictKinds].sort())
  })
})
