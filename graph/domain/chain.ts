import { z } from 'zod'
import { ReferenceSource } from './evidence.ts'
import { ChainId, IndustryId, SegmentId } from './ids.ts'
import { stages } from './stage.ts'

/** 传统, 新兴, 未来. */
export const industryGroups = ['traditional', 'emerging', 'future'] as const
export const IndustryGroup = z.enum(industryGroups)
export type IndustryGroup = z.infer<typeof IndustryGroup>

/** 产业: an industry as the plans head their sections and columns with it. Its group is that of the chain that covers it. */
export const Industry = z.strictObject({
  id: IndustryId,
  name: z.string().min(1),
})
export type Industry = z.infer<typeof Industry>

/** 产业链. Reference data: which headings of the plans speak of it, and how it is called elsewhere. */
export const Chain = z.strictObject({
  id: ChainId,
  name: z.string().min(1),
  group: IndustryGroup,
  sector: z.string().min(1).meta({ description: 'The wider field the plans file it under: 新一代信息技术' }),
  order: z.int().min(0).meta({ description: 'Display order among all chains, from 0: the order in which the plan prints them' }),
  industries: z.array(z.string().min(1)).min(1).meta({ description: 'Headings of plans that speak of this chain, as printed' }),
  aliases: z.array(z.string().min(1)).meta({ description: 'Other names people search it by' }),
  source: ReferenceSource,
})
export type Chain = z.infer<typeof Chain>

/** 上游, 中游, 下游. */
export const Stage = z.enum(stages)
export type Stage = z.infer<typeof Stage>
export { stageNames, stages } from './stage.ts'

/** 环节: one link of a chain. Reference data: what it feeds, and the terms that place products in it. */
export const Segment = z.strictObject({
  id: SegmentId,
  chainId: ChainId,
  name: z.string().min(1),
  stage: Stage,
  order: z.int().min(0).meta({ description: 'Display order inside its chain, from 0, upstream first' }),
  feeds: z.array(SegmentId).meta({ description: 'Segments that need this one\'s output' }),
  kindOf: z.array(SegmentId).min(1).optional().meta({
    description: 'Segments, of any chain, that this one is a kind of: whatever belongs here belongs there too (结构陶瓷 is 陶瓷)',
  }),
  terms: z.array(z.string().min(1)).meta({
    description: 'A product belongs here when its name holds one of these; of several segments the longest term wins, then the one nearest the end of the name (the head of a Chinese noun stands last)',
  }),
  source: ReferenceSource,
})
export type Segment = z.infer<typeof Segment>

/**
 * How an office's own chain or segment stands to a shipped one.
 * @source W3C, SKOS Reference (2009), section 10: exactMatch, broadMatch, narrowMatch and relatedMatch
 */
export const mappingRelations = ['same', 'narrower', 'wider', 'overlapping'] as const

const mappingNote = z.string().min(1).optional().meta({ description: 'Why, in Chinese: users read it' })
const mappingRelation = z.enum(mappingRelations).meta({ description: 'What the own one is, seen from the shipped one: narrower is a part of it' })

/** Between what an office has entered and what is shipped: a chain, a segment, or the office's name for a shipped chain. */
export const ReferenceMapping = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('chain'), own: ChainId, shipped: ChainId, relation: mappingRelation, note: mappingNote }),
  z.strictObject({ kind: z.literal('segment'), own: SegmentId, shipped: SegmentId, relation: mappingRelation, note: mappingNote }),
  z.strictObject({ kind: z.literal('name'), shipped: ChainId, name: z.string().trim().min(1), note: mappingNote }),
])
export type ReferenceMapping = z.infer<typeof ReferenceMapping>

const Day = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u, { error: 'a date reads 2025, 2025-03 or 2025-03-18' })

/** Who holds a role in a chain: 总链长, 链长, 链长单位, 链主. Entered by an office, with where it was made public; none is shipped. */
export const ChainRole = z.strictObject({
  chainId: ChainId.optional().meta({ description: 'Absent when the role is over all chains: 总链长' }),
  role: z.string().trim().min(1).meta({ description: 'As the office calls it', examples: ['链长', '链长单位', '链主'] }),
  name: z.string().trim().min(1).meta({ description: 'The person, agency or enterprise' }),
  since: Day.optional().meta({ description: 'First day, month or year, when known' }),
  until: Day.optional().meta({ description: 'Last day, month or year; absent while it is held' }),
  source: z.strictObject({
    title: z.string().trim().min(2).meta({ description: 'The public notice that says so' }),
    publishedOn: Day.optional(),
    url: z.url().optional(),
  }),
})
export type ChainRole = z.infer<typeof ChainRole>
