import { z } from 'zod'
import { DocumentId, NodeId, PassageId, TargetId } from '#graph/domain/ids.ts'
import { DocumentRef, PassageQuote, pageOf } from './common.ts'
import { TargetItem, TargetMeasure } from './targets.ts'

const { subject, action, head, per, relativeTo, unit, year, yearFrom, isYearImplied, value, upperValue, comparator, bound, direction, isCap, printed } = TargetItem.shape

/** A figure that one plan sets for one year, with every sentence that says it. */
export const TargetPoint = z
  .strictObject({
    year, yearFrom, isYearImplied, value, upperValue, comparator, bound, direction, isCap, printed,
    documentId: DocumentId,
    statements: z.array(z.strictObject({ targetId: TargetId, passageId: PassageId })).min(1),
  })
  .meta({ id: 'TargetPoint' })
export type TargetPoint = z.infer<typeof TargetPoint>

/** What a plan says that the figure starts from. */
export const TargetBase = z
  .strictObject({ year: z.int().meta({ unit: 'calendar year' }), value: z.number(), documentId: DocumentId, targetId: TargetId, passageId: PassageId })
  .meta({ id: 'TargetBase' })
export type TargetBase = z.infer<typeof TargetBase>

/** Figures of one thing in one unit, from all plans. */
export const TargetSeries = z
  .strictObject({
    id: z.string(),
    subject,
    aliases: z.array(z.string()).meta({ description: 'Other printed forms of the subject' }),
    action, head, per, relativeTo, unit,
    measure: TargetMeasure,
    industry: z.string().nullable().meta({ description: 'As printed; null for the whole region' }),
    topic: z.strictObject({ id: NodeId, name: z.string() }).nullable().meta({ description: 'The industry, or the chain that covers it, where a heading of the corpus names it' }),
    points: z.array(TargetPoint).meta({ description: 'By year; without a year at the end' }),
    bases: z.array(TargetBase).meta({ description: 'By year' }),
  })
  .meta({ id: 'TargetSeries' })
export type TargetSeries = z.infer<typeof TargetSeries>

export const TargetSeriesList = pageOf(TargetSeries)
  .extend({ documents: z.array(DocumentRef), passages: z.array(PassageQuote).meta({ description: 'The sentences of this page\'s figures' }) })
  .meta({ id: 'TargetSeriesList' })
export type TargetSeriesList = z.infer<typeof TargetSeriesList>
