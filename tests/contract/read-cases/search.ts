import { searchNames } from '#graph/queries/search/names.ts'
import { type Case } from './case.ts'

export const searchCases: Case[] = [
  { query: searchNames, rows: [48, ['agency:省工信厅', '省工信厅', []]], pick: (row) => [row.id, row.name, row.aliases] },
]
