import { assetForms } from '#graph/queries/import/asset-forms.ts'
import { digests } from '#graph/queries/import/digests.ts'
import { industryForms } from '#graph/queries/import/industry-forms.ts'
import { industryIds } from '#graph/queries/import/industry-ids.ts'
import { passagesWithoutIndustry } from '#graph/queries/import/passages-without-industry.ts'
import { productForms } from '#graph/queries/import/product-forms.ts'
import { type Case, cluster, forms, id } from './case.ts'

export const importCases: Case[] = [
  { query: digests, rows: ['document:plan-a', 'document:plan-b', 'reference'], pick: (row) => row.source },
  { query: passagesWithoutIndustry, rows: [] },
  { query: industryIds, rows: ['industry:新能源', 'industry:电池', 'industry:软件', 'industry:锂电池'], pick: id },
  { query: industryForms, rows: [['industry:新能源', '新能源产业', [], ['新能源产业']], ['industry:电池', '电池', [], ['电池']], ['industry:软件', '软件', ['软件产业'], ['软件', '软件产业']], ['industry:锂电池', '锂电池', ['锂电池产业', '锂电池行业'], ['锂电池', '锂电池产业', '锂电池行业']]], pick: forms },
  { query: productForms, rows: [['product:工业软件', '工业软件', [], ['工业软件']], ['product:电池系统', '电池系统', [], ['电池系统']], ['product:铅酸电池', '铅酸电池', [], ['铅酸电池']], ['product:铜箔', '铜箔', [], ['铜箔']], ['product:锂电池电芯', '锂电池电芯', [], ['锂电池电芯']], ['product:隔膜', '隔膜', ['隔膜产品'], ['隔 膜', '隔膜', '隔膜产品']]], pick: forms },
  { query: assetForms, rows: [
    ['brand:齐鲁电池', '齐鲁电池', [], ['齐鲁电池']],
    [cluster, '济南锂电池', ['济南市锂电池', '济南锂电池产业集群'], ['济南市锂电池', '济南锂电池产业集群']],
    ['cluster:青岛储能电站', '青岛储能电站', [], ['青岛储能电站']],
    ['enterprise:乙公司', '乙公司', ['乙集团'], ['乙公司', '乙集团']], ['enterprise:甲公司', '甲公司', [], ['甲公司']],
    ['park:云平台', '云平台', [], ['云平台']],
    ['project:平邑县隔膜生产', '平邑县隔膜生产', ['平邑县隔膜生产项目'], ['平邑县隔膜生产项目']],
    ['technology:工业操作系统关键技术', '工业操作系统关键技术', [], ['工业操作系统关键技术']],
  ], pick: forms },
]
