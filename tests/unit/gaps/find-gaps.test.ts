import { describe, expect, it } from 'vitest'
import { toBoard } from '#graph/gaps/board.ts'
import { fitCities } from '#graph/gaps/city-fit.ts'
import { findGaps } from '#graph/gaps/find-gaps.ts'
import type { BoardRows } from '#graph/gaps/read-board.ts'

const province = 'province:370000'
const city = (code: string, name: string): BoardRows['cities'][number] => ({ id: `city:${code}`, name: `${name}市`, shortName: name, provinceId: province })
const cities = [city('370100', '济南'), city('370200', '青岛'), city('370300', '淄博')]
const segment = (chain: string, name: string, order: number, feeds: string[], kindOf: string[] = []): BoardRows['segments'][number] => ({
  id: `segment:${chain}:${name}`, name, stage: order === 0 ? 'upstream' : order === 1 ? 'midstream' : 'downstream', order, terms: [name], chainId: `chain:${chain}`, chainName: chain,
  sourceKind: 'general', sourceTitle: null, sourceCode: null, sourceText: null, feeds: feeds.map((fed) => `segment:${chain}:${fed}`), kindOf,
})
const chain = (name: string, order: number): BoardRows['chains'][number] => ({
  id: `chain:${name}`, name, group: 'emerging', sector: name, aliases: [], pinyin: name, initials: name, order, sourceKind: 'general', sourceTitle: null, sourceCode: null, sourceText: null,
  industryIds: [`industry:${name}`], segmentCount: 3,
})
const document = (slug: string, horizonStart: number, horizonEnd: number): BoardRows['documents'][number] => ({
  id: `document:${slug}`, name: slug, shortTitle: slug, issuer: '省政府', number: null, issuedOn: null, horizonStart, horizonEnd, provinceId: province, notes: null, sha256: 'a', passageCount: 1, unreadCount: 0, damageCount: 0,
})
const layout = (chainName: string, segmentName: string, place: BoardRows['cities'][number], product: string, documentId = 'document:old', relation: 'develop' | 'retire' = 'develop'): BoardRows['layouts'][number] => ({
  chainId: `chain:${chainName}`, layoutId: `layout:${place.id.slice(5)}:${relation}:${product}`, relation, productId: `product:${product}`, productName: product,
  placeId: place.id, placeName: place.name, cityId: place.id, cityName: place.name, passageId: `passage:${documentId.slice(9)}:${place.id.slice(5)}`, documentId,
  segmentIds: segmentName === '' ? [] : [`segment:${chainName}:${segmentName}`],
})
const reading = (name: string, documentId = 'document:old'): BoardRows['readings'][number] => ({ chainId: `chain:${name}`, industryId: `industry:${name}`, documentId, passageCount: 1, firstPassageId: `passage:${documentId.slice(9)}:0` })
const [jinan, qingdao] = cities as [BoardRows['cities'][number], BoardRows['cities'][number]]

/** 材料 → 电芯 → 系统: 电芯 in one city, 材料 in two, 系统 in none; 氢能 has a section and no city; 未来 is read by nobody. */
const rows: BoardRows = {
  chains: [chain('电池', 0), chain('氢能', 1), chain('未来', 2)],
  segments: [segment('电池', '材料', 0, ['电芯']), segment('电池', '电芯', 1, ['系统']), segment('电池', '系统', 2, []), segment('电池', '设备', 0, ['电芯']), segment('氢能', '制氢', 0, []), segment('未来', '一', 0, [])],
  industries: [],
  cities,
  documents: [document('old', 2021, 2025), document('new', 2024, 2027)],
  layouts: [layout('电池', '材料', jinan, '隔膜'), layout('电池', '材料', qingdao, '隔膜'), layout('电池', '电芯', jinan, '电芯')],
  readings: [reading('电池'), reading('氢能')],
  focus: [{ chainId: 'chain:电池', focusId: 'focus:old:0:0', name: '固态电解质', verb: '突破', isBreakthrough: true, passageId: 'passage:old:9', documentId: 'document:old', segmentIds: ['segment:电池:材料'] }],
  assets: [],
  targets: [{ chainId: 'chain:氢能', targetId: 'target:old:1:0', name: '产值1亿元', passageId: 'passage:old:1', documentId: 'document:old' }],
  restrictions: [],
}
const found = (of: BoardRows, filter: Parameters<typeof findGaps>[1] = {}, boardFilter = {}) => findGaps(toBoard(of, boardFilter), filter).map(({ id }) => id).sort()

