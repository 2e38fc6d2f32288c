/** What the files of a chain's lists share: title, name, circumstances, the words for where a row comes from. */
import type { ReferenceSource } from '#graph/domain/evidence.ts'
import type { ListTemplate } from '#graph/domain/list-template.ts'
import type { RowScope } from '#graph/lists/list.ts'
import type { ChainListsView } from '#graph/views/lists.ts'
import { fileName, type Circumstances } from './circumstances.ts'

export const scopeNames: Readonly<Record<RowScope, string>> = { own: '本链', wider: '上级产业', entered: '团队录入' }

export const titleOf = ({ chain, template, city }: ChainListsView): string => `${chain.name}产业链${city === null ? '' : `（${city.name}）`}${template.name}`

export const listsFileName = (view: ChainListsView, today: string, ending: string): string =>
  fileName([view.chain.name, ...(view.city === null ? [] : [view.city.name]), view.template.name, today], ending)

export const circumstancesOf = ({ chain, template, city, asOf, documents }: ChainListsView, today: string): Circumstances => ({
  today,
  filters: [
    { name: '产业链', value: chain.name },
    { name: '清单形式', value: template.name },
    ...(city === null ? [] : [{ name: '城市', value: city.name }]),
    ...(asOf === null ? [] : [{ name: '截至', value: asOf }]),
  ],
  documents,
})

/** Where the form of the lists comes from. */
export const templateSource = ({ source, since, note }: { source: ReferenceSource; since: number; note: ListTemplate['note'] | null }, documents: ChainListsView['documents']): string => {
  const from = source.kind === 'plan'
    ? `依据《${documents.find(({ id }) => id === source.documentId)?.name ?? source.documentId}》：“${source.quote}”`
    : source.kind === 'classification' ? `依据 ${source.title} ${source.code} ${source.name}` : '参考：通用做法，不是规划原文'
  return `${since} 年起；${from}${note === undefined || note === null ? '' : `。${note}`}`
}

/** 12 项, and those of the wider industry. */
export const countText = ({ total, widerTotal }: ChainListsView['lists'][number]): string => (widerTotal === 0 ? `${total} 项` : `${total} 项，上级产业标题下另有 ${widerTotal} 项`)

export const emptyText = ({ empty }: ChainListsView['lists'][number]): string | undefined => (empty === null ? undefined : `${empty.lacks}。补充办法：${empty.add}。`)
