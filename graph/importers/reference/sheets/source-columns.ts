/** The columns that say where a row of reference data comes from. */
import type { ReferenceSource } from '#graph/domain/evidence.ts'
import { type Cells, type Column, type Say, wordsOf } from './sheet.ts'

const kinds = wordsOf({ plan: '规划原文', classification: '公开分类', general: '行业常识' })

export const sourceColumns: readonly Column[] = [
  { header: '来源', note: '规划原文：文件里的话；公开分类：读过原文的国家标准类目；行业常识：没有文本依据，待本单位审核', width: 10, fields: ['source', 'source.kind'], choices: kinds.choices },
  { header: '来源文件', note: '规划原文：文件编号，如 document:shandong-2021-manufacturing-plan；公开分类：标准号和年份，如 GB/T 4754—2017', width: 24, fields: ['source.documentId', 'source.title'], isOptional: true },
  { header: '类目代码', note: '只在公开分类时填写，如 3973', width: 10, fields: ['source.code'], isOptional: true },
  { header: '来源内容', note: '规划原文：照抄的原句；公开分类：类目名称', width: 48, fields: ['source.quote', 'source.name'], isOptional: true },
]

export function fromSource(source: ReferenceSource): Cells {
  const 来源 = kinds.toChinese(source.kind)
  if (source.kind === 'plan') return { 来源, 来源文件: source.documentId, 类目代码: '', 来源内容: source.quote }
  if (source.kind === 'classification') return { 来源, 来源文件: source.title, 类目代码: source.code, 来源内容: source.name }
  return { 来源, 来源文件: '', 类目代码: '', 来源内容: '' }
}

export function toSource(cells: Cells, say: Say): unknown {
  const kind = kinds.toCode(cells['来源'] ?? '', '来源', say)
  const [document = '', code = '', text = ''] = [cells['来源文件'], cells['类目代码'], cells['来源内容']]
  if (kind !== 'classification' && code !== '') say('类目代码', 'is filled; leave it empty unless 来源 is 公开分类')
  if (kind === 'plan') return { kind, documentId: document, quote: text }
  if (kind === 'classification') return { kind, title: document, code, name: text }
  for (const [header, cell] of [['来源文件', document], ['来源内容', text]] as const) {
    if (kind === 'general' && cell !== '') say(header, 'is filled; leave it empty when 来源 is 行业常识')
  }
  return { kind }
}
