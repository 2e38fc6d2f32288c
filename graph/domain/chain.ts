import { z } from 'zod'
import { ReferenceSource } from './evidence.ts'
import { ChainId, IndustryId, SegmentId } from './ids.ts'

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
export const stages = ['upstream', 'midstream', 'downstream'] as const
export const Stage = z.enum(stages)
export type Stage = z.infer<typeof Stage>

/** 环节: one link of a chain. Reference data: what it feeds, and the terms that place products in it. */
export const Segment = z.strictObject({
  id: SegmentId,
  chainId: ChainId,
  name: z.string().min(1),
  stage: Stage,
  order: z.int().min(0).meta({ description: 'Display order inside its chain, from 0, upstream first' }),
  feeds: z.array(SegmentId).meta({ description: 'Segments that need this one\'s output' }),
  terms: z.array(z.string().min(1)).meta({
    description: 'A product belongs here when its name holds one of these; of several segments the longest term wins, then the one nearest the end of the name (the head of a Chinese noun stands last)',
  }),
  source: ReferenceSource,
})
export type Segment = z.infer<typeof Segment>
