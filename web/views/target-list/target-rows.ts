/** Marked gaps as rows: what each is about, filtered, sorted, and for Excel. */
import type { MarkItem } from '#api/contract/marks.ts'
import type { GapKind } from '#graph/domain/gap.ts'
import type { MarkStatus } from '#graph/domain/mark.ts'
import { gapStatuses, timeWords } from '#web/components/marks/mark-words.ts'
import { linkTo } from '#web/state/routes.ts'
import { toTsv } from '#web/state/tsv.ts'
import { gapKindWords, markStatusNames } from '#web/wording.ts'

export interface TargetRow {
  mark: MarkItem
  /** As the gap's id says it: stays readable when the gap is gone. */
  kind: string
  chain: string
  /** Undefined where the whole chain is meant. */
  segment: string | undefined
  /** Undefined where the province is meant. */
  cityId: string | undefined
}

export interface TargetFilter {
  status: string
  text: string
}

const isKind = (text: string): text is GapKind => Object.hasOwn(gapKindWords, text)

/** A gap's id reads gap:missing:segment:集成电路:靶材@city:370200, or gap:no-leader:chain:集成电路. */
export function toTargetRow(mark: MarkItem): TargetRow {
  const [about = '', cityId] = mark.subjectId.split('@')
  const [, kind = '', , chain = '', ...segment] = about.split(':')
  return { mark, kind: isKind(kind) ? gapKindWords[kind].name : kind, chain, segment: segment.length === 0 ? undefined : segment.join(':'), cityId }
}

export const nameOf = ({ segment }: TargetRow): string => segment ?? '全链'

const holds = ({ mark, chain, kind }: TargetRow, text: string): boolean =>
  [mark.subjectName, chain, kind, mark.partner, mark.note, mark.by].some((part) => part.toLowerCase().includes(text.trim().toLowerCase()))

export const filterTargets = (rows: readonly TargetRow[], { status, text }: TargetFilter): readonly TargetRow[] =>
  rows.filter((row) => (status === '' || row.mark.status === status) && holds(row, text))

/** What a printed list is of: 状态：已联系 · 筛选：靶材 · 3 个 · 2026-11-22 */
export function paperLine({ status, text }: TargetFilter, count: number, day: string): string {
  const chosen = gapStatuses.find((one) => one === status)
  return [chosen && `状态：${markStatusNames[chosen]}`, text && `筛选：${text}`, `${String(count)} 个`, day].filter(Boolean).join(' · ')
}

export const sortable: Readonly<Record<string, (row: TargetRow) => string | number>> = {
  name: nameOf,
  chain: ({ chain }) => chain,
  kind: ({ kind }) => kind,
  city: ({ cityId }) => cityId ?? '',
  status: ({ mark }) => gapStatuses.findIndex((status) => status === mark.status),
  partner: ({ mark }) => mark.partner,
  by: ({ mark }) => mark.by,
  at: ({ mark }) => mark.at,
}

export const countStatus = (rows: readonly TargetRow[], status: MarkStatus): number => rows.filter(({ mark }) => mark.status === status).length

/** Where a gap's board must be read to know whether the gap is still there: one address for each chain and city. */
export function boardPathOf({ chain, cityId }: TargetRow): string {
  const asked = new URLSearchParams({ chain: `chain:${chain}`, ...(cityId === undefined ? {} : { city: cityId }), limit: '500' })
  return `/api/gaps?${asked.toString()}`
}

/** @param origin of the site, so that the addresses work from a spreadsheet */
export function targetsTsv(rows: readonly TargetRow[], origin: string, cityName: (id: string) => string, isGone: (row: TargetRow) => boolean): string {
  const head = ['环节', '产业链', '范围', '缺口类型', '状态', '对象', '备注', '经手人', '时间', '缺口', '标记时的名称', '地址']
  const lines = rows.map((row) => [
    nameOf(row), row.chain, row.cityId === undefined ? '全省' : cityName(row.cityId), row.kind, markStatusNames[row.mark.status], row.mark.partner, row.mark.note, row.mark.by,
    timeWords(row.mark.at), isGone(row) ? '已不在缺口清单' : '', row.mark.subjectName, isGone(row) ? '' : origin + (linkTo(row.mark.subjectId) ?? ''),
  ])
  return toTsv(head, lines)
}
