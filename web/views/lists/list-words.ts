/** Lists of a chain in words. */
import type { ChainList, ChainLists, ListRow } from '#api/contract/lists.ts'
import type { PassageQuote } from '#api/contract/common.ts'
import { groupBy } from '#graph/domain/grouping.ts'
import { linkTo } from '#web/state/routes.ts'

export const scopeWords: Record<ListRow['scope'], { name: string; meaning: string }> = {
  own: { name: '本链', meaning: '本链标题下的原文' },
  wider: { name: '上级产业', meaning: '上级产业标题下的原文，文件没有分到各链，供参考' },
  entered: { name: '团队录入', meaning: '由使用者标记' },
}

/** 5 项, 上级产业另有 3 项. */
export const countWords = ({ total, widerTotal }: ChainList): string => (widerTotal === 0 ? `${String(total)} 项` : `${String(total)} 项，上级产业标题下另有 ${String(widerTotal)} 项`)

/** The sentences that a row cites, those of one document together. */
export const quotesByDocument = (quotes: readonly PassageQuote[]): PassageQuote[][] => [...groupBy(quotes, ({ documentId }) => documentId).values()]
export const quotesOf = (row: ListRow, passages: ReadonlyMap<string, PassageQuote>): PassageQuote[] => row.passageIds.flatMap((id) => passages.get(id) ?? [])

export const byId = (lists: ChainLists): ReadonlyMap<string, PassageQuote> => new Map(lists.passages.map((passage) => [passage.id, passage]))

/** Where a row's name leads, if anything has a page. */
export const rowLink = ({ link }: ListRow): string | undefined => (link === null ? undefined : linkTo(link))

/** Where the form of the lists comes from. */
export function templateWords({ template, documents }: ChainLists): string {
  const { source, since, note } = template
  const from = source.kind === 'plan'
    ? `依据《${documents.find(({ id }) => id === source.documentId)?.name ?? '规划'}》：“${source.quote}”。`
    : source.kind === 'classification' ? `依据 ${source.title}。` : ''
  return `${String(since)} 年起。${from}${note ?? ''}`
}

/** Columns whose cells hold numbers. */
export const isNumber = (list: ChainList, field: string): boolean => list.rows.some(({ cells }) => typeof cells[field] === 'number')
