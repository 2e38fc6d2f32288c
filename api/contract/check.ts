import { z } from 'zod'
import { Standing } from '#graph/domain/conflict.ts'
import { unreadReasons } from '#graph/domain/document.ts'
import { GapAction, GapKind, GapTier } from '#graph/domain/gap.ts'
import { ChainId, LayoutId, PlaceId, ProductId, SegmentId } from '#graph/domain/ids.ts'
import { LayoutRelation } from '#graph/domain/layout.ts'
import { PassageQuote, PlaceRef } from './common.ts'
import { ConflictItem, ConflictRule } from './conflicts.ts'

/** A draft pasted into the page. */
export const CheckInput = z.strictObject({
  text: z.string().min(1).max(2_000_000).refine((text) => text.trim() !== '', { error: 'the text is empty' }).meta({ description: 'At most 2,000,000 characters' }),
  name: z.string().trim().min(1).max(300).default('草案'),
})
export const CheckFileQuery = z.strictObject({ name: z.string().trim().min(1).max(300).meta({ description: 'Name of the file: 草案.docx' }) })

const ChainRef = z.strictObject({ id: ChainId, name: z.string() })

/** What a draft says, held against the corpus; nothing of it is stored. */
export const CheckResult = z
  .strictObject({
    asOf: z.iso.date(),
    name: z.string(),
    provinceId: z.string(),
    horizonStart: z.int(),
    horizonEnd: z.int(),
    standing: Standing,
    passageCount: z.int(),
    layouts: z.array(
      z.strictObject({
        layoutId: LayoutId,
        relation: LayoutRelation,
        product: z.strictObject({ id: ProductId, name: z.string(), isKnown: z.boolean().meta({ description: 'Some plan of the corpus lays it out' }) }),
        place: PlaceRef,
        segments: z.array(z.strictObject({ id: SegmentId, name: z.string(), chain: ChainRef })),
        quotes: z.array(PassageQuote),
      }),
    ),
    rules: z.array(ConflictRule.extend({ quote: PassageQuote.nullable() })),
    conflicts: z.array(ConflictItem).meta({ description: 'Those with the draft on a side' }),
    gaps: z
      .array(
        z.strictObject({
          id: z.string(),
          kind: GapKind,
          action: GapAction,
          tier: GapTier,
          chain: ChainRef,
          segment: z.strictObject({ id: SegmentId, name: z.string() }).nullable(),
          by: z.array(z.strictObject({ product: z.strictObject({ id: ProductId, name: z.string() }), place: z.strictObject({ id: PlaceId, name: z.string() }) })),
        }),
      )
      .meta({ description: 'Gaps of the region that a layout of the draft would fill or narrow' }),
    unread: z.array(z.strictObject({ reason: z.enum(unreadReasons), quote: PassageQuote })).meta({ description: 'Sentences that gave no fact, with the reason' }),
    notes: z.array(z.string()).meta({ description: 'What was left out or changed in reading the file' }),
  })
  .meta({ id: 'CheckResult' })
export type CheckResult = z.infer<typeof CheckResult>
