/** Every kind that `liantu extract` prints. A new kind is one file under rows/ and one line here. */
import { readResponsibilities } from '#graph/extractors/responsibilities/read-responsibilities.ts'
import { readRestrictions } from '#graph/extractors/restrictions/read-restrictions.ts'
import { readTargets } from '#graph/extractors/targets/read-targets.ts'
import { enterpriseRows, layoutRows, passageRows, unreadRows } from './rows/passages.ts'
import { toResponsibilityRows } from './rows/responsibilities.ts'
import { toRestrictionRows } from './rows/restrictions.ts'
import type { ExtractKind } from './rows/row.ts'
import { toTargetRows } from './rows/targets.ts'

export const extractKinds = {
  layouts: layoutRows,
  unread: unreadRows,
  enterprises: enterpriseRows,
  passages: passageRows,
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
