import { listAssetIndustries } from '#graph/queries/explore/asset-industries.ts'
import { listLayouts } from '#graph/queries/explore/layouts.ts'
import { listRelations } from '#graph/queries/explore/relations.ts'
import { type Case, cluster, sorted } from './case.ts'

export const exploreCases: Case[] = [
  { query: listRelations, rows: [40, ['chain:电池', 'COVERS', 'industry:电池']], pick: (row) => [row.from, row.type, row.to] },
  { query: listLayouts, rows: [8], pick: (row) => [row.placeId, row.relation, row.productId] },
  { query: listAssetIndustries, rows: [
    ['brand:齐鲁电池', 'industry:锂电池', []], [cluster, 'industry:锂电池', []], ['cluster:青岛储能电站', 'industry:锂电池', []],
    ['enterprise:乙公司', 'industry:软件', ['leading']], ['enterprise:甲公司', 'industry:软件', ['leading']], ['enterprise:甲公司', 'industry:锂电池', ['chain-leading', 'leading']],
    ['park:云平台', 'industry:锂电池', []], ['project:平邑县隔膜生产', 'industry:锂电池', []], ['technology:工业操作系统关键技术', 'industry:软件', []],
  ], pick: (row) => [row.assetId, row.industryId, sorted(row.roles)] },
]
