import { targetById } from '#graph/queries/target/by-id.ts'
import { targetsByIndustry } from '#graph/queries/target/by-industry.ts'
import { countTargets } from '#graph/queries/target/count.ts'
import { listTargets } from '#graph/queries/target/list.ts'
import { type Case, anyTarget, idOfProperties, targetIds, type Row } from './case.ts'

export const targetCases: Case[] = [
  { query: listTargets, params: { ...anyTarget, skip: 0, limit: 9 }, rows: targetIds, pick: idOfProperties },
  { query: listTargets, params: { ...anyTarget, skip: 1, limit: 1 }, rows: targetIds.slice(1, 2), pick: idOfProperties },
  { query: listTargets, params: { ...anyTarget, documentId: 'document:plan-b', skip: 0, limit: 9 }, rows: [[{ id: targetIds[3], name: '软件业务收入10%', order: 0, subject: '软件业务收入', comparator: 'growth', value: 10, unit: '%', printed: '10%', industryId: 'industry:软件' }, 'passage:plan-b:13', '软件', '10%']], pick: (row) => [row.properties, row.passageId, row.heading, row.printed] },
  { query: listTargets, params: { ...anyTarget, industry: '电池', year: 2025, skip: 0, limit: 9 }, rows: [
    { id: targetIds[0], name: '锂电池产值2万亿元', order: 0, subject: '锂电池产值', comparator: 'reach', value: 2e12, unit: '元', baseValue: 1.1e12, baseYear: 2020, year: 2025, industry: '锂电池', industryId: 'industry:锂电池', printed: '2万亿元' },
    { id: targetIds[1], name: '企业1—2家', order: 1, subject: '企业', comparator: 'range', value: 1, upperValue: 2, unit: '家', action: '培育', year: 2025, isYearImplied: true, industryId: 'industry:锂电池', printed: '1—2家' },
  ], pick: (row) => row.properties },
  { query: listTargets, params: { ...anyTarget, year: 2030, skip: 0, limit: 9 }, rows: [] },
  { query: countTargets, params: anyTarget, rows: [{ total: 4 }] },
  { query: countTargets, params: { documentId: 'document:plan-a', industry: '锂', year: 2025 }, rows: [{ total: 2 }] },
  { query: targetById, params: { targetId: 'target:plan-a:193:0' }, rows: [[1e9, 'passage:plan-a:193', '10亿元', '规划 plan-a']], pick: (row) => [(row.properties as Row).value, row.passageId, row.printed, row.documentName] },
  { query: targetById, params: { targetId: 'target:plan-a:193:1' }, rows: [] },
  { query: targetsByIndustry, params: { industryId: 'industry:锂电池' }, rows: targetIds.slice(0, 3), pick: idOfProperties },
  { query: targetsByIndustry, params: { industryId: 'industry:软件' }, rows: targetIds.slice(3), pick: idOfProperties },
  { query: targetsByIndustry, params: { industryId: 'industry:电池' }, rows: [] },
]
