import { chainAssets } from '#graph/queries/gap/assets.ts'
import { chainFocus } from '#graph/queries/gap/focus.ts'
import { chainLayouts } from '#graph/queries/gap/layouts.ts'
import { chainReadings } from '#graph/queries/gap/readings.ts'
import { industryRestrictions } from '#graph/queries/gap/restrictions.ts'
import { chainTargets } from '#graph/queries/gap/targets.ts'
import { type Case, cluster, locationsOf, project, restrictionIds } from './case.ts'

export const gapCases: Case[] = [
  { query: chainLayouts, rows: [10, ['chain:电池', 'layout:370100:develop:锂电池电芯', 'passage:plan-a:0', ['segment:电池:电芯']], ['chain:软件', 'layout:370100:develop:隔膜', 'passage:plan-b:0', ['segment:电池:材料']]], pick: (row) => [row.chainId, row.layoutId, row.passageId, row.segmentIds] },
  { query: chainReadings, rows: [
    ['chain:电池', 'industry:锂电池', 'document:plan-a', 8, 'passage:plan-a:0'], ['chain:电池', 'industry:锂电池', 'document:plan-b', 1, 'passage:plan-b:32'],
    ['chain:软件', 'industry:软件', 'document:plan-a', 1, 'passage:plan-a:43'], ['chain:软件', 'industry:软件', 'document:plan-b', 3, 'passage:plan-b:0'],
  ], pick: (row) => [row.chainId, row.industryId, row.documentId, row.passageCount, row.firstPassageId] },
  { query: chainAssets, rows: [
    ['chain:电池', 'brand:齐鲁电池', 'passage:plan-b:32', null, []], ['chain:电池', cluster, 'passage:plan-a:117', null, ['city:370100 plan-a', 'city:370100 plan-b']], ['chain:电池', cluster, 'passage:plan-b:32', null, ['city:370100 plan-a', 'city:370100 plan-b']],
    ['chain:电池', 'cluster:青岛储能电站', 'passage:plan-a:117', null, ['city:370200 plan-a']],
    ['chain:电池', 'enterprise:甲公司', 'passage:plan-a:117', 'chain-leading', ['city:370100 plan-a']], ['chain:电池', 'enterprise:甲公司', 'passage:plan-a:193', null, ['city:370100 plan-a']], ['chain:电池', 'enterprise:甲公司', 'passage:plan-a:20', 'leading', ['city:370100 plan-a']],
    ['chain:电池', 'park:云平台', 'passage:plan-b:32', null, []], ['chain:电池', project[0], 'passage:plan-a:117', null, ['city:371300 plan-a']],
    ['chain:软件', 'enterprise:乙公司', 'passage:plan-b:0', 'leading', []], ['chain:软件', 'enterprise:乙公司', 'passage:plan-b:67', null, []], ['chain:软件', 'enterprise:甲公司', 'passage:plan-b:0', 'leading', ['city:370100 plan-a']],
    ['chain:软件', 'technology:工业操作系统关键技术', 'passage:plan-b:67', null, []],
  ], pick: (row) => [row.chainId, row.assetId, row.passageId, row.role, locationsOf(row)] },
  { query: chainFocus, rows: [['focus:plan-a:161:0', false, ['segment:电池:材料']], ['focus:plan-a:161:1', false, []], ['focus:plan-a:161:2', true, ['segment:电池:电芯']]], pick: (row) => [row.focusId, row.isBreakthrough, row.segmentIds] },
  { query: chainTargets, rows: [['chain:电池', 'target:plan-a:193:0'], ['chain:电池', 'target:plan-a:52:0'], ['chain:电池', 'target:plan-a:52:1'], ['chain:软件', 'target:plan-b:13:0']], pick: (row) => [row.chainId, row.targetId] },
  { query: industryRestrictions, rows: [[restrictionIds[0], 'industry:电池', '铅酸电池产能', 'passage:plan-a:79'], [restrictionIds[1], 'industry:软件', null, 'passage:plan-b:13']], pick: (row) => [row.restrictionId, row.industryId, row.threshold, row.passageId] },
]
