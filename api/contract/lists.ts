import { z } from 'zod'
import { Stage } from '#graph/domain/chain.ts'
import { ChainId, CityId, PassageId, SegmentId } from '#graph/domain/ids.ts'
import { ListBuilderKey, ListColumn } from '#graph/domain/list-template.ts'
import { DocumentRef, PassageQuote, Source } from './common.ts'
import { GapQuery } from './gaps.ts'

const ListRow = z.strictObject({
  id: z.string(),
  link: z.string().nullable().meta({ description: 'Id of what its name leads to: of the graph, or of a gap' }),
  scope: z.enum(['own', 'wider', 'entered']).meta({ description: 'Under the chain\'s own headings; under that of the wider industry, not parted among its chains; entered by a person' }),
  cells: z.record(z.string(), z.union([z.string(), z.number()])).meta({ description: 'By the fields of the columns' }),
  passageIds: z.array(PassageId).meta({ description: 'Never empty, but for what a person entered' }),
})
export type ListRow = z.infer<typeof ListRow>

export const ChainList = z
  .strictObject({
    name: z.string(),
    builder: ListBuilderKey,
    basis: z.string().meta({ description: 'How its rows are found, in Chinese' }),
    columns: z.array(ListColumn),
    total: z.int().meta({ description: 'Rows of the chain itself; those of the wider industry are counted apart' }),
    widerTotal: z.int(),
    rows: z.array(ListRow),
    empty: z.strictObject({ lacks: z.string(), add: z.string() }).nullable().meta({ description: 'Where the chain has no row: what the documents lack, and what to add' }),
  })
  .meta({ id: 'ChainList' })
export type ChainList = z.infer<typeof ChainList>

/** The lists of a chain by a template; `passages` are the numbered sources of all rows. */
export const ChainLists = z
  .strictObject({
    chain: z.strictObject({ id: ChainId, name: z.string(), isRead: z.boolean() }),
    city: z.strictObject({ id: CityId, name: z.string() }).nullable(),
    asOf: z.iso.date().nullable(),
    template: z.strictObject({ id: z.string(), name: z.string(), since: z.int(), source: Source, note: z.string().nullable() }),
    templates: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    documents: z.array(DocumentRef.extend({ speaks: z.boolean().meta({ description: 'Whether it speaks of the chain' }) })),
    stages: z.array(
      z.strictObject({
        stage: Stage,
        segments: z.array(
          z.strictObject({
            id: SegmentId,
            name: z.string(),
            presence: z.enum(['planned', 'single', 'silent', 'unread']),
            cities: z.array(z.strictObject({ id: CityId, name: z.string() })),
            isHere: z.boolean().nullable().meta({ description: 'Whether the city of the question carries it' }),
            feeds: z.array(z.strictObject({ id: SegmentId, name: z.string() })),
          }),
        ),
      }),
    ),
    lists: z.array(ChainList),
    passages: z.array(PassageQuote).meta({ description: 'In the order in which rows cite them; the first is source 1' }),
  })
  .meta({ id: 'ChainLists' })
export type ChainLists = z.infer<typeof ChainLists>

export const ChainListsParams = z.strictObject({ chainId: ChainId })
export const ChainListsQuery = GapQuery.pick({ document: true, asOf: true, city: true }).extend({
  template: z.string().trim().min(1).max(100).optional().meta({ description: 'Id or name of a template; the first without it' }),
})

/** Filters of /api/gaps, without its pages. */
export const GapsFileQuery = GapQuery.omit({ limit: true, offset: true })
