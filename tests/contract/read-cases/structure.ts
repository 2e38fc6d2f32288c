import { structuresByIndustry } from '#graph/queries/structure/by-industry.ts'
import { type Case, idOfProperties } from './case.ts'

export const structureCases: Case[] = [
  { query: structuresByIndustry, params: { industryId: 'industry:锂电池' }, rows: [[{ id: 'structure:plan-a:161:0', order: 0, name: '材料→电芯→系统', industry: '锂电池产业', links: ['材料', '电芯', '系统'], isOrdered: true, upstream: ['材料'] }, '材料', '规划 plan-a']], pick: (row) => [row.properties, row.printed, row.documentName] },
  { query: structuresByIndustry, params: { industryId: 'industry:软件' }, rows: ['structure:plan-b:67:0'], pick: idOfProperties },
]
