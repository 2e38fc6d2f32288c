/** Gaps as an Excel workbook: the list, and every row that a figure counts with its sentence. */
import { setImmediate } from 'node:timers/promises'
import { stageNames } from '#graph/domain/chain.ts'
import { gapActionNames, gapKindNames, gapTierNames, type FigureName, figureNames } from '#graph/domain/gap.ts'
import type { getGaps } from '#graph/views/gaps.ts'
import { circumstanceLines, type Circumstances } from './circumstances.ts'
import { citedText, placeOf, sourceCells, sourceColumns } from './sources.ts'
import { writeWorkbook, type SheetPlan } from './workbook.ts'

type Gaps = Awaited<ReturnType<typeof getGaps>>
type Gap = Gaps['items'][number]

const figureTitles: Readonly<Record<FigureName, string>> = {
  cities: '承担的市', carriers: '布局', consumers: '已有布局的下游环节', feeders: '已有布局的上游环节', bottlenecks: '规划点名待突破的事项',
  targets: '规划目标', leaders: '链主、领军企业与集群', segments: '已有布局的环节',
}
const namesOf = ({ figures }: Gap, name: FigureName): string => figures.find((figure) => figure.name === name)?.rows.map((row) => row.name).join('、') ?? ''
const countOf = ({ figures }: Gap, name: FigureName): number | string => figures.find((figure) => figure.name === name)?.value ?? ''

/** Columns of figures that some gap has: the count, and what was counted. */
const figureColumns = (gaps: readonly Gap[]) => figureNames.filter((name) => gaps.some(({ figures }) => figures.some((figure) => figure.name === name)))

function gapSheet({ items }: Gaps): SheetPlan {
  const figures = figureColumns(items)
  return {
    name: '缺口',
    columns: [
      { title: '环节', width: 20 }, { title: '类型', width: 12 }, { title: '动作', width: 8 }, { title: '层级', width: 14 }, { title: '产业链', width: 18 }, { title: '阶段', width: 8 }, { title: '城市', width: 10 },
      ...figures.flatMap((name) => [{ title: `${figureTitles[name]}（数）`, width: 10 }, { title: figureTitles[name], width: 30 }]),
      { title: '相邻环节有布局', width: 10 }, { title: '相邻环节', width: 10 }, { title: '限制新增的规定（数）', width: 10 }, { title: '句数', width: 8 },
      ...sourceColumns, { title: '编号', width: 36 },
    ],
    rows: items.map((gap) => [
      gap.segment?.name ?? '（全链）', gapKindNames[gap.kind], gapActionNames[gap.action], gapTierNames[gap.tier], gap.chain.name, gap.stage === null ? '' : stageNames[gap.stage], gap.city?.name ?? '全省',
      ...figures.flatMap((name) => [countOf(gap, name), namesOf(gap, name)]),
      gap.rank.neighboursCarried, gap.rank.neighbours, gap.rank.bans, gap.quotes.length,
      ...sourceCells(gap.quotes), gap.id,
    ]),
    empty: '所选条件下没有缺口。未读的产业链不算缺口，见“说明”。',
  }
}

/** A line for each row of a figure and each sentence that states it: what every count can be recomputed from. */
async function evidenceSheet({ items }: Gaps): Promise<SheetPlan> {
  const rows: (string | number)[][] = []
  for (const [index, gap] of items.entries()) {
    const quotes = new Map(gap.quotes.map((quote) => [quote.id, quote]))
    for (const { name, rows: counted } of gap.figures) {
      for (const row of counted) {
        const said = row.passageIds.flatMap((id) => quotes.get(id) ?? [])
        const start = [gap.chain.name, gap.segment?.name ?? '（全链）', gapKindNames[gap.kind], figureTitles[name], row.name]
        rows.push(...said.map((quote) => [...start, `《${quote.documentName}》`, placeOf(quote), citedText(quote)]))
      }
    }
    if (index % 100 === 99) await setImmediate()
  }
  return {
    name: '计数依据',
    columns: [{ title: '产业链', width: 18 }, { title: '环节', width: 18 }, { title: '类型', width: 12 }, { title: '指标', width: 20 }, { title: '计入', width: 20 }, ...sourceColumns],
    rows,
    empty: '没有可列的句子。',
  }
}

export async function gapsWorkbook(gaps: Gaps, circumstances: Circumstances): Promise<Buffer> {
  const about: SheetPlan = {
    name: '说明',
    columns: [{ title: '项目', width: 18 }, { title: '内容', width: 110 }],
    rows: [
      ['名称', '产业链缺口'],
      ...circumstanceLines(circumstances),
      ['缺口', `${gaps.total} 个：${gaps.counts.map(({ name, total }) => `${gapKindNames[name]} ${total}`).join('，')}`],
      ['未读', gaps.unread.length === 0 ? '所选文件谈到全部产业链' : `所选文件没有谈到，不算缺口：${gaps.unread.map(({ name }) => name).join('、')}`],
      ['次序', '没有限制新增的在前；再看相邻环节有布局的份额和个数；再看承担的市少的；再看句数多的'],
    ],
  }
  return writeWorkbook([about, gapSheet(gaps), await evidenceSheet(gaps)], `产业链缺口 ${circumstances.today}`)
}
