import { statedLayouts } from '#graph/queries/conflict/stated-layouts.ts'
import { passagesWithWord } from '#graph/queries/conflict/with-word.ts'
import { type Case } from './case.ts'

export const conflictCases: Case[] = [
  { query: statedLayouts, rows: [10, ['layout:370100:develop:工业软件', 'passage:plan-b:0']], pick: (row) => [row.layoutId, row.passageId] },
  { query: passagesWithWord, params: { word: '退出铅酸' }, rows: [['passage:plan-a:33', 'document:plan-a', '青岛市退出铅酸电池。', '锂电池', ['industry:锂电池']]], pick: (row) => [row.passageId, row.documentId, row.text, row.heading, row.industryIds] },
  { query: passagesWithWord, params: { word: '没有这个词' }, rows: [] },
]
