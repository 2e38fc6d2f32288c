import { z } from 'zod'
import { Certainty, ConflictKind, MatchGround, Standing, conflictKindNames } from '#graph/domain/conflict.ts'
import { CityId, DocumentId, LayoutId, NodeId, PassageId, ProductId, RestrictionId } from '#graph/domain/ids.ts'
import { LayoutRelation } from '#graph/domain/layout.ts'
import { GroupSource } from '#graph/domain/place-group.ts'
import { RestrictionRule, StandardKind } from '#graph/domain/restriction.ts'
import { DocumentQuery, Page, pageOf, PassageQuote, PlaceRef } from './common.ts'

const ConflictId = z.string().max(600).regex(/^conflict:[a-z-]+:\S+$/u, { error: 'an id of a conflict reads like conflict:retire:370100:钢铁:plan:plan' })
const CityRef = z.strictObject({ id: CityId, name: z.string() })
const passageIds = z.array(PassageId)

const ConflictDocument = z.strictObject({
  id: DocumentId, name: z.string(), shortTitle: z.string(), horizonStart: z.int(), horizonEnd: z.int(), issuedOn: z.string().nullable(),
  standing: Standing.meta({ description: 'On the day that is asked for' }),
})

const ConflictMatch = z.strictObject({
  ground: MatchGround,
  certainty: Certainty,
  path: z.array(z.string()).meta({ description: 'From the product to what the ground names: 齿轮钢, 钢铁' }),
})

/** A layout on one side of a conflict. */
export const ConflictLayout = z
  .strictObject({
    layoutId: LayoutId,
    relation: LayoutRelation,
    product: z.strictObject({ id: ProductId, name: z.string() }),
    place: PlaceRef,
    industries: z.array(z.string()).meta({ description: 'Headings it stands under' }),
    match: ConflictMatch.nullable().meta({ description: 'Why it is held to be what the other side speaks of; null where no match was needed' }),
    exceptedBy: z.string().nullable().meta({ description: 'Words of an exception that take it out' }),
    passageIds,
  })
  .meta({ id: 'ConflictLayout' })
export type ConflictLayout = z.infer<typeof ConflictLayout>

/** A rule that fires, with where it holds and until when. */
export const ConflictRule = z
  .strictObject({
    id: RestrictionId,
    name: z.string(),
    industry: z.string(),
    rule: RestrictionRule,
    also: RestrictionRule.nullable(),
    scope: z.string().meta({ description: 'As printed' }),
    isOutside: z.boolean().meta({ description: 'It holds outside of the places it names' }),
    groups: z
      .array(z.strictObject({ id: z.string(), name: z.string(), cityIds: z.array(CityId), since: z.string().nullable(), source: GroupSource }))
      .meta({ description: 'Place groups that the scope names: reference data, with their source' }),
    reach: z.enum(['whole', 'threshold', 'amount']).meta({ description: 'All of the industry; what lies past a threshold; an amount that nobody is named for' }),
    threshold: z.string().nullable(),
    amount: z.string().nullable(),
    share: z.string().nullable(),
    force: z.string().nullable().meta({ description: 'The word of a soft rule: 鼓励' }),
    exception: z.string().nullable(),
    exceptionKind: z.literal('condition').nullable(),
    exceptedPlaces: z.array(z.strictObject({ id: NodeId, name: z.string() })),
    deadline: z.int().nullable(),
    isDeadlineImplied: z.boolean(),
    validUntil: z.int().nullable(),
    standard: StandardKind.nullable(),
    basis: z.string().nullable(),
    isCriterion: z.boolean(),
    standing: Standing,
    passageId: PassageId,
  })
  .meta({ id: 'ConflictRule' })
export type ConflictRule = z.infer<typeof ConflictRule>

