import type { ListBuilder } from '../list.ts'
import { assetFields, assetRows } from './asset-rows.ts'

const roleNames = { 'chain-leading': '链主企业', leading: '领军企业' } as const

/** 领航型企业: whom a sentence calls 链主 or 领军. */
export const leaders: ListBuilder<keyof typeof assetFields> = {
  key: 'leaders',
  fields: assetFields,
  basis: '原文称为链主或领军企业的',
  lacks: '文件没有在本链标题下点名链主或领军企业',
  add: '把点名企业的文件放进 seeds/documents 重新载入；名称写法不一的，在 aliases.jsonl 中对应',
  build: (scope) =>
    assetRows(scope, ({ kind, roles }) => (kind !== 'enterprise' ? undefined : roles.includes('chain-leading') ? roleNames['chain-leading'] : roles.includes('leading') ? roleNames.leading : undefined)),
}
