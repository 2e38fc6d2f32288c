/** Step one of an import: all that is read of one document. */
import type { DamageKind } from '#graph/domain/damage.ts'
import { groupBy } from '#graph/domain/grouping.ts'
import { type DamageMention, spoilsFacts } from '#graph/extractors/damage/damage.ts'
import { readDamage } from '#graph/extractors/damage/read-damage.ts'
import type { EntityMention } from '#graph/extractors/entities/entity.ts'
import { readEntities } from '#graph/extractors/entities/read-entities.ts'
import type { FocusMention } from '#graph/extractors/focus/mention.ts'
import { readFocus } from '#graph/extractors/focus/read-focus.ts'
import { readDocument } from '#graph/extractors/read-document.ts'
import type { Reading } from '#graph/extractors/reading.ts'
import { type ResponsibilityMention, readResponsibilities } from '#graph/extractors/responsibilities/read-responsibilities.ts'
import { type RestrictionMention, readRestrictions } from '#graph/extractors/restrictions/read-restrictions.ts'
import type { SegmentMention } from '#graph/extractors/segments/mention.ts'
import { readSegments } from '#graph/extractors/segments/read-segments.ts'
import { type IndustryMention, readIndustryTree } from '#graph/extractors/structure/industry-tree.ts'
import type { TargetMention } from '#graph/extractors/targets/mention.ts'
import { readTargets } from '#graph/extractors/targets/read-targets.ts'
import { findUnread } from '#graph/extractors/unread/find-unread.ts'
import type { SeedDocument } from './read-seeds.ts'

/** A reading with all other kinds of facts, and with what is wrong with the text. */
export interface PlanReading extends Reading {
  entities: EntityMention[]
  targets: TargetMention[]
  responsibilities: ResponsibilityMention[]
  restrictions: RestrictionMention[]
  focus: FocusMention[]
  structures: SegmentMention[]
  industries: IndustryMention[]
  damage: DamageMention[]
}

/** What overwritten text says is another section's: facts of it are left out. Beside a wrong copy the true words still stand. */
const isOverwritten = (kind: DamageKind): boolean => kind === 'duplicated_passage' || kind === 'orphan_fragment'

/** Reads a document of the seeds, with all kinds of facts. The same text gives the same reading. */
export const readPlan = ({ slug, text, source: { provinceId } }: Pick<SeedDocument, 'slug' | 'text' | 'source'>): PlanReading =>
  readFacts({ text, provinceId, reading: readDocument({ slug, text, provinceId }) })

/**
 * All other kinds of facts, beside the layouts that were read. No fact is taken from an overwritten passage; every passage
 * whose words are not its author's is listed as damaged, with facts that still stand in it or without.
 */
export function readFacts({ text, provinceId, reading }: { text: string; provinceId: string | undefined; reading: Reading }): PlanReading {
  const { passages } = reading
  const damage = readDamage(text, passages)
  const overwritten = new Set(damage.flatMap(({ kind, passageIds }) => (isOverwritten(kind) ? passageIds : [])))
  const damaged = new Set(damage.flatMap(({ kind, passageIds }) => (spoilsFacts(kind) ? passageIds : [])))
  const stands = ({ passageId }: { passageId: string }): boolean => !overwritten.has(passageId)
  const facts = {
    layouts: reading.layouts.filter(stands),
    entities: readEntities(passages, provinceId).filter(stands),
    targets: readTargets(passages).filter(stands),
    responsibilities: readResponsibilities(passages).filter(stands),
    restrictions: readRestrictions(passages).filter(stands),
    focus: readFocus(passages, provinceId).filter(stands),
    structures: readSegments(passages, damaged).filter(stands),
  }
  const withFacts = new Set(Object.values(facts).flatMap((mentions) => mentions.map(({ passageId }) => passageId)))
  return {
    ...reading,
    ...facts,
    industries: readIndustryTree(passages),
    damage,
    unread: [
      ...findUnread(passages, withFacts, namesIn(facts.entities), reading.unread).filter(({ passageId }) => !damaged.has(passageId)),
      ...[...damaged].map((passageId) => ({ passageId, reason: 'damaged' as const, places: placesOf(reading, passageId) })),
    ],
  }
}

/** Places that the reading had noted for a passage. */
const placesOf = ({ unread }: Reading, passageId: string): string[] => unread.find((entry) => entry.passageId === passageId)?.places ?? []

/** Names of a passage's clusters, enterprises and the like, with the cities they were put in. */
const namesIn = (entities: readonly EntityMention[]): ReadonlyMap<string, string[]> =>
  new Map([...groupBy(entities, ({ passageId }) => passageId)].map(([passageId, own]) => [passageId, own.flatMap(({ name, cities }) => [name, ...cities])]))