/** One side: what one document says. */
export const ConflictSide = z
  .strictObject({
    document: ConflictDocument,
    standing: Standing,
    cities: z.array(CityRef),
    layoutCount: z.int().meta({ description: 'All layouts of the side; a list shows the first 12' }),
    layouts: z.array(ConflictLayout),
    rules: z.array(ConflictRule),
    passageIds,
  })
  .meta({ id: 'ConflictSide' })
export type ConflictSide = z.infer<typeof ConflictSide>

const WayOut = z.strictObject({
  kind: z.enum(['exception', 'replacement', 'threshold', 'place', 'soft', 'request']),
  text: z.string(),
  passageId: PassageId,
})
export type WayOut = z.infer<typeof WayOut>

/** An observation for a person to judge, never a verdict. */
export const ConflictItem = z
  .strictObject({
    id: ConflictId,
    kind: ConflictKind,
    isConditional: z.boolean().meta({ description: 'The ground leaves a way: a condition, an exception, a soft word, a request for division of labour' }),
    isBroad: z.boolean().meta({ description: 'The product is called as a whole industry is' }),
    isSameDocument: z.boolean(),
    certainty: Certainty,
    ground: MatchGround,
    path: z.array(z.string()),
    subject: z.strictObject({ id: z.string(), name: z.string() }).meta({ description: 'Industry, product or document that it is about; there may be no page for an industry' }),
    cities: z.array(CityRef),
    sides: z.array(ConflictSide).meta({ description: 'First what is laid out, last the ground; a duplicate has a side for each city and document' }),
    waysOut: z.array(WayOut).meta({ description: 'What would dissolve it, in the plans\' words' }),
    figures: z.strictObject({ cities: z.int(), products: z.int(), passages: z.int() }),
    quotes: z.array(PassageQuote),
  })
  .meta({ id: 'ConflictItem' })
export type ConflictItem = z.infer<typeof ConflictItem>

const KindCount = z.strictObject({ name: ConflictKind, total: z.int() })

export const ConflictList = pageOf(ConflictItem)
  .extend({
    asOf: z.iso.date(),
    documents: z.array(ConflictDocument).meta({ description: 'The documents that were looked at' }),
    facets: z
      .strictObject({
        kinds: z.array(KindCount),
        cities: z.array(CityRef.extend({ total: z.int(), kinds: z.array(KindCount) })),
      })
      .meta({ description: 'How many conflicts each value of a filter would leave, the other filters as they are' }),
    unmatched: z.array(ConflictRule).meta({ description: 'Rules for no industry in particular, or for places that nobody knows: they hold, and are matched with nothing' }),
  })
  .meta({ id: 'ConflictList' })
export type ConflictList = z.infer<typeof ConflictList>

export const ConflictDetail = ConflictItem.extend({ asOf: z.iso.date(), documents: z.array(ConflictDocument) }).meta({ id: 'ConflictDetail' })
export type ConflictDetail = z.infer<typeof ConflictDetail>

const kind = z
  .preprocess((printed) => Object.entries(conflictKindNames).find(([, name]) => name === printed)?.[0] ?? printed, ConflictKind)
  .optional()
  .meta({ description: 'A code, or its Chinese name' })
const { document } = DocumentQuery.shape
const asOf = z.iso.date().optional().meta({ description: 'ISO date that everything is looked at from; today when absent' })

/** Filters add up. */
export const ConflictQuery = Page.extend({
  kind,
  city: z.string().trim().min(1).max(100).optional().meta({ description: 'Id or name: 德州' }),
  product: z.string().trim().min(1).max(400).optional().meta({ description: 'Id, or a part of the name: 齿轮钢' }),
  industry: z.string().trim().min(1).max(400).optional().meta({ description: 'A part of an industry\'s name: 钢铁' }),
  document,
  asOf,
})
/** The same without pages. */
export const ConflictFileQuery = ConflictQuery.omit({ limit: true, offset: true })
export const ConflictParams = z.strictObject({ conflictId: ConflictId })
export const ConflictDetailQuery = z.strictObject({ document, asOf })
