/** The sheets 同义名称, 对应关系 and 链长链主. */
import type { ChainRole, mappingRelations, ReferenceMapping } from '#graph/domain/chain.ts'
import { toId } from '#graph/domain/ids.ts'
import type { AliasKind } from '../../names/read-aliases.ts'
import type { NameAlias } from '../read-folder.ts'
import { referenceFiles } from '../rows.ts'
import { codeOf } from './chain-sheets.ts'
import { byText, type Cells, fromList, optional, type Say, type Sheet, toList, wordsOf } from './sheet.ts'
import { fromSource, sourceColumns, toSource } from './source-columns.ts'

const aliasKinds = {
  product: '产品', cluster: '产业集群', enterprise: '企业', park: '园区', project: '项目', technology: '技术', brand: '品牌',
} satisfies Record<AliasKind, string>
const kindOrder = Object.keys(aliasKinds)
const kindWords = wordsOf(aliasKinds)

export const aliasSheet: Sheet<NameAlias> = {
  name: '同义名称',
  file: referenceFiles.aliases,
  columns: [
    { header: '种类', note: '产品、产业集群、企业、园区、项目、技术或品牌', width: 10, fields: ['kind'], choices: kindWords.choices },
    { header: '名称', note: '显示用的名称；一个名称在同一种类中只出现一次', width: 28, fields: ['name'] },
    { header: '其他名称', note: '指同一事物的其他写法，用分号隔开', width: 48, fields: ['aliases'] },
    ...sourceColumns,
    { header: '说明', note: '为什么是同一事物；用户看得到', width: 36, fields: ['note'], isOptional: true },
  ],
  toCells: ({ kind, name, aliases, source, note = '' }) => ({ 种类: kindWords.toChinese(kind), 名称: name, 其他名称: fromList(aliases), ...fromSource(source), 说明: note }),
  toRow: (cells, say) => ({
    kind: kindWords.toCode(cells['种类'] ?? '', '种类', say),
    name: cells['名称'],
    aliases: toList(cells['其他名称'] ?? ''),
    source: toSource(cells, say),
    ...optional('note', cells['说明'] ?? ''),
  }),
  compare: (a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) || byText(a.name, b.name),
}

const mappingKinds = wordsOf({ chain: '产业链', segment: '环节', name: '名称' } satisfies Record<ReferenceMapping['kind'], string>)
const relations = wordsOf({ same: '相同', narrower: '较窄', wider: '较宽', overlapping: '有交叉' } satisfies Record<(typeof mappingRelations)[number], string>)

export const mappingSheet: Sheet<ReferenceMapping> = {
  name: '对应关系',
  file: referenceFiles.mappings,
  columns: [
    { header: '对象', note: '产业链、环节，或“名称”：给随附产业链换个名称', width: 10, fields: ['kind'], choices: mappingKinds.choices },
    { header: '本单位', note: '本单位的产业链名称，环节写作 产业链:环节；对象为“名称”时填新名称', width: 28, fields: ['own', 'name'] },
    { header: '关系', note: '本单位的比随附的：相同、较窄（是其一部分）、较宽、有交叉；对象为“名称”时留空', width: 10, fields: ['relation'], choices: relations.choices, isOptional: true },
    { header: '随附', note: '随产品提供的产业链名称，环节写作 产业链:环节', width: 28, fields: ['shipped'] },
    { header: '说明', note: '为什么这样对应；用户看得到', width: 36, fields: ['note'], isOptional: true },
  ],
  toCells: (row) => ({
    对象: mappingKinds.toChinese(row.kind),
    本单位: row.kind === 'name' ? row.name : codeOf(row.own),
    关系: row.kind === 'name' ? '' : relations.toChinese(row.relation),
    随附: codeOf(row.shipped),
    说明: row.note ?? '',
  }),
  toRow: toMapping,
  compare: (a, b) => byText(a.kind, b.kind) || byText(a.shipped, b.shipped) || byText(ownOf(a), ownOf(b)),
}

const ownOf = (row: ReferenceMapping): string => (row.kind === 'name' ? row.name : row.own)

function toMapping(cells: Cells, say: Say): unknown {
  const kind = mappingKinds.toCode(cells['对象'] ?? '', '对象', say)
  const [own = '', relation = '', shipped = ''] = [cells['本单位'], cells['关系'], cells['随附']]
  const note = optional('note', cells['说明'] ?? '')
  if (kind === 'name') {
    if (relation !== '') say('关系', 'is filled; leave it empty when 对象 is 名称')
    return { kind, shipped: toId('chain', shipped), name: own, ...note }
  }
  const node = kind === 'segment' ? 'segment' : 'chain'
  return { kind, own: toId(node, own), shipped: toId(node, shipped), relation: relations.toCode(relation, '关系', say), ...note }
}

export const roleSheet: Sheet<ChainRole> = {
  name: '链长链主',
  file: referenceFiles.roles,
  columns: [
    { header: '产业链', note: '产业链名称；总链长等管全部产业链的，留空', width: 20, fields: ['chainId'], isOptional: true },
    { header: '角色', note: '如 总链长、链长、链长单位、链主', width: 12, fields: ['role'] },
    { header: '姓名或名称', note: '人、单位或企业', width: 24, fields: ['name'] },
    { header: '起', note: '2025、2025-03 或 2025-03-18；不知则留空', width: 12, fields: ['since'], isOptional: true },
    { header: '止', note: '仍在任则留空', width: 12, fields: ['until'], isOptional: true },
    { header: '公布文件', note: '公开公布它的文件或网页标题', width: 40, fields: ['source', 'source.title'] },
    { header: '公布日期', note: '2025、2025-03 或 2025-03-18；不知则留空', width: 12, fields: ['source.publishedOn'], isOptional: true },
    { header: '网址', note: '可留空', width: 36, fields: ['source.url'], isOptional: true },
  ],
  toCells: ({ chainId, role, name, since = '', until = '', source }) => ({
    产业链: chainId === undefined ? '' : codeOf(chainId), 角色: role, 姓名或名称: name, 起: since, 止: until,
    公布文件: source.title, 公布日期: source.publishedOn ?? '', 网址: source.url ?? '',
  }),
  toRow: (cells) => ({
    ...(cells['产业链'] ? { chainId: toId('chain', cells['产业链']) } : {}),
    role: cells['角色'],
    name: cells['姓名或名称'],
    ...optional('since', cells['起'] ?? ''),
    ...optional('until', cells['止'] ?? ''),
    source: { title: cells['公布文件'], ...optional('publishedOn', cells['公布日期'] ?? ''), ...optional('url', cells['网址'] ?? '') },
  }),
  compare: (a, b) => byText(a.chainId ?? '', b.chainId ?? '') || byText(a.role, b.role) || byText(a.since ?? '', b.since ?? '') || byText(a.name, b.name),
}
