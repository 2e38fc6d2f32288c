import { focusByIndustry } from '#graph/queries/focus/by-industry.ts'
import { type Case } from './case.ts'

export const focusCases: Case[] = [
  { query: focusByIndustry, params: { industryId: 'industry:锂电池' }, rows: [
    [{ id: 'focus:plan-a:161:0', order: 0, name: '正极材料', industry: '锂电池产业', verb: '重点发展', isBreakthrough: false }, 'passage:plan-a:161', '正极材料'],
    [{ id: 'focus:plan-a:161:1', order: 1, name: '铜箔', industry: '锂电池产业', verb: '重点发展', isBreakthrough: false }, 'passage:plan-a:161', '铜箔'],
    [{ id: 'focus:plan-a:161:2', order: 2, name: '固态电池', industry: '锂电池产业', verb: '攻关', head: '关键技术', isBreakthrough: true }, 'passage:plan-a:161', '固态电池'],
  ], pick: (row) => [row.properties, row.passageId, row.printed] },
  { query: focusByIndustry, params: { industryId: 'industry:软件' }, rows: [] },
]
