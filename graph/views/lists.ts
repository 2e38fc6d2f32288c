/** The lists (清单) of a chain by a template, with the sentences of every row. */
import { groupBy } from '#graph/domain/grouping.ts'
import { stages } from '#graph/domain/chain.ts'
import type { ListTemplate } from '#graph/domain/list-template.ts'
import type { GraphEngine, GraphReader } from '#graph/engines/engine.ts'
import type { Board, BoardChain } from '#graph/gaps/board.ts'
import { findGaps } from '#graph/gaps/find-gaps.ts'
import { toCityRows } from '#graph/gaps/gap.ts'
import { readBoardRows } from '#graph/gaps/read-board.ts'
import { assetsOf, type HeadingAsset } from '#graph/lists/assets.ts'
import { builders } from '#graph/lists/builders.ts'
import { subjectOfMark } from '#graph/lists/builders/prospects.ts'
import { rowScopes, type ListScope } from '#graph/lists/list.ts'
import { findTemplate, type Templates } from '#graph/lists/read-templates.ts'
import { headingAssets } from '#graph/queries/list/assets.ts'
import { passageQuotes } from '#graph/queries/passage/quotes.ts'
import { narrow, type BoardQuery } from './boards.ts'
import { found } from './found.ts'
import { toDocumentRefs } from './gaps.ts'
import { getMarks } from './marks.ts'
import { snapshotOf } from './snapshot.ts'

export interface ListQuery extends BoardQuery {
  /** Id or name. */
  template?: string | undefined
  city?: string | undefined
}

export const readListRows = async (graph: GraphReader) => {
  const [board, assets] = await Promise.all([readBoardRows(graph), graph.read(headingAssets, {})])
  return { board, assets }
}
export type ListRows = Awaited<ReturnType<typeof readListRows>>

/** What lists are built from, at the graph's present revision. @param boardRows shared with the pages of gaps */
export function listRowsOf(graph: GraphEngine, boardRows: () => Promise<ListRows['board']>): () => Promise<ListRows> {
  const assets = snapshotOf(graph, (engine) => engine.read(headingAssets, {}))
  return async () => {
    const [board, read] = await Promise.all([boardRows(), assets()])
    return { board, assets: read }
  }
}

interface Sources {
  board: ListRows['board']
  assets: readonly HeadingAsset[]
  templates: Templates
}

/** @throws GraphError `not-found` for a chain, city, document or template that nothing has */
export async function getChainLists(graph: GraphReader, { board: rows, assets, templates }: Sources, chain: string, { template: wanted, ...query }: ListQuery) {
  const template = findTemplate(templates, wanted)
  const { board, filter } = narrow(rows, { ...query, chain })
  const chainId = filter.chainId ?? chain
  const boardChain = found(board.chains.filter(({ id }) => id === chainId), chainId)
  const city = board.cities.find(({ id }) => id === filter.cityId)
  const subjects = new Set([chainId, ...boardChain.segments.map(({ id }) => id)])
  const scope: ListScope = {
    board, chain: boardChain, cityId: city?.id,
    assets: assetsOf(assets, { chain: boardChain, industries: rows.industries, cities: board.cities, documentIds: new Set(board.documents.map(({ id }) => id)) }),
    gaps: boardChain.isRead ? findGaps(board, { chainId, cityId: city?.id }) : [],
    marks: (await getMarks(graph)).filter((mark) => subjects.has(subjectOfMark(mark)) && (city === undefined || !mark.subjectId.includes('@') || mark.subjectId.endsWith(city.id))),
  }
  const lists = template.lists.map((list) => toList(list, scope))
  const passageIds = [...new Set(lists.flatMap((list) => list.rows.flatMap((row) => row.passageIds)))]
  const quotes = passageIds.length === 0 ? [] : await graph.read(passageQuotes, { passageIds })
  const speaking = new Set(boardChain.readings.map(({ documentId }) => documentId))
  return {
    chain: { id: chainId, name: boardChain.name, isRead: boardChain.isRead },
    city: city === undefined ? null : { id: city.id, name: city.name },
    asOf: query.asOf ?? null,
    template: toTemplateItem(template),
    templates: templates.map(({ id, name }) => ({ id, name })),
    documents: toDocumentRefs(board).map((document) => ({ ...document, speaks: speaking.has(document.id) })),
    stages: toStages(boardChain, board, city?.id),
    lists,
    // In the order in which rows first cite them: the numbers of the sources.
    passages: sortBy(quotes, new Map(passageIds.map((id, index) => [id, index]))),
  }
}
export type ChainListsView = Awaited<ReturnType<typeof getChainLists>>

const sortBy = <T extends { id: string }>(items: readonly T[], order: ReadonlyMap<string, number>): T[] => items.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))

const toTemplateItem = ({ id, name, since, source, note }: ListTemplate) => ({ id, name, since, source, note: note ?? null })

function toList({ name, builder: key, columns }: ListTemplate['lists'][number], scope: ListScope) {
  const { basis, lacks, add, build } = builders[key]
  const built = build(scope)
  const rows = rowScopes.flatMap((from) => built.filter((row) => row.scope === from))
  const own = rows.filter((row) => row.scope !== 'wider')
  return {
    name, builder: key, basis, columns,
    total: own.length,
    widerTotal: rows.length - own.length,
    rows: rows.map(({ id, link, cells, passageIds, scope: from }) => ({
      id, link: link ?? null, scope: from, passageIds: [...passageIds],
      cells: Object.fromEntries(columns.map(({ field }) => [field, cells[field] ?? ''])),
    })),
    empty: own.length > 0 ? null : toEmpty(scope, lacks, add),
  }
}

/** What the documents lack, and how to add it; nothing is made up to fill a list. */
function toEmpty({ chain, cityId, board }: ListScope, lacks: string, add: string): { lacks: string; add: string } {
  const city = board.cities.find(({ id }) => id === cityId)
  if (!chain.isRead) return { lacks: '所选文件没有谈到本链，有无不能断定', add: '选择更多文件，或把谈到本链的文件放进 seeds/documents 重新载入' }
  return { lacks: city === undefined ? lacks : `${lacks}；或所列各项没有写明在${city.name}`, add }
}

/** The chain's map as words: stages with their segments, and how many cities carry each. */
function toStages(chain: BoardChain, board: Board, cityId: string | undefined) {
  const bySegmentStage = groupBy(chain.segments, ({ stage }) => stage)
  return stages.flatMap((stage) => {
    const segments = bySegmentStage.get(stage) ?? []
    return segments.length === 0 ? [] : [{
      stage,
      segments: segments.map((segment) => {
        const cities = toCityRows(segment.carriers)
        return {
          id: segment.id, name: segment.name,
          presence: !chain.isRead ? ('unread' as const) : cities.length === 0 ? ('silent' as const) : cities.length === 1 ? ('single' as const) : ('planned' as const),
          cities: cities.map(({ id, name }) => ({ id, name })),
          isHere: cityId === undefined ? null : cities.some(({ id }) => id === cityId),
          feeds: segment.feeds.map((id) => ({ id, name: board.segments.get(id)?.name ?? id })),
        }
      }),
    }]
  })
}
