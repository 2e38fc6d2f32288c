import { z } from 'zod'
import { NodeRef } from './common.ts'

/** Why two names may be one: they differ in spelling, by a bracket, by a modifier before, a tail behind, a place before, or a word inside; or one is the other's beginning. */
export const DoubtGround = z.enum(['spelling', 'bracket', 'modifier', 'tail', 'place', 'contained', 'subsequence'])
export type DoubtGround = z.infer<typeof DoubtGround>

/** A thing with every form that its name is printed in. */
export const NamedThing = NodeRef.extend({ aliases: z.array(z.string()).meta({ description: 'Printed forms beside the name' }) }).meta({ id: 'NamedThing' })
export type NamedThing = z.infer<typeof NamedThing>

/** Two things of one kind whose names may mean one: not joined, for a person to judge. */
export const DoubtfulNames = z.strictObject({ ground: DoubtGround, first: NamedThing, second: NamedThing }).meta({ id: 'DoubtfulNames' })
export type DoubtfulNames = z.infer<typeof DoubtfulNames>

/** How things are called: what was joined, and what may be one and was not. */
export const NamesReview = z
  .strictObject({
    merged: z.array(NamedThing).meta({ description: 'Everything that the documents print in several ways, by kind' }),
    doubtful: z.array(DoubtfulNames).meta({ description: 'Pairs by kind, then by name' }),
  })
  .meta({ id: 'NamesReview' })
export type NamesReview = z.infer<typeof NamesReview>
