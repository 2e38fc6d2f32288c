/** Agencies: those of responsibility lists in brackets, and those that running text names. */
import type { Range, Sentence } from '../layouts/sentence.ts'
import type { FoundEntity } from './read-lists.ts'
import { agencyEnding, agencyInText, listClosing, listLabel, responsibility, unnamedAgency } from './vocabulary/agencies.ts'

/** Stretches that list responsible agencies: in brackets, or behind a label. */
function responsibilityLists(sentence: Sentence): Range[] {
  const lists: Range[] = []
  for (const open of sentence.topPositions('（', { start: 0, end: sentence.normal.length })) {
    const close = sentence.closing(open)
    if (close !== undefined && responsibility.test(sentence.normal.slice(open + 1, close))) lists.push({ start: open + 1, end: close })
  }
  if (listLabel.test(sentence.normal)) lists.push({ start: 0, end: sentence.normal.length })
  return lists
}

function toAgency(sentence: Sentence, start: number, end: number): FoundEntity | undefined {
  let range = sentence.trim({ start, end })
  const label = listLabel.exec(sentence.text(range))
  if (label !== null) range = { start: range.start + label[0].length, end: range.end }
  const closing = listClosing.exec(sentence.text(range))
  if (closing !== null) range = { start: range.start, end: range.end - closing[0].length }
  const text = sentence.text(range)
  if (text.length < 3 || text.length > 40 || !agencyEnding.test(text) || unnamedAgency.test(text)) return undefined
  return { range, kind: 'agency', name: sentence.printed.slice(range.start, range.end), cities: [] }
}

/** Agencies in order; a name may come several times. */
export function readAgencies(sentence: Sentence): FoundEntity[] {
  const lists = responsibilityLists(sentence)
  const listed = lists.flatMap(({ start, end }) => {
    const found: FoundEntity[] = []
    let from = start
    for (let at = start; at <= end; at += 1) {
      if (at < end && !/[、，；。]/u.test(sentence.normal[at]!)) continue
      const agency = toAgency(sentence, from, at)
      if (agency !== undefined) found.push(agency)
      from = at + 1
    }
    return found
  })
  const inText = [...sentence.normal.matchAll(agencyInText)]
    .filter(({ index }) => !lists.some(({ start, end }) => index >= start && index < end))
    .map((match): FoundEntity => {
      const range = { start: match.index, end: match.index + match[0].length }
      return { range, kind: 'agency', name: sentence.printed.slice(range.start, range.end), cities: [] }
    })
  return [...inText, ...listed]
}
