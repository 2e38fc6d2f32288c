import { cityCounties } from '#graph/queries/city/counties.ts'
import { cityLayoutCounts } from '#graph/queries/city/layout-counts.ts'
import { listCities } from '#graph/queries/city/list.ts'
import { cityMentions } from '#graph/queries/city/mentions.ts'
import { type Case, id } from './case.ts'

export const cityCases: Case[] = [
  { query: listCities, rows: [16, 'city:370100', 'city:371700'], pick: id },
  { query: cityLayoutCounts, rows: [['city:370100', 3, ['软件', '锂电池']], ['city:370200', 3, ['锂电池', '锂电池行业']], ['city:371300', 2, ['锂电池']]], pick: (row) => [row.cityId, row.layoutCount, (row.headings as string[]).toSorted()] },
  { query: cityCounties, params: { cityId: 'city:371300' }, rows: [{ id: 'county:371326', name: '平邑县' }] },
  { query: cityCounties, params: { cityId: 'city:370100' }, rows: [] },
  { query: cityMentions, params: { placeNames: ['济南市', '历下区'], limit: 5 }, rows: [['passage:plan-a:43', 'mention-only', '规划 plan-a']], pick: (row) => [row.id, row.reason, row.documentName] },
  { query: cityMentions, params: { placeNames: ['青岛市'], limit: 5 }, rows: [['passage:plan-b:32', 'damaged', 'wrong_copy']], pick: (row) => [row.id, row.reason, row.damage] },
  { query: cityMentions, params: { placeNames: ['平邑县'], limit: 5 }, rows: [] },
]
