/** Step one of an import: all that is read of one document. */
import { readDocument } from '#graph/extractors/read-document.ts'
import type { Reading } from '#graph/extractors/reading.ts'
import { type ResponsibilityMention, readResponsibilities } from '#graph/extractors/responsibilities/read-responsibilities.ts'
import { type RestrictionMention, readRestrictions } from '#graph/extractors/restrictions/read-restrictions.ts'
import type { TargetMention } from '#graph/extractors/targets/mention.ts'
import { readTargets } from '#graph/extractors/targets/read-targets.ts'
import type { SeedDocument } from './read-seeds.ts'

/** A reading with what its passages commit somebody to. */
export interface PlanReading extends Reading {
  targets: TargetMention[]
  responsibilities: ResponsibilityMention[]
  restrictions: RestrictionMention[]
}

/** Reads a document of the seeds. The same text gives the same reading. */
export function readPlan({ slug, text, source }: SeedDocument): PlanReading {
  const reading = readDocument({ slug, text, provinceId: source.provinceId })
  const { passages } = reading
  return { ...reading, targets: readTargets(passages), responsibilities: readResponsibilities(passages), restrictions: readRestrictions(passages) }
}
