import { passageById } from '#graph/queries/passage/by-id.ts'
import { passageFacts } from '#graph/queries/passage/facts.ts'
import { passageQuotes } from '#graph/queries/passage/quotes.ts'
import { type Case } from './case.ts'

export const passageCases: Case[] = [
  { query: passageById, params: { passageId: 'passage:plan-a:43' }, rows: [['考察组到过济南市。', '软件', 'mention-only', null, '规划 plan-a', ['三、布局', '软件']]], pick: (row) => [row.text, row.heading, row.unread, row.damage, row.documentName, row.headingPath] },
  { query: passageById, params: { passageId: 'passage:plan-b:32' }, rows: ['wrong_copy'], pick: (row) => row.damage },
  { query: passageFacts, params: { passageId: 'passage:plan-a:161' }, rows: [
    { id: 'focus:plan-a:161:0', name: '正极材料', printed: '正极材料' }, { id: 'focus:plan-a:161:1', name: '铜箔', printed: '铜箔' }, { id: 'focus:plan-a:161:2', name: '固态电池', printed: '固态电池' },
    { id: 'structure:plan-a:161:0', name: '材料→电芯→系统', printed: '材料' },
  ] },
  { query: passageFacts, params: { passageId: 'passage:plan-a:79' }, rows: [['restriction:plan-a:79:0', '铅酸电池产能'], ['task:plan-a:79', '省工信厅'], ['task:plan-a:79:1', '省能源局']], pick: (row) => [row.id, row.printed] },
  { query: passageFacts, params: { passageId: 'passage:plan-a:43' }, rows: [] },
  { query: passageQuotes, params: { passageIds: ['passage:plan-b:32', 'passage:plan-a:43', 'passage:plan-a:1'] }, rows: [['passage:plan-a:43', '规划 plan-a', null], ['passage:plan-b:32', '规划 plan-b', 'wrong_copy']], pick: (row) => [row.id, row.documentName, row.damage] },
  { query: passageQuotes, params: { passageIds: [] }, rows: [] },
]
