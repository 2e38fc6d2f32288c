import { assetById } from '#graph/queries/asset/by-id.ts'
import { assetsByIndustry } from '#graph/queries/asset/by-industry.ts'
import { assetsByPlace } from '#graph/queries/asset/by-place.ts'
import { assetClaims } from '#graph/queries/asset/claims.ts'
import { countAssets } from '#graph/queries/asset/count.ts'
import { listAssets } from '#graph/queries/asset/list.ts'
import { assetLocations } from '#graph/queries/asset/locations.ts'
import { assetsSaid } from '#graph/queries/asset/said.ts'
import { assetStatements } from '#graph/queries/asset/statements.ts'
import { assetTargets } from '#graph/queries/asset/targets.ts'
import { assetTasks } from '#graph/queries/asset/tasks.ts'
import { type Case, asset, assigned, cluster, clusters, firm, id, idOfProperties, project, sorted, type Row } from './case.ts'

export const assetCases: Case[] = [
  { query: listAssets, params: { kind: 'cluster', skip: 0, limit: 9 }, rows: clusters, pick: asset },
  { query: listAssets, params: { kind: 'cluster', skip: 1, limit: 1 }, rows: clusters.slice(1), pick: asset },
  { query: listAssets, params: { kind: 'enterprise', skip: 0, limit: 9 }, rows: [['enterprise:乙公司', 'enterprise', ['乙集团'], ['leading'], [], 2], firm], pick: asset },
  { query: listAssets, params: { kind: 'brand', skip: 0, limit: 9 }, rows: ['brand:齐鲁电池'], pick: id },
  { query: countAssets, params: { kind: 'cluster' }, rows: [{ total: 2 }] },
  { query: countAssets, params: { kind: 'technology' }, rows: [{ total: 1 }] },
  { query: assetById, params: { assetId: 'enterprise:甲公司' }, rows: [firm], pick: asset },
  { query: assetById, params: { assetId: 'project:平邑县隔膜生产' }, rows: [[{ id: 'county:371326', name: '平邑县', cityId: 'city:371300', cityName: '临沂市' }]], pick: (row) => row.places },
  { query: assetById, params: { assetId: 'enterprise:没有' }, rows: [] },
  { query: assetsByPlace, params: { placeIds: ['city:370100', 'city:371300', 'county:371326'] }, rows: [clusters[0], firm, project], pick: asset },
  { query: assetsByPlace, params: { placeIds: ['city:371300'] }, rows: [] },
  { query: assetsByIndustry, params: { industryId: 'industry:锂电池' }, rows: [
    ['brand:齐鲁电池', ['passage:plan-b:32']], [cluster, ['passage:plan-a:117', 'passage:plan-b:32']], ['cluster:青岛储能电站', ['passage:plan-a:117']],
    ['enterprise:甲公司', ['passage:plan-a:117', 'passage:plan-a:193', 'passage:plan-a:20']], ['park:云平台', ['passage:plan-b:32']], [project[0], ['passage:plan-a:117']],
  ], pick: (row) => [row.id, sorted(row.passageIds)] },
  { query: assetsByIndustry, params: { industryId: 'industry:软件' }, rows: [['enterprise:乙公司', 2], ['enterprise:甲公司', 4], ['technology:工业操作系统关键技术', 1]], pick: (row) => [row.id, row.passageCount] },
  { query: assetsByIndustry, params: { industryId: 'industry:电池' }, rows: [] },
  { query: assetClaims, params: { passageIds: ['passage:plan-a:117', 'passage:plan-b:32'] }, rows: clusters.map(([assetId]) => ({ passageId: 'passage:plan-a:117', kind: 'cluster', claimedCount: 3, assetId, assetName: String(assetId).slice('cluster:'.length) })) },
  { query: assetTargets, params: { assetId: 'enterprise:甲公司' }, rows: [['target:plan-a:193:0', 'passage:plan-a:193']], pick: (row) => [idOfProperties(row), row.passageId] },
  { query: assetTargets, params: { assetId: cluster }, rows: [] },
  // Assigned at or after the passage that names it, under the very same headings.
  { query: assetTasks, params: { assetId: 'enterprise:甲公司' }, rows: [['passage:plan-a:117', 'task:plan-a:193', '（二）做强企业', ['agency:省能源局 0'], []], ['passage:plan-a:193', 'task:plan-a:193', '（二）做强企业', ['agency:省能源局 0'], []], ['passage:plan-a:20', 'task:plan-a:79', '（一）控制产能', ['agency:省工信厅 0'], ['agency:省科技厅 0', 'agency:省财政厅 1']], ['passage:plan-a:20', 'task:plan-a:79:1', '（一）控制产能', ['agency:省能源局 0'], []], ['passage:plan-b:0', 'task:plan-b:13', '软件', ['agency:省科技厅 0'], []]], inAnyOrder: true, pick: (row) => [row.namedId, row.taskId, row.taskName, assigned(row.leads), assigned(row.supports)] },
  { query: assetTasks, params: { assetId: 'technology:工业操作系统关键技术' }, rows: [] },
  { query: assetClaims, params: { passageIds: [] }, rows: [] },
  {
    query: assetsSaid, params: { assetIds: ['enterprise:甲公司', cluster] }, pick: (row) => [row.assetId, row.passageId, row.documentId, row.role],
    rows: [
      [cluster, 'passage:plan-a:117', 'document:plan-a', null], [cluster, 'passage:plan-b:32', 'document:plan-b', null],
      ['enterprise:甲公司', 'passage:plan-a:117', 'document:plan-a', 'chain-leading'], ['enterprise:甲公司', 'passage:plan-a:193', 'document:plan-a', null],
      ['enterprise:甲公司', 'passage:plan-a:20', 'document:plan-a', 'leading'], ['enterprise:甲公司', 'passage:plan-b:0', 'document:plan-b', 'leading'],
    ],
  },
  { query: assetsSaid, params: { assetIds: [] }, rows: [] },
  {
    query: assetLocations, params: { assetIds: ['enterprise:甲公司', cluster] }, pick: (row) => [row.assetId, row.id, row.cityName, row.passageId, row.documentId],
    rows: [
      [cluster, 'city:370100', '济南市', 'passage:plan-a:117', 'document:plan-a'], [cluster, 'city:370100', '济南市', 'passage:plan-b:32', 'document:plan-b'],
      ['enterprise:甲公司', 'city:370100', '济南市', 'passage:plan-a:117', 'document:plan-a'],
    ],
  },
  { query: assetLocations, params: { assetIds: ['project:平邑县隔膜生产'] }, rows: [['county:371326', '平邑县', 'city:371300', '临沂市']], pick: (row) => [row.id, row.name, row.cityId, row.cityName] },
  { query: assetStatements, params: { assetId: cluster }, rows: [[{ printed: '济南市锂电池', claimedCount: 3 }, 'passage:plan-a:117', '锂电池产业', null], [{ printed: '济南锂电池产业集群' }, 'passage:plan-b:32', '锂电池行业', 'wrong_copy']], pick: (row) => [row.statement, row.passageId, row.heading, row.damage] },
  { query: assetStatements, params: { assetId: 'enterprise:甲公司' }, rows: [['passage:plan-a:20', 'leading'], ['passage:plan-a:117', 'chain-leading'], ['passage:plan-a:193', undefined], ['passage:plan-b:0', 'leading']], pick: (row) => [row.passageId, (row.statement as Row).role] },
  { query: assetStatements, params: { assetId: 'park:云平台' }, rows: [{ printed: '云平台', sort: 'platform', head: '平台' }], pick: (row) => row.statement },
]
