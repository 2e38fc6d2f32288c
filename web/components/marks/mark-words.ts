/** A mark in words: what it is about, when it was made, its row for Excel. */
import type { GapItem } from '#api/contract/gaps.ts'
import type { MarkItem } from '#api/contract/marks.ts'
import type { MarkStatus } from '#graph/domain/mark.ts'
import { gapKindWords } from '#web/wording.ts'

/** Statuses to choose from, by what the mark is about. */
const statuses = {
  gap: ['todo', 'contacted', 'dropped'],
  conflict: ['open', 'checked', 'no-conflict', 'accepted'],
} as const satisfies Record<string, readonly MarkStatus[]>
export const gapStatuses = statuses.gap

export const statusesOf = (subjectId: string): readonly MarkStatus[] => (subjectId.startsWith('conflict:') ? statuses.conflict : statuses.gap)

const two = (value: number): string => String(value).padStart(2, '0')

/** 2026-11-22 12:30, on the reader's clock. */
export function timeWords(at: string): string {
  const date = new Date(at)
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`
}

/** 张三 2026-11-22 12:30 */
export const signature = ({ by, at }: Pick<MarkItem, 'by' | 'at'>): string => `${by === '' ? '未署名' : by} ${timeWords(at)}`

/** 德州市 · 集成电路 · 靶材 · 缺失: what a gap is called, kept with its mark. */
export const gapName = ({ city, chain, segment, kind }: Pick<GapItem, 'city' | 'chain' | 'segment' | 'kind'>): string =>
  [city?.name, chain.name, segment?.name ?? '全链', gapKindWords[kind].name].filter((part) => part !== undefined).join(' · ')
