import { listMarks } from '#graph/queries/mark/list.ts'
import { type Case } from './case.ts'

export const markCases: Case[] = [
  // No plan writes an entry of the office.
  { query: listMarks, rows: [] },
]
