import type { ListBuilder } from '../list.ts'
import { assetFields, assetRows } from './asset-rows.ts'

/** 重点配套企业: enterprises that no sentence calls leading, and brands. */
export const suppliers: ListBuilder<keyof typeof assetFields> = {
  key: 'suppliers',
  fields: assetFields,
  basis: '原文点名、没有称为链主或领军的企业，以及点名的品牌',
  lacks: '文件没有在本链标题下点名其他企业或品牌',
  add: '把列有配套企业的文件放进 seeds/documents 重新载入',
  build: (scope) => assetRows(scope, ({ kind, roles }) => (kind === 'brand' ? '品牌' : kind === 'enterprise' && roles.length === 0 ? '企业' : undefined)),
}
