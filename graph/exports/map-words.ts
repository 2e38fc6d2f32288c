/** The chain map as a table that Word draws itself: stages as columns, segments as cells. */
import type { Table } from 'docx'
import { stageNames } from '#graph/domain/chain.ts'
import type { ChainListsView } from '#graph/views/lists.ts'
import { table, type CellWords } from './official-paper.ts'

type Segment = ChainListsView['stages'][number]['segments'][number]

/** Glyph and word beside the shade: the print may be black and white. */
const presenceWords = {
  planned: { text: '●', fill: 'E4F0F4' },
  single: { text: '◐ 单点', fill: 'FDF3DC' },
  silent: { text: '○ 未见布局', fill: 'FDF0ED' },
  unread: { text: '× 未读', fill: 'F0F1F3' },
} as const
export const presenceLegend = '● 有布局（两个以上的市）　◐ 单点（只有一个市）　○ 未见布局（文件谈到本链，没有给任何市）　× 未读（文件没有谈到本链）　→ 供给'

function segmentCell({ name, presence, cities, feeds, isHere }: Segment): CellWords {
  const { text, fill } = presenceWords[presence]
  const carriers = cities.length === 0 ? text : `${text} ${cities.length} 市：${cities.map((city) => city.name.replace(/市$/u, '')).join('、')}`
  return {
    fill,
    lines: [
      { text: `${name}${isHere === true ? '（本市有）' : ''}`, heading: true },
      { text: carriers, small: true },
      ...(feeds.length === 0 ? [] : [{ text: `→ ${feeds.map((one) => one.name).join('、')}`, small: true }]),
    ],
  }
}

export function mapTable({ stages }: ChainListsView, width: number): Table {
  const deepest = Math.max(...stages.map(({ segments }) => segments.length))
  const nothing: CellWords = { lines: [{ text: '' }] }
  return table(
    stages.map(({ stage, segments }) => `${stageNames[stage]}（${segments.length} 个环节）`),
    Array.from({ length: deepest }, (_, row) => stages.map(({ segments }) => (segments[row] === undefined ? nothing : segmentCell(segments[row])))),
    { width, shares: stages.map(() => 1) },
  )
}
