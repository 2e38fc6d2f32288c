import { headingAssets } from '#graph/queries/list/assets.ts'
import { type Case, cluster, project } from './case.ts'

export const listCases: Case[] = [
  { query: headingAssets, rows: [
    ['industry:软件', 'enterprise:乙公司', 'passage:plan-b:0', 'leading'], ['industry:软件', 'enterprise:乙公司', 'passage:plan-b:67', null], ['industry:软件', 'enterprise:甲公司', 'passage:plan-b:0', 'leading'],
    ['industry:软件', 'technology:工业操作系统关键技术', 'passage:plan-b:67', null],
    ['industry:锂电池', 'brand:齐鲁电池', 'passage:plan-b:32', null], ['industry:锂电池', cluster, 'passage:plan-a:117', null], ['industry:锂电池', cluster, 'passage:plan-b:32', null], ['industry:锂电池', 'cluster:青岛储能电站', 'passage:plan-a:117', null],
    ['industry:锂电池', 'enterprise:甲公司', 'passage:plan-a:117', 'chain-leading'], ['industry:锂电池', 'enterprise:甲公司', 'passage:plan-a:193', null], ['industry:锂电池', 'enterprise:甲公司', 'passage:plan-a:20', 'leading'],
    ['industry:锂电池', 'park:云平台', 'passage:plan-b:32', null], ['industry:锂电池', project[0], 'passage:plan-a:117', null],
  ], pick: (row) => [row.industryId, row.assetId, row.passageId, row.role] },
]
