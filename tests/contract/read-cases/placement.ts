import { coveredIndustries } from '#graph/queries/placement/covered-industries.ts'
import { focusUnderHeadings } from '#graph/queries/placement/focus-under-headings.ts'
import { listPlacements } from '#graph/queries/placement/list.ts'
import { productsUnderHeadings } from '#graph/queries/placement/products-under-headings.ts'
import { segmentTerms } from '#graph/queries/placement/segment-terms.ts'
import { type Case } from './case.ts'

export const placementCases: Case[] = [
  { query: productsUnderHeadings, rows: [['product:工业软件', ['软件']], ['product:电池系统', ['锂电池']], ['product:铅酸电池', ['锂电池']], ['product:铜箔', ['锂电池']], ['product:锂电池电芯', ['锂电池']], ['product:隔膜', ['软件', '锂电池', '锂电池行业']]], pick: (row) => [row.id, (row.headings as string[]).toSorted()] },
  { query: coveredIndustries, rows: [['chain:电池', ['industry:电池', 'industry:锂电池']], ['chain:软件', ['industry:软件']]], pick: (row) => [row.chainId, (row.industryIds as string[]).toSorted()] },
  { query: segmentTerms, rows: [['segment:电池:材料', 'chain:电池', 0], ['segment:电池:电芯', 'chain:电池', 1], ['segment:电池:系统', 'chain:电池', 2], ['segment:软件:应用', 'chain:软件', 0]], pick: (row) => [row.id, row.chainId, row.order] },
  { query: listPlacements, rows: [
    ['focus:plan-a:161:0', 'segment:电池:材料', '正极'], ['focus:plan-a:161:2', 'segment:电池:电芯', '电池'], ['product:工业软件', 'segment:软件:应用', '软件'], ['product:电池系统', 'segment:电池:系统', '电池系统'],
    ['product:铅酸电池', 'segment:电池:电芯', '电池'], ['product:锂电池电芯', 'segment:电池:电芯', '电芯'], ['product:隔膜', 'segment:电池:材料', '隔膜'],
  ], pick: (row) => [row.nodeId, row.segmentId, row.term] },
  { query: focusUnderHeadings, rows: [['focus:plan-a:161:0', '正极材料', ['锂电池产业']], ['focus:plan-a:161:1', '铜箔', ['锂电池产业']], ['focus:plan-a:161:2', '固态电池', ['锂电池产业']]], pick: (row) => [row.id, row.name, row.headings] },
]
