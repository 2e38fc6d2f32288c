/** Every kind that `liantu extract` prints. A new kind is one file under rows/ and one line here. */
import { spoilsFacts } from '#graph/extractors/damage/damage.ts'
import { readDamage } from '#graph/extractors/damage/read-damage.ts'
import { readEntities } from '#graph/extractors/entities/read-entities.ts'
import { readFocus } from '#graph/extractors/focus/read-focus.ts'
import type { Reading } from '#graph/extractors/reading.ts'
import { readResponsibilities } from '#graph/extractors/responsibilities/read-responsibilities.ts'
import { readRestrictions } from '#graph/extractors/restrictions/read-restrictions.ts'
import { readSegments } from '#graph/extractors/segments/read-segments.ts'
import { readTargets } from '#graph/extractors/targets/read-targets.ts'
import { readFacts } from '#graph/importers/read-plan.ts'
import { toDamageRows } from './rows/damage.ts'
import { toEntityRows } from './rows/entities.ts'
import { toFocusRows } from './rows/focus.ts'
import { enterpriseRows, layoutRows, passageRows, toUnreadKind } from './rows/passages.ts'
import { toResponsibilityRows } from './rows/responsibilities.ts'
import { toRestrictionRows } from './rows/restrictions.ts'
import type { ExtractKind } from './rows/row.ts'
import { toSegmentRows } from './rows/segments.ts'
import { toTargetRows } from './rows/targets.ts'

/** Ids of the passages that damage keeps from being taken at their word. */
const damagedPassages = (text: string, { passages }: Reading): ReadonlySet<string> =>
  new Set(readDamage(text, passages).flatMap(({ kind, passageIds }) => (spoilsFacts(kind) ? passageIds : [])))

export const extractKinds = {
  layouts: layoutRows,
  unread: toUnreadKind((document) => readFacts(document).unread),
  enterprises: enterpriseRows,
  passages: passageRows,
  entities: {
    columns: ['document', 'kind', 'name', 'industry', 'city', 'count_claimed', 'sentence'],
    toRows: ({ name, provinceId, reading, passagesById }) => toEntityRows(name, readEntities(reading.passages, provinceId), passagesById),
  },
  damage: {
    columns: ['document', 'kind', 'quote', 'note'],
    toRows: ({ name, text, reading, passagesById }) => toDamageRows(name, readDamage(text, reading.passages), passagesById),
  },
  segments: {
    columns: ['document', 'industry', 'segments', 'ordered', 'sentence'],
    toRows: ({ name, text, reading, passagesById }) =>
      toSegmentRows(name, readSegments(reading.passages, damagedPassages(text, reading)), passagesById),
  },
  focus: {
    columns: ['document', 'industry', 'item', 'verb', 'breakthrough', 'sentence'],
    toRows: ({ name, provinceId, reading, passagesById }) => toFocusRows(name, readFocus(reading.passages, provinceId), passagesById),
  },
  targets: {
    columns: ['document', 'subject', 'comparator', 'value', 'year', 'industry', 'sentence'],
    toRows: ({ name, reading, passagesById }) => toTargetRows(name, readTargets(reading.passages), passagesById),
  },
  responsibilities: {
    columns: ['document', 'task', 'lead', 'support', 'sentence'],
    toRows: ({ name, reading, passagesById }) => toResponsibilityRows(name, readResponsibilities(reading.passages), passagesById),
  },
  restrictions: {
    columns: ['document', 'industry', 'scope', 'rule', 'threshold', 'exception', 'deadline', 'sentence'],
    toRows: ({ name, reading, passagesById }) => toRestrictionRows(name, readRestrictions(reading.passages), passagesById),
  },
} satisfies Record<string, ExtractKind>

export type ExtractKindName = keyof typeof extractKinds
