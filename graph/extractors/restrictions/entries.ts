/** Entries of catalogues: kinds of plant listed under 淘汰类 or 限制类, and cells that list what a standard calls outdated. */
import type { Passage } from '#graph/domain/document.ts'
import { headingName } from '../entities/industry-headings.ts'
import { splitAtTop } from '../responsibilities/top-level.ts'
import { readEntryDate } from './deadlines.ts'
import { industryOfHeading } from './industry.ts'
import type { Rule, RuleStatement } from './mention.ts'
import { readThings } from './things.ts'
import { anyRule, capacityHead, catalogueHeading, retiring } from './vocabulary.ts'

const entryNumber = /^(?:（?\d{1,3}[）.、．)]|[①-⑳])/u
const ruleOfClass: Readonly<Record<string, Rule>> = { 淘汰: 'retire', 退出: 'retire', 关停: 'retire', 落后: 'retire', 限制: 'limit', 禁止: 'ban-new' }

/** The rule of a catalogue's part, by the innermost heading that names one: 淘汰类 retires, 限制类 limits, 禁止类 bans. */
export function ruleOfCatalogue(headingPath: Passage['headingPath']): Rule | undefined {
  const named = headingPath.map((heading) => catalogueHeading.exec(heading.replace(/\s/gu, ''))?.[1]).findLast((found) => found !== undefined)
  return named === undefined ? undefined : ruleOfClass[named]
}

/** The things of one entry or cell, each with its exception and date. */
export const readEntries = (text: string, rule: Rule): RuleStatement[] => [...apart(text)].flatMap((entry) => readEntry(entry, rule))

function readEntry(text: string, rule: Rule): RuleStatement[] {
  return splitAtTop(text.replace(entryNumber, '').replace(/[。；]+$/u, ''), '；，').flatMap((part) =>
    readThings(part).flatMap(({ threshold, exception, amount }) => {
      const { year, rest } = readEntryDate(threshold)
      if (rest.length < 2) return []
      const statement: RuleStatement = { rule, threshold: rest }
      if (exception !== undefined) statement.exception = exception
      if (amount !== undefined) statement.amount = amount
      if (year !== undefined) statement.deadline = year
      return [statement]
    }),
  )
}

/** A numbered thing, told by its last word: no name of an industry. */
const namesPlant = (text: string): boolean => entryNumber.test(text) && text.length > 10 && capacityHead.test(text.replace(/（[^（）]*）/gu, ''))
const isThing = (text: string): boolean => entryNumber.test(text) && !/。./u.test(text) && !(anyRule.test(text) && retiring.test(text.replace(entryNumber, '').slice(0, 4)))

/**
 * True for a numbered entry that is a thing and no sentence. An entry without a full stop is often taken for a heading.
 *
 * @param next the passage behind it
 */
export function isEntry({ kind, text, headingPath }: Passage, next: Passage | undefined): boolean {
  const printed = text.replace(/\s/gu, '')
  if (!isThing(printed)) return false
  return kind !== 'heading' || namesPlant(printed) || next === undefined || next.headingPath.length <= headingPath.length
}

/** The industry a part of a catalogue is for: the innermost heading that is no entry and no part's name. */
export function industryOfCatalogue(headingPath: Passage['headingPath']): string | undefined {
  const names = headingPath.map((heading) => heading.replace(/\s/gu, '')).filter((heading) => !namesPlant(heading) && !catalogueHeading.test(heading))
  return names.map((heading) => industryOfHeading(headingName(heading))).findLast((found) => found !== undefined)
}

/** 1.A2.B: entries whose line breaks are lost. */
function* apart(text: string): Generator<string> {
  let rest = text
  let number = Number(/^\d+/u.exec(text)?.[0] ?? 0)
  while (number > 0) {
    number += 1
    const mark = `${String(number)}.`
    const at = rest.indexOf(mark, 4)
    if (at < 0 || !/[）。；]/u.test(rest[at - 1]!) && !capacityHead.test(rest.slice(Math.max(0, at - 6), at))) break
    yield rest.slice(0, at)
    rest = rest.slice(at)
  }
  yield rest
}