describe('gaps of a region', () => {
  it('come out by kind, and nothing else does', () => {
    expect(found(rows)).toEqual([
      'gap:bottleneck:segment:电池:材料',
      'gap:broken-upstream:segment:电池:设备',
      'gap:missing:segment:氢能:制氢',
      'gap:missing:segment:电池:系统',
      'gap:missing:segment:电池:设备',
      'gap:no-leader:chain:电池',
      'gap:single-point:segment:电池:电芯',
      'gap:unplaced:chain:氢能',
    ])
  })

  it('never come from a chain that no document speaks of', () => {
    expect(found(rows).some((id) => id.includes('未来'))).toBe(false)
    expect(found(rows, {}, { documentIds: ['document:new'] })).toEqual([])
  })

  it('are looked for in the documents of a day', () => {
    const later: BoardRows = { ...rows, readings: [...rows.readings, reading('氢能', 'document:new')], layouts: [...rows.layouts, layout('氢能', '制氢', jinan, '制氢', 'document:new')] }
    expect(found(later)).not.toContain('gap:unplaced:chain:氢能')
    expect(found(later, {}, { asOf: '2022-06-01' })).toContain('gap:unplaced:chain:氢能')
  })

  it('have no leader to miss where a cluster or a leading enterprise is named', () => {
    const asset: BoardRows['assets'][number] = { chainId: 'chain:电池', assetId: 'cluster:济南电池', kind: 'cluster', name: '济南电池', role: null, passageId: 'passage:old:2', documentId: 'document:old', locations: [{ cityId: jinan.id, documentId: 'document:old' }] }
    expect(found({ ...rows, assets: [asset] })).not.toContain('gap:no-leader:chain:电池')
    expect(found({ ...rows, assets: [{ ...asset, kind: 'park' }] })).toContain('gap:no-leader:chain:电池')
    expect(found({ ...rows, assets: [asset] }, { cityId: qingdao.id })).toContain(`gap:no-leader:chain:电池@${qingdao.id}`)
    expect(found({ ...rows, assets: [{ ...asset, locations: [] }] }, { cityId: qingdao.id })).not.toContain(`gap:no-leader:chain:电池@${qingdao.id}`)
    // Where it is, a document says that is not chosen.
    const elsewhere = { ...asset, locations: [{ cityId: jinan.id, documentId: 'document:old' }, { cityId: qingdao.id, documentId: 'document:new' }] }
    expect(found({ ...rows, assets: [elsewhere] }, { cityId: qingdao.id })).not.toContain(`gap:no-leader:chain:电池@${qingdao.id}`)
    expect(found({ ...rows, assets: [elsewhere] }, { cityId: qingdao.id }, { documentIds: ['document:old'] })).toContain(`gap:no-leader:chain:电池@${qingdao.id}`)
  })

  it('are not found in a segment that a kind of it fills, also in another chain', () => {
    const wider: BoardRows = { ...rows, segments: rows.segments.map((one) => (one.name === '电芯' ? { ...one, kindOf: ['segment:氢能:制氢'] } : one)) }
    expect(found(wider)).not.toContain('gap:missing:segment:氢能:制氢')
    expect(found(wider)).not.toContain('gap:unplaced:chain:氢能')
  })

  it('count a strong upstream with nothing downstream, from two cities on', () => {
    const strong: BoardRows = { ...rows, layouts: [...rows.layouts, layout('电池', '电芯', qingdao, '电芯')] }
    expect(found(strong)).toContain('gap:unextended:segment:电池:电芯')
    expect(found(rows)).not.toContain('gap:unextended:segment:电池:电芯')
  })
})

describe('gaps of a city', () => {
  it('say whether others in the province carry the segment', () => {
    const gaps = findGaps(toBoard(rows), { cityId: qingdao.id, kind: 'missing' })
    expect(Object.fromEntries(gaps.map(({ segment: one, tier }) => [one?.name, tier]))).toEqual({ 电芯: 'elsewhere', 系统: 'nobody', 设备: 'nobody', 制氢: 'nobody' })
  })

  it('are a single point only where the one city is', () => {
    expect(found(rows, { cityId: jinan.id, kind: 'single-point' })).toHaveLength(1)
    expect(found(rows, { cityId: qingdao.id, kind: 'single-point' })).toEqual([])
  })
})

describe('a gap', () => {
  it('rests on rows: every figure is a count of them, and every passage is listed once', () => {
    for (const gap of findGaps(toBoard(rows), {})) {
      const passages = gap.figures.flatMap((figure) => figure.rows.flatMap(({ passageIds }) => passageIds))
      expect(new Set(gap.passageIds)).toEqual(new Set(passages))
      expect(gap.passageIds).toHaveLength(new Set(passages).size)
    }
  })

  it('ranks cities by what is planned beside it, and puts a city that is to retire it last', () => {
    const retiring: BoardRows = { ...rows, layouts: [...rows.layouts, layout('电池', '系统', jinan, '旧系统', 'document:old', 'retire')] }
    const order = (of: BoardRows) => {
      const board = toBoard(of)
      const [gap] = findGaps(board, { kind: 'missing' }).filter(({ segment: one }) => one?.name === '系统')
      return gap === undefined ? [] : fitCities({ board, cityId: undefined }, gap).map(({ cityName, chainFit }) => [cityName, chainFit.present.length])
    }
    expect(order(rows)).toEqual([['济南市', 2], ['青岛市', 1], ['淄博市', 0]])
    expect(order(retiring)).toEqual([['青岛市', 1], ['淄博市', 0], ['济南市', 2]])
  })
})
