/** A region of two cities with one chain, small enough to count by hand: 材料 → 电芯 → 系统, all that a plan says of it. */
import { assetsOf, type HeadingAsset } from '#graph/lists/assets.ts'
import type { ListScope } from '#graph/lists/list.ts'
import type { Mark } from '#graph/domain/mark.ts'
import { toBoard } from '#graph/gaps/board.ts'
import { findGaps } from '#graph/gaps/find-gaps.ts'
import type { BoardRows } from '#graph/gaps/read-board.ts'

type City = BoardRows['cities'][number]
const city = (code: string, name: string): City => ({ id: `city:${code}`, name: `${name}市`, shortName: name, provinceId: 'province:370000' })
const jinan = city('370100', '济南')
const qingdao = city('370200', '青岛')
const zibo = city('370300', '淄博')
const yantai = city('370600', '烟台')

const segment = (name: string, stage: BoardRows['segments'][number]['stage'], order: number, feeds: string[]): BoardRows['segments'][number] => ({
  id: `segment:电池:${name}`, name, stage, order, terms: [name], chainId: 'chain:电池', chainName: '电池',
  sourceKind: 'general', sourceTitle: null, sourceCode: null, sourceText: null, feeds: feeds.map((fed) => `segment:电池:${fed}`), kindOf: [],
})
const layout = (segmentName: string, place: City, product: string, relation: 'develop' | 'retire' = 'develop'): BoardRows['layouts'][number] => ({
  chainId: 'chain:电池', layoutId: `layout:${place.id.slice(5)}:${relation}:${product}`, relation, productId: `product:${product}`, productName: product,
  placeId: place.id, placeName: place.name, cityId: place.id, cityName: place.name, passageId: `passage:old:${place.id.slice(5)}`, documentId: 'document:old',
  segmentIds: segmentName === '' ? [] : [`segment:电池:${segmentName}`],
})
const industry = (name: string, parents: string[]): BoardRows['industries'][number] => ({
  id: `industry:${name}`, name, aliases: [], chains: [], groups: [], parentIds: parents.map((parent) => `industry:${parent}`),
})

export const rows: BoardRows = {
  chains: [{
    id: 'chain:电池', name: '电池', group: 'emerging', sector: '新能源', aliases: [], pinyin: 'dianchi', initials: 'dc', order: 0,
    sourceKind: 'general', sourceTitle: null, sourceCode: null, sourceText: null, industryIds: ['industry:电池'], segmentCount: 3,
  }],
  segments: [segment('材料', 'upstream', 0, ['电芯']), segment('电芯', 'midstream', 1, ['系统']), segment('系统', 'downstream', 2, [])],
  industries: [industry('电池', ['新能源']), industry('新能源', [])],
  cities: [jinan, qingdao, zibo, yantai],
  documents: [{
    id: 'document:old', name: '规划', shortTitle: '规划', issuer: '省政府', number: null, issuedOn: '2021-07-01', horizonStart: 2021, horizonEnd: 2025,
    provinceId: 'province:370000', notes: null, sha256: 'a', passageCount: 1, unreadCount: 0, damageCount: 0,
  }],
  layouts: [layout('材料', jinan, '隔膜'), layout('材料', qingdao, '隔膜'), layout('材料', zibo, '正极'), layout('电芯', jinan, '电芯'), layout('', qingdao, '电池回收'), layout('材料', jinan, '铅酸极板', 'retire')],
  readings: [{ chainId: 'chain:电池', industryId: 'industry:电池', documentId: 'document:old', passageCount: 1, firstPassageId: 'passage:old:0' }],
  focus: [{
    chainId: 'chain:电池', focusId: 'focus:old:9:0', name: '固态电解质', verb: '突破', isBreakthrough: true, passageId: 'passage:old:9', documentId: 'document:old', segmentIds: ['segment:电池:材料'],
  }],
  assets: [],
  targets: [],
  restrictions: [],
}

const inCity = (cityId: string, documentId = 'document:old') => ({ cityId, documentId })
const asset = (kind: HeadingAsset['kind'], name: string, rest: Partial<HeadingAsset> = {}): HeadingAsset => ({
  industryId: 'industry:电池', industryName: '电池', assetId: `${kind}:${name}`, kind, name, role: null, sort: null, head: null,
  passageId: 'passage:old:5', documentId: 'document:old', locations: [], ...rest,
})
export const headingAssets: HeadingAsset[] = [
  asset('enterprise', '甲', { role: 'chain-leading', locations: [inCity(jinan.id), inCity(jinan.id, 'document:new')] }),
  asset('enterprise', '乙'),
  asset('brand', '丙牌'),
  asset('cluster', '济南电池', { head: '产业集群', locations: [inCity(jinan.id)] }),
  asset('park', '电池园', { locations: [inCity(qingdao.id)] }),
  asset('park', '电池研究院', { sort: 'innovation_platform' }),
  asset('project', '丁项目'),
  asset('technology', '钠电池'),
  // The wider industry names 甲 again, and a leader of its own.
  asset('enterprise', '甲', { industryId: 'industry:新能源', industryName: '新能源', role: 'leading', passageId: 'passage:old:6' }),
  asset('enterprise', '戊', { industryId: 'industry:新能源', industryName: '新能源', role: 'leading', passageId: 'passage:old:6' }),
  asset('enterprise', '己', { documentId: 'document:other', role: 'leading' }),
]

interface Change {
  cityId?: string
  marks?: readonly Mark[]
  rows?: Partial<BoardRows>
  assets?: readonly HeadingAsset[]
}

/** What lists of the chain are built from. */
export function scopeOf({ cityId, marks = [], rows: changes = {}, assets = headingAssets }: Change = {}): ListScope {
  const read = { ...rows, ...changes }
  const board = toBoard(read)
  const [chain] = board.chains
  if (chain === undefined) throw new Error('no chain')
  return {
    board, chain, cityId, marks,
    assets: assetsOf(assets, { chain, industries: read.industries, cities: board.cities, documentIds: new Set(board.documents.map(({ id }) => id)) }),
    gaps: findGaps(board, { chainId: chain.id, cityId }),
  }
}

export const mark = (subjectId: string, rest: Partial<Mark> = {}): Mark => ({
  id: 'mark:2026-11-20T08:00:00.000Z-0b0e7c1e-8f0e-4b8e-9d0a-2f6c3a1d5b7f', subjectId, subjectName: '系统', status: 'contacted', note: '', partner: '某公司', by: '王', at: '2026-11-20T08:00:00.000Z', ...rest,
})
