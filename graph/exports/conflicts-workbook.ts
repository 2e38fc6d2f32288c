/** Conflicts as an Excel workbook: the list, a line for each layout and rule of a side with its sentences, and the ways out. */
import { setImmediate } from 'node:timers/promises'
import { certaintyNames, conflictKindNames, matchGroundNames, standingNames } from '#graph/domain/conflict.ts'
import { layoutRelationNames } from '#graph/domain/layout.ts'
import { restrictionRuleNames } from '#graph/domain/restriction.ts'
import type { getConflicts } from '#graph/views/conflicts.ts'
import { circumstanceLines, type Circumstances } from './circumstances.ts'
import { sourceCells, sourceColumns } from './sources.ts'
import { writeWorkbook, type SheetPlan } from './workbook.ts'

type Conflict = Awaited<ReturnType<typeof getConflicts>>['items'][number]
type Rule = Conflict['sides'][number]['rules'][number]

const productsOf = ({ sides }: Conflict): string => [...new Set(sides.flatMap(({ layouts }) => layouts.map(({ product }) => product.name)))].join('、')
const ruleText = ({ scope, rule, threshold, exception, force }: Rule): string =>
  [force, scope, restrictionRuleNames[rule], threshold, exception === null ? null : `（${exception}）`].filter((part) => part !== null).join(' ')
const groundOf = ({ sides }: Conflict): string => {
  const last = sides.at(-1)
  return last === undefined ? '' : last.rules.map(ruleText).join('\n') || `《${last.document.shortTitle}》`
}

const listSheet = (conflicts: readonly Conflict[]): SheetPlan => ({
  name: '冲突',
  columns: [
    { title: '对象', width: 18 }, { title: '类型', width: 16 }, { title: '有条件', width: 8 }, { title: '城市', width: 24 }, { title: '市数', width: 8 }, { title: '布局的产品', width: 36 }, { title: '依据', width: 44 },
    { title: '依据的状态', width: 12 }, { title: '匹配', width: 12 }, { title: '把握', width: 8 }, { title: '化解的途径', width: 44 }, ...sourceColumns, { title: '编号', width: 36 },
  ],
  rows: conflicts.map((conflict) => [
    conflict.subject.name, conflictKindNames[conflict.kind], conflict.isConditional ? '是' : '', conflict.cities.map(({ name }) => name).join('、'), conflict.figures.cities, productsOf(conflict), groundOf(conflict),
    standingNames[conflict.sides.at(-1)?.standing ?? 'in-force'], matchGroundNames[conflict.ground], certaintyNames[conflict.certainty], conflict.waysOut.map(({ text }) => text).join('\n'),
    ...sourceCells(conflict.quotes), conflict.id,
  ]),
  empty: '所选条件下没有冲突。',
})

async function sidesSheet(conflicts: readonly Conflict[]): Promise<SheetPlan> {
  const rows: (string | number)[][] = []
  for (const [index, { sides, subject, kind, quotes }] of conflicts.entries()) {
    const quoted = (ids: readonly string[]) => sourceCells(quotes.filter(({ id }) => ids.includes(id)))
    for (const { document, standing, layouts, rules } of sides) {
      const start = [subject.name, conflictKindNames[kind], `《${document.shortTitle}》`, standingNames[standing]]
      for (const { place, product, relation, match, exceptedBy, passageIds } of layouts) {
        rows.push([...start, place.name, `${layoutRelationNames[relation]} ${product.name}`, [match?.path.join(' → '), exceptedBy === null ? undefined : `例外：${exceptedBy}`].filter(Boolean).join('；'), ...quoted(passageIds)])
      }
      for (const rule of rules) rows.push([...start, rule.scope, ruleText(rule), rule.groups.map(({ name, cityIds }) => `${name}（${cityIds.length} 市，参考）`).join('；'), ...quoted([rule.passageId])])
    }
    if (index % 50 === 49) await setImmediate()
  }
  return {
    name: '两侧',
    columns: [{ title: '对象', width: 18 }, { title: '类型', width: 16 }, { title: '文件', width: 26 }, { title: '状态', width: 12 }, { title: '城市或范围', width: 20 }, { title: '布局或规定', width: 40 }, { title: '说明', width: 30 }, ...sourceColumns],
    rows,
    empty: '没有可列的句子。',
  }
}

/** @param title of the first line of 说明 and of each page: 布局冲突, 草案检查 */
export async function conflictsWorkbook(conflicts: readonly Conflict[], circumstances: Circumstances, title: string): Promise<Buffer> {
  const about: SheetPlan = {
    name: '说明',
    columns: [{ title: '项目', width: 18 }, { title: '内容', width: 110 }],
    rows: [['名称', title], ...circumstanceLines(circumstances), ['冲突', `${conflicts.length} 个`], ['性质', '由规则从原文比出，供人判断，不是结论。地区组合和行业包含是参考数据。']],
  }
  return writeWorkbook([about, listSheet(conflicts), await sidesSheet(conflicts)], `${title} ${circumstances.today}`)
}
