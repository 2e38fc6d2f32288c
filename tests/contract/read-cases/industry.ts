import { industryLayoutCounts } from '#graph/queries/industry/layout-counts.ts'
import { listIndustries } from '#graph/queries/industry/list.ts'
import { type Case } from './case.ts'

export const industryCases: Case[] = [
  { query: listIndustries, rows: [
    ['industry:新能源', [], undefined, ['emerging'], []], ['industry:电池', [], 'chain:电池', [], []], ['industry:软件', ['软件产业'], 'chain:软件', [], []],
    ['industry:锂电池', ['锂电池产业', '锂电池行业'], 'chain:电池', ['emerging', 'emerging'], ['industry:新能源', 'industry:新能源']],
  ], pick: (row) => [row.id, row.aliases, (row.chains as { id: string }[])[0]?.id, row.groups, row.parentIds] },
  { query: industryLayoutCounts, rows: [{ industryId: 'industry:软件', layoutCount: 2, cityCount: 1 }, { industryId: 'industry:锂电池', layoutCount: 7, cityCount: 3 }] },
]
