import type { ListBuilder, NamedAsset } from '../list.ts'
import { assetFields, assetRows } from './asset-rows.ts'

const isPlatform = ({ sorts }: NamedAsset): boolean => sorts.includes('platform') || sorts.includes('innovation_platform')
const parkKind = ({ sorts }: NamedAsset): string => (sorts.includes('belt') ? '产业带' : sorts.includes('zone') ? '功能区' : '园区')

/** 重点建设项目: projects, and the parks that carry them. */
export const projects: ListBuilder<keyof typeof assetFields> = {
  key: 'projects',
  fields: assetFields,
  basis: '原文点名的项目、园区、功能区和产业带',
  lacks: '文件没有在本链标题下点名项目或园区',
  add: '把重点项目名单放进 seeds/documents 重新载入',
  build: (scope) => assetRows(scope, (asset) => (asset.kind === 'project' ? '项目' : asset.kind === 'park' && !isPlatform(asset) ? parkKind(asset) : undefined)),
}

/** 可对接外部资源: platforms and institutes. */
export const resources: ListBuilder<keyof typeof assetFields> = {
  key: 'resources',
  fields: assetFields,
  basis: '原文点名的平台、研究院、实验室和创新中心',
  lacks: '文件没有在本链标题下点名平台、研究院或实验室',
  add: '把列有科研院所和公共服务平台的文件放进 seeds/documents 重新载入',
  build: (scope) => assetRows(scope, (asset) => (asset.kind !== 'park' || !isPlatform(asset) ? undefined : asset.sorts.includes('innovation_platform') ? '创新平台' : '平台')),
}
