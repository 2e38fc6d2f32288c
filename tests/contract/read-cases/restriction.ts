import { restrictionsByIndustry } from '#graph/queries/restriction/by-industry.ts'
import { countRestrictions } from '#graph/queries/restriction/count.ts'
import { listRestrictions } from '#graph/queries/restriction/list.ts'
import { type Case, anyRestriction, idOfProperties, restrictionIds } from './case.ts'

export const restrictionCases: Case[] = [
  { query: listRestrictions, params: { ...anyRestriction, skip: 0, limit: 9 }, rows: [
    [{ id: restrictionIds[0], name: '电池 · 严禁新增 · 铅酸电池产能', order: 0, rule: 'ban-new', threshold: '铅酸电池产能', scope: '全省', industry: '电池', industryId: 'industry:电池' }, '铅酸电池产能'],
    [{ id: restrictionIds[1], name: '全省 · 控制', order: 0, rule: 'limit', scope: '全省', force: '鼓励', deadline: 2026, isDeadlineImplied: true, industryId: 'industry:软件' }, '省科技厅牵头，软件业务收入增长10%。'],
  ], pick: (row) => [row.properties, row.printed] },
  { query: listRestrictions, params: { ...anyRestriction, rule: 'limit', skip: 0, limit: 9 }, rows: restrictionIds.slice(1), pick: idOfProperties },
  { query: listRestrictions, params: { ...anyRestriction, documentId: 'document:plan-a', rule: 'limit', skip: 0, limit: 9 }, rows: [] },
  { query: countRestrictions, params: anyRestriction, rows: [{ total: 2 }] },
  { query: countRestrictions, params: { ...anyRestriction, industry: '软' }, rows: [{ total: 1 }] },
  // It stands under 锂电池 and says 电池: the printed industry counts.
  { query: restrictionsByIndustry, params: { industryId: 'industry:电池' }, rows: restrictionIds.slice(0, 1), pick: idOfProperties },
  { query: restrictionsByIndustry, params: { industryId: 'industry:锂电池' }, rows: [] },
  { query: restrictionsByIndustry, params: { industryId: 'industry:软件' }, rows: restrictionIds.slice(1), pick: idOfProperties },
]
