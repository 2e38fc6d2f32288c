/** A gap in words: what it is called, why it is one, and its row for Excel. */
import type { GapItem } from '#api/contract/gaps.ts'
import { fewNames } from '#web/components/few-names.ts'
import { toTsv } from '#web/state/tsv.ts'
import { gapActionWords, gapKindWords, gapTierNames, stageNames } from '#web/wording.ts'

export type FigureName = GapItem['figures'][number]['name']

export const figureOf = ({ figures }: Pick<GapItem, 'figures'>, name: FigureName) => figures.find((figure) => figure.name === name)
const countOf = (gap: Pick<GapItem, 'figures'>, name: FigureName): number => figureOf(gap, name)?.value ?? 0
const namesOf = (gap: Pick<GapItem, 'figures'>, name: FigureName): string[] => figureOf(gap, name)?.rows.map((row) => row.name) ?? []

/** What the gap is about: its segment, or the whole chain. */
export const subjectOf = ({ segment, chain }: Pick<GapItem, 'segment' | 'chain'>): string => segment?.name ?? `${chain.name}（全链）`

/** 上游 3 个、下游 2 个环节已有布局 */
function neighbourWords(gap: Pick<GapItem, 'figures'>): string {
  const sides = [['上游', countOf(gap, 'feeders')], ['下游', countOf(gap, 'consumers')]] as const
  const said = sides.filter(([, count]) => count > 0).map(([side, count]) => `${side} ${String(count)} 个`)
  return said.length === 0 ? '' : `${said.join('、')}环节已有布局`
}

const joined = (...parts: string[]): string => parts.filter((part) => part !== '').join('，')

/** One line that says why: every number in it is a figure of the gap. */
export function reasonOf(gap: Pick<GapItem, 'kind' | 'city' | 'figures'>): string {
  const cities = countOf(gap, 'cities')
  const here = gap.city === null ? '' : '本市'
  switch (gap.kind) {
    case 'missing':
      return joined(here + neighbourWords(gap), cities === 0 ? '本环节省内无市承担' : `本环节本市未见布局，省内 ${String(cities)} 市有：${fewNames(namesOf(gap, 'cities'), 3, '市')}`)
    case 'single-point':
      return joined(`只有${namesOf(gap, 'cities').join('、')}承担，没有备份`, here + neighbourWords(gap))
    case 'no-leader': {
      const leaders = namesOf(gap, 'leaders')
      return joined(gap.city === null ? `${String(cities)} 市有布局` : '本市有布局', leaders.length === 0 ? '文件没有点名链主、领军企业或集群' : `链主与集群都在外市：${fewNames(leaders)}`)
    }
    case 'bottleneck':
      return joined(`规划待突破 ${String(countOf(gap, 'bottlenecks'))} 项：${fewNames(namesOf(gap, 'bottlenecks'), 2, '项')}`, cities === 0 ? '' : `${String(cities)} 市有布局`)
    case 'unplaced':
      return joined(`规划有 ${String(countOf(gap, 'targets'))} 项目标`, '没有给任何市布局')
    case 'broken-upstream':
      return joined(`${here}下游 ${String(countOf(gap, 'consumers'))} 个环节依赖本环节`, '省内无市承担')
    case 'unextended':
      return joined(gap.city === null ? `${String(cities)} 市有本环节布局` : '本市有本环节布局', '由它供给的下游没有布局')
  }
}

/** 3/4 of the segments that feed it or that it feeds; nothing where a whole chain is meant. */
export const neighboursOf = ({ segment, rank }: Pick<GapItem, 'segment' | 'rank'>): string =>
  segment === null || rank.neighbours === 0 ? '—' : `${String(rank.neighboursCarried)}/${String(rank.neighbours)}`

export function gapsTsv(gaps: readonly GapItem[]): string {
  const head = ['产业链', '环节', '阶段', '类型', '行动', '程度', '看哪个市', '已有布局的直接上下游', '承担的市数', '承担的市', '原因', '原文句数', '禁止新增的规定', '原文']
  const lines = gaps.map((gap) => [
    gap.chain.name, gap.segment?.name ?? '全链', gap.stage === null ? '' : stageNames[gap.stage], gapKindWords[gap.kind].name, gapActionWords[gap.action].name, gapTierNames[gap.tier],
    gap.city?.name ?? '全省', neighboursOf(gap) === '—' ? '' : `${neighboursOf(gap).replace('/', ' / ')}`, String(countOf(gap, 'cities')), namesOf(gap, 'cities').join('、'), reasonOf(gap),
    String(gap.rank.passages), String(gap.rank.bans), gap.quotes.map((quote) => `《${quote.documentName}》${quote.text}`).join(' | '),
  ])
  return toTsv(head, lines)
}
