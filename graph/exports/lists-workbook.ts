/** The lists of a chain as an Excel workbook. */
import type { ChainListsView } from '#graph/views/lists.ts'
import { circumstanceLines } from './circumstances.ts'
import { circumstancesOf, countText, emptyText, scopeNames, templateSource, titleOf } from './lists-file.ts'
import { sourceCells, sourceColumns } from './sources.ts'
import { writeWorkbook, type SheetPlan } from './workbook.ts'

/** Columns that hold much text. */
const wide = new Set(['layout', 'products', 'cities', 'items', 'fits', 'against', 'note'])

function listSheet(list: ChainListsView['lists'][number], passages: ReadonlyMap<string, ChainListsView['passages'][number]>): SheetPlan {
  const empty = emptyText(list)
  return {
    name: list.name,
    columns: [...list.columns.map(({ field, title }, index) => ({ title, width: index === 0 ? 26 : wide.has(field) ? 40 : 14 })), { title: '范围', width: 10 }, ...sourceColumns],
    rows: list.rows.map(({ cells, scope, passageIds }) => [
      ...list.columns.map(({ field }) => cells[field] ?? ''), scopeNames[scope], ...sourceCells(passageIds.flatMap((id) => passages.get(id) ?? [])),
    ]),
    ...(empty === undefined ? {} : { empty }),
  }
}

/** One sheet a list, and 说明 with the day, filters, documents and how each list was found. @param today ISO date */
export function listsWorkbook(view: ChainListsView, today: string): Promise<Buffer> {
  const passages = new Map(view.passages.map((passage) => [passage.id, passage]))
  const about: SheetPlan = {
    name: '说明',
    columns: [{ title: '项目', width: 18 }, { title: '内容', width: 110 }],
    rows: [
      ['名称', titleOf(view)],
      ...circumstanceLines(circumstancesOf(view, today)),
      ['清单形式', `${view.template.name}，${templateSource(view.template, view.documents)}`],
      ...view.lists.map((list) => [`清单 ${list.name}`, [countText(list), `取法：${list.basis}`, emptyText(list)].filter(Boolean).join('。')]),
      ['范围', '本链：本链标题下的原文。上级产业：上级产业标题下的原文，文件没有分到各链，供参考。团队录入：由使用者标记。'],
      ['环节', '环节划分和上下游是参考数据，不是规划原文。'],
    ],
  }
  return writeWorkbook([about, ...view.lists.map((list) => listSheet(list, passages))], `${titleOf(view)} ${today}`)
}
