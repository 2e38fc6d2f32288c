/** Step one of an import: all that is read of one document. */
import { type DamageMention, spoilsFacts } from '#graph/extractors/damage/damage.ts'
import { readDamage } from '#graph/extractors/damage/read-damage.ts'
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

/** What overwritten text says is another section's: facts of it are left out. Beside a wrong copy the true words still stand. */
const isOverwritten = (kind: DamageMention['kind']): boolean => kind === 'duplicated_passage' || kind === 'orphan_fragment'

/**
 * Reads a document of the seeds. The same text gives the same reading. No fact is taken from an overwritten passage; every
 * passage whose words are not its author's is listed as damaged, with facts that still stand in it or without.
 */
export function readPlan({ slug, text, source }: Pick<SeedDocument, 'slug' | 'text' | 'source'>): PlanReading {
  const reading = readDocument({ slug, text, provinceId: source.provinceId })
  const { passages } = reading
  const damage = readDamage(text, passages)
  const overwritten = new Set(damage.flatMap(({ kind, passageIds }) => (isOverwritten(kind) ? passageIds : [])))
  const damaged = new Set(damage.flatMap(({ kind, passageIds }) => (spoilsFacts(kind) ? passageIds : [])))
  const stands = ({ passageId }: { passageId: string }): boolean => !overwritten.has(passageId)
  return {
    ...reading,
    layouts: reading.layouts.filter(stands),
    enterprises: reading.enterprises.filter(stands),
    targets: readTargets(passages).filter(stands),
    responsibilities: readResponsibilities(passages).filter(stands),
    restrictions: readRestrictions(passages).filter(stands),
    unread: [
      ...reading.unread.filter(({ passageId }) => !damaged.has(passageId)),
      ...[...damaged].map((passageId) => ({ passageId, reason: 'damaged' as const, places: placesOf(reading, passageId) })),
    ],
  }
}

/** Places that the reading had noted for a passage. */
const placesOf = ({ unread }: Reading, passageId: string): string[] => unread.find((entry) => entry.passageId === passageId)?.places ?? []
