import { assetsOfChain } from '#graph/queries/chain/assets.ts'
import { chainById } from '#graph/queries/chain/by-id.ts'
import { chainCarriers } from '#graph/queries/chain/carriers.ts'
import { listChains } from '#graph/queries/chain/list.ts'
import { listMappings } from '#graph/queries/chain/mappings.ts'
import { chainProducts } from '#graph/queries/chain/products.ts'
import { chainRoles } from '#graph/queries/chain/roles.ts'
import { chainSegments } from '#graph/queries/chain/segments.ts'
import { type Case, locationsOf, sorted } from './case.ts'

export const chainCases: Case[] = [
  { query: listChains, rows: [['chain:电池', ['industry:电池', 'industry:锂电池'], 3, 'dc'], ['chain:软件', ['industry:软件'], 1, 'rj']], pick: (row) => [row.id, sorted(row.industryIds), row.segmentCount, row.initials] },
  { query: chainById, params: { chainId: 'chain:软件' }, rows: [['软件', [{ id: 'industry:软件', name: '软件' }], 'general', null, ['document:plan-a', 'document:plan-b', 'document:plan-b', 'document:plan-b']]], pick: (row) => [row.name, row.industries, row.sourceKind, row.sourceText, (row.documentIds as string[]).toSorted()] },
  { query: chainById, params: { chainId: 'chain:没有' }, rows: [] },
  { query: chainById, params: { chainId: 'chain:电池' }, rows: [[false, '动力电池', null]], pick: (row) => [row.isOwn, row.shippedName, row.nameNote] },
  { query: chainRoles, rows: [
    { id: 'role:全部:总链长:某某', role: '总链长', name: '某某', since: null, until: null, sourceTitle: '公开通知', sourcePublishedOn: null, sourceUrl: null, chainIds: [] },
    { id: 'role:电池:链主:甲公司:2025-03', role: '链主', name: '甲公司', since: '2025-03', until: null, sourceTitle: '公开通知', sourcePublishedOn: '2025-03-18', sourceUrl: 'https://example.org/a', chainIds: ['chain:电池'] },
  ] },
  { query: listMappings, rows: [
    { ownId: 'chain:软件', ownName: '软件', shippedId: 'chain:电池', shippedName: '电池', relation: 'overlapping', note: '试验' },
    { ownId: 'segment:软件:应用', ownName: '应用', shippedId: 'segment:电池:系统', shippedName: '系统', relation: 'narrower', note: null },
  ] },
  { query: assetsOfChain, params: { chainId: 'chain:软件' }, rows: [['enterprise:乙公司', 'passage:plan-b:0', 'leading', []], ['enterprise:乙公司', 'passage:plan-b:67', null, []], ['enterprise:甲公司', 'passage:plan-b:0', 'leading', ['city:370100 plan-a']], ['technology:工业操作系统关键技术', 'passage:plan-b:67', null, []]], pick: (row) => [row.assetId, row.passageId, row.role, locationsOf(row)] },
  { query: chainSegments, params: { chainId: 'chain:电池' }, rows: [['segment:电池:材料', 'upstream', ['segment:电池:电芯'], 'plan'], ['segment:电池:电芯', 'midstream', ['segment:电池:系统'], 'general'], ['segment:电池:系统', 'downstream', [], 'general']], pick: (row) => [row.id, row.stage, row.feeds, row.sourceKind] },
  { query: chainProducts, params: { chainId: 'chain:电池' }, rows: [['product:电池系统', 'segment:电池:系统'], ['product:铅酸电池', 'segment:电池:电芯'], ['product:铜箔', undefined], ['product:锂电池电芯', 'segment:电池:电芯'], ['product:隔膜', 'segment:电池:材料']], pick: (row) => [row.id, (row.placements as { segmentId: string }[])[0]?.segmentId] },
  { query: chainCarriers, rows: [
    ['chain:电池', 'layout:370100:develop:锂电池电芯', 'city:370100'], ['chain:电池', 'layout:370100:develop:隔膜', 'city:370100'],
    ['chain:电池', 'layout:370200:develop:锂电池电芯', 'city:370200'], ['chain:电池', 'layout:370200:develop:隔膜', 'city:370200'],
    ['chain:电池', 'layout:370200:retire:铅酸电池', 'city:370200'],
    ['chain:电池', 'layout:371326:develop:电池系统', 'city:371300'], ['chain:电池', 'layout:371326:develop:铜箔', 'city:371300'],
    ['chain:软件', 'layout:370100:develop:工业软件', 'city:370100'], ['chain:软件', 'layout:370100:develop:隔膜', 'city:370100'],
  ], pick: (row) => [row.chainId, row.layoutId, row.cityId] },
]
