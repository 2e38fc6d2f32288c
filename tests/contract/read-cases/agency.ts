import { countAgencies } from '#graph/queries/agency/count.ts'
import { listAgencies } from '#graph/queries/agency/list.ts'
import { agencyTasks } from '#graph/queries/agency/tasks.ts'
import { type Case, assigned } from './case.ts'

export const agencyCases: Case[] = [
  { query: countAgencies, rows: [{ total: 4 }] },
  { query: listAgencies, params: { skip: 0, limit: 9 }, rows: [
    { id: 'agency:省能源局', name: '省能源局', leadCount: 2, supportCount: 0 }, { id: 'agency:省科技厅', name: '省科技厅', leadCount: 1, supportCount: 1 },
    { id: 'agency:省工信厅', name: '省工信厅', leadCount: 1, supportCount: 0 }, { id: 'agency:省财政厅', name: '省财政厅', leadCount: 0, supportCount: 1 },
  ] },
  { query: agencyTasks, params: { agencyId: 'agency:省科技厅' }, rows: [
    ['task:plan-a:79', 'SUPPORTS', '（一）控制产能', '三、布局', ['agency:省工信厅 0'], ['agency:省科技厅 0', 'agency:省财政厅 1'], 'passage:plan-a:79'],
    ['task:plan-b:13', 'LEADS', '软件', null, ['agency:省科技厅 0'], [], 'passage:plan-b:13'],
  ], pick: (row) => [row.taskId, row.part, row.taskName, row.section, assigned(row.leads), assigned(row.supports), row.passageId] },
  { query: agencyTasks, params: { agencyId: 'agency:省能源局' }, rows: ['task:plan-a:79:1', 'task:plan-a:193'], pick: (row) => row.taskId },
  { query: agencyTasks, params: { agencyId: 'agency:没有' }, rows: [] },
]
