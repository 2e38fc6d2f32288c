import { z } from 'zod'
import { ChangeKind, TargetChangeKind } from '#graph/domain/comparison.ts'
import { ChainId, DocumentId, IndustryId, LayoutId, PassageId, ProductId } from '#graph/domain/ids.ts'
import { LayoutRelation } from '#graph/domain/layout.ts'
import { DocumentRef, PassageQuote, PlaceRef } from './common.ts'
import { TargetPoint, TargetSeries } from './target-series.ts'

export const CompareQuery = z
  .strictObject({
    from: DocumentId.meta({ description: 'The earlier document' }),
    to: DocumentId.meta({ description: 'The later document, another one' }),
  })
  .refine(({ from, to }) => from !== to, { path: ['to'], error: 'a document is not compared with itself' })

/** The chain or industry of headings. */
const TopicId = z.union([ChainId, IndustryId])
const statement = z.strictObject({ layoutId: LayoutId, passageId: PassageId, printed: z.string() })

/**
 * One product and what became of it: cities that keep it, leave it and join it. `dropped` says that the later document speaks
 * of the industry and not of this; `unmentioned`, that it has no passage under that industry.
 */
export const LayoutChange = z
  .strictObject({
    id: z.string(),
    kind: ChangeKind,
    product: z.strictObject({ id: ProductId, name: z.string() }),
    topic: TopicId.nullable(),
    relationsBefore: z.array(LayoutRelation),
    relationsAfter: z.array(LayoutRelation),
    kept: z.array(PlaceRef),
    left: z.array(PlaceRef),
    joined: z.array(PlaceRef),
    before: z.array(statement),
    after: z.array(statement),
    isTopicNew: z.boolean().meta({ description: 'Added where the earlier document has no passage under the industry' }),
    near: z.array(z.strictObject({ id: ProductId, name: z.string(), isSamePlace: z.boolean() })).meta({
      description: 'Products of the other document whose name holds this one\'s or is held by it: worth a look, not the same',
    }),
  })
  .meta({ id: 'LayoutChange' })
export type LayoutChange = z.infer<typeof LayoutChange>

/** A figure's subject and what the two documents set for it. */
export const TargetChange = TargetSeries.omit({ points: true, bases: true })
  .extend({ kind: TargetChangeKind, before: z.array(TargetPoint), after: z.array(TargetPoint) })
  .meta({ id: 'TargetChange' })
export type TargetChange = z.infer<typeof TargetChange>

export const ChangeGroup = z
  .strictObject({
    id: TopicId.nullable().meta({ description: 'null: what stands under no industry\'s heading' }),
    kind: z.enum(['chain', 'industry']).nullable(),
    name: z.string(),
    counts: z.record(ChangeKind, z.int()),
    isInFrom: z.boolean().meta({ description: 'The earlier document has passages under it' }),
    isInTo: z.boolean().meta({ description: 'The later document has passages under it' }),
  })
  .meta({ id: 'ChangeGroup' })
export type ChangeGroup = z.infer<typeof ChangeGroup>

const ComparedDocument = DocumentRef.extend({ layoutCount: z.int() })

/** Two documents side by side. */
export const Comparison = z
  .strictObject({
    from: ComparedDocument,
    to: ComparedDocument,
    groups: z.array(ChangeGroup),
    layouts: z.array(LayoutChange),
    targets: z.array(TargetChange),
    passages: z.array(PassageQuote).meta({ description: 'Every sentence that a row names' }),
  })
  .meta({ id: 'Comparison' })
export type Comparison = z.infer<typeof Comparison>
