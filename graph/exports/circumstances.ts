/** What every file says of itself: the day, what was asked, and which documents were looked at. */
interface DocumentRef {
  name: string
  shortTitle: string
  horizonStart: number
  horizonEnd: number
}

export interface Circumstances {
  /** ISO date of the making. */
  today: string
  /** Filters in words, only those that were set. */
  filters: readonly { name: string; value: string }[]
  documents: readonly DocumentRef[]
}

export const filterText = ({ filters }: Circumstances): string => (filters.length === 0 ? '未筛选' : filters.map(({ name, value }) => `${name}：${value}`).join('；'))
export const documentText = ({ documents }: Circumstances): string => documents.map(({ shortTitle }) => `《${shortTitle}》`).join('')

/** Lines of the sheet 说明. */
export const circumstanceLines = (circumstances: Circumstances): [string, string][] => [
  ['生成日期', circumstances.today],
  ['筛选', filterText(circumstances)],
  ...circumstances.documents.map(({ name, horizonStart, horizonEnd }, index): [string, string] => [index === 0 ? '所用文件' : '', `《${name}》（${horizonStart}—${horizonEnd} 年）`]),
]

/** A name for the file, safe on every system: 集成电路_清单_2026-11-22.xlsx. */
export function fileName(parts: readonly string[], ending: string): string {
  return `${parts.map((part) => part.replace(/[\\/:*?"<>|“”\p{Cc}]+/gu, '').trim()).filter(Boolean).join('_')}.${ending}`
}
