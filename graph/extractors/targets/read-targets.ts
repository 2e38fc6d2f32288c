/** The figures a plan sets: its sentences and its tables of indicators. */
import type { Passage } from '#graph/domain/document.ts'
import { toNormalForm } from '../text/normal-form.ts'
import { toTargetText } from './clauses.ts'
import type { TargetMention } from './mention.ts'
import { isGrant, isPastHeading, isReport, isStandard } from './past.ts'
import { readSentenceTargets, type CountedNouns } from './read-sentence.ts'
import { industryOf } from './subjects.ts'
import { readIndicatorTable } from './tables.ts'
import { inferHorizon, type Horizon } from './years.ts'

const digits = /\d|[一二两三四五六七八九十百千万]亿?[元吨位名]|首位|第一/u
const bracketed = /^[（(][^（()）]*[）)]$/u
/** Longer stretches are no prose; time stays linear all the same. */
const longestSentence = 20_000

/** What sentences of one paragraph hand on. */
interface Paragraph { path: string; year: number | undefined; nouns: CountedNouns }

/** The rows of one table, from `index` on. */
function rowsFrom(passages: readonly Passage[], index: number): Passage[] {
  const rows: Passage[] = []
  for (let at = index; passages[at]?.kind === 'row'; at += 1) rows.push(passages[at]!)
  return rows
}

/**
 * Every figure the passages set, in order; reports, standards and headings give none. Pure, linear in the text.
 *
 * @param passages of one document, in order
 * @param horizon the years the plan covers; judged from the text when absent
 */
export function readTargets(passages: readonly Passage[], horizon: Horizon = inferHorizon(passages)): TargetMention[] {
  const mentions: TargetMention[] = []
  let paragraph: Paragraph = { path: '', year: undefined, nouns: new Map() }
  for (let index = 0; index < passages.length; index += 1) {
    const passage = passages[index]!
    if (passage.kind === 'heading') continue
    if (passage.kind === 'row') {
      const rows = rowsFrom(passages, index)
      mentions.push(...readIndicatorTable(rows, horizon))
      index += rows.length - 1
      continue
    }
    const path = passage.headingPath.join('\n')
    if (path !== paragraph.path) paragraph = { path, year: undefined, nouns: new Map() }
    const { text, headingPath } = passage
    if (!digits.test(text) || text.length > longestSentence || bracketed.test(text.trim()) || isStandard(text) || isGrant(text) || isPastHeading(headingPath)) {
      paragraph.year = undefined
      continue
    }
    const target = toTargetText(text, toNormalForm)
    if (isReport(target.text, target.years, horizon)) continue
    const found = readSentenceTargets(target, paragraph.nouns).filter(({ year }) => year === undefined || horizon.start === undefined || year >= horizon.start)
    const implied = /^(?:其中|合计)/u.test(target.text) || paragraph.year !== undefined ? paragraph.year ?? horizon.end : horizon.end
    for (const { year, ...rest } of found) {
      const due = year ?? implied
      const industry = industryOf(passage.heading, rest.subject)
      mentions.push({
        passageId: passage.id, ...rest, ...(due === undefined ? {} : { year: due }), ...(year === undefined && due !== undefined ? { isYearImplied: true } : {}), ...(industry === undefined ? {} : { industry }),
      })
    }
    paragraph.year = found.length > 0 ? found.at(-1)!.year ?? implied : undefined
  }
  return mentions
}
