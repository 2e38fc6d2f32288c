import { listSegments } from '#graph/queries/segment/list.ts'
import { segmentProducts } from '#graph/queries/segment/products.ts'
import { upstream } from '#graph/queries/segment/upstream.ts'
import { type Case, id } from './case.ts'

export const segmentCases: Case[] = [
  { query: listSegments, rows: [['segment:电池:材料', 'chain:电池'], ['segment:电池:电芯', 'chain:电池'], ['segment:电池:系统', 'chain:电池'], ['segment:软件:应用', 'chain:软件']], pick: (row) => [row.id, row.chainId] },
  { query: segmentProducts, params: { segmentId: 'segment:电池:电芯' }, rows: [{ id: 'product:铅酸电池', name: '铅酸电池', term: '电池' }, { id: 'product:锂电池电芯', name: '锂电池电芯', term: '电芯' }] },
  { query: upstream, params: { segmentId: 'segment:电池:系统', maxDepth: 6 }, rows: [{ id: 'segment:电池:电芯', name: '电芯', depth: 1 }, { id: 'segment:电池:材料', name: '材料', depth: 2 }] },
  { query: upstream, params: { segmentId: 'segment:电池:系统', maxDepth: 1 }, rows: ['segment:电池:电芯'], pick: id },
  { query: upstream, params: { segmentId: 'segment:电池:材料', maxDepth: 6 }, rows: [] },
]
