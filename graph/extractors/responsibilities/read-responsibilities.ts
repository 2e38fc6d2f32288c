/** Who answers for which task, as a plan assigns it. */
import type { Passage } from '#graph/domain/document.ts'
import { numberedMarker } from '../structure/markers.ts'
import type { Assignment } from './assignment.ts'
import { isLabelHeading, readBrackets, readLabelled } from './brackets.ts'
import { readInline } from './inline.ts'
import { readTaskRow, readTaskTable, type TaskTable } from './tables.ts'

/** One task with its agencies. The lists keep the printed order and names. */
export interface ResponsibilityMention extends Assignment {
  /** The passage that names the agencies. */
  passageId: string
  /** The heading the agencies stand under, as printed; the sentence, where a heading has several tasks. */
  task: string
  /** The heading above the task's. */
  section?: string
  /** Named in the body of the text, not in a bracket, a line or a table of their own. */
  isInline: boolean
}

interface Found {
  passage: Passage
  ordinal: number
  path: readonly string[]
  assignment: Assignment
  isInline: boolean
  /** The task's own words, where the passage prints them beside its agencies. */
  task?: string
  /** What the passage prints of the task, without brackets. */
  words: string
}

const pathKey = (path: readonly string[]): string => path.join('\u0000')
const withoutMark = (text: string): string => text.replace(/[。；：\s]+$/u, '')
/** A numbered line is a task by itself up to this length, in code units. */
const longestTaskLine = 48

/** The headings above a passage, without one that is only a label (责任单位). */
function pathOf({ headingPath }: Passage): { path: readonly string[]; label?: string } {
  const last = headingPath.at(-1)
  return last !== undefined && isLabelHeading(last) ? { path: headingPath.slice(0, -1), label: withoutMark(last) } : { path: headingPath }
}

const isTaskLine = (words: string): boolean => words.length <= longestTaskLine && numberedMarker(words) !== undefined && !/[。；]./u.test(words)

function findInText(passage: Passage, ordinal: number): Found[] {
  const { path, label } = pathOf(passage)
  const base = { passage, ordinal, path, isInline: false, words: '' }
  const isHeading = passage.kind === 'heading'
  const labelled = isHeading ? undefined : readLabelled(passage.text, label)
  if (labelled !== undefined) return [{ ...base, assignment: labelled }]
  const brackets = readBrackets(passage.text)
  if (brackets !== undefined) {
    const { assigned, rest } = brackets
    return assigned.flatMap(({ assignment, position }) => {
      const words = position === 'end' ? rest : ''
      if (isHeading && words === '') return []
      return [{ ...base, assignment, words, ...(isHeading || isTaskLine(words) ? { task: withoutMark(words) } : {}) }]
    })
  }
  const inline = isHeading ? undefined : readInline(passage.text)
  return inline === undefined ? [] : [{ ...base, assignment: inline, isInline: true }]
}

function findAssignments(passages: readonly Passage[]): Found[] {
  const found: Found[] = []
  let table: { columns: TaskTable; path: string } | undefined
  for (const [ordinal, passage] of passages.entries()) {
    if (passage.kind !== 'row') {
      found.push(...findInText(passage, ordinal))
      continue
    }
    const path = passage.headingPath
    const columns = readTaskTable(passage.text)
    if (columns !== undefined) table = { columns, path: pathKey(path) }
    else if (table?.path === pathKey(path)) {
      const row = readTaskRow(passage.text, table.columns)
      if (row !== undefined) found.push({ passage, ordinal, path, isInline: false, words: '', ...row })
    }
  }
  return found
}

/** 牵头单位 and 配合单位 on lines of their own are one assignment. */
function joinLines(found: readonly Found[]): Found[] {
  const joined: Found[] = []
  for (const one of found) {
    const last = joined.at(-1)
    const follows = last !== undefined && one.task === undefined && one.ordinal - last.ordinal <= 2 && pathKey(one.path) === pathKey(last.path)
    if (follows && one.assignment.lead.length === 0 && last.assignment.support.length === 0) {
      joined[joined.length - 1] = { ...last, assignment: { ...last.assignment, support: one.assignment.support, isSupportOpen: one.assignment.isSupportOpen } }
    } else joined.push(one)
  }
  return joined
}

/** The first sentence of what stands between two assignments under one heading. */
function taskSentence(passages: readonly Passage[], { ordinal, path, words }: Found, after: number): string {
  let first = words
  for (let at = ordinal - 1; at > after || (at === after && at >= 0); at -= 1) {
    const earlier = passages[at]!
    if (earlier.kind !== 'sentence' || pathKey(pathOf(earlier).path) !== pathKey(path)) break
    const text = readBrackets(earlier.text)?.rest ?? earlier.text
    if (at === after && (first !== '' || !earlier.text.startsWith('（'))) break
    if (text !== '') first = text
  }
  return withoutMark(first)
}

/**
 * The responsibilities a document assigns, in order. A task is the nearest heading; where one heading carries several
 * brackets it is the sentence before each. Inline assignments belong to their heading. Linear in the text.
 */
export function readResponsibilities(passages: readonly Passage[]): ResponsibilityMention[] {
  const found = joinLines(findAssignments(passages)).filter(({ assignment }) => assignment.lead.length + assignment.support.length > 0)
  const perHeading = new Map<string, number>()
  for (const { path, isInline, task } of found) if (!isInline && task === undefined) perHeading.set(pathKey(path), (perHeading.get(pathKey(path)) ?? 0) + 1)
  let before = -1
  return found.map((one) => {
    const { path, assignment, isInline, passage } = one
    const isShared = !isInline && (perHeading.get(pathKey(path)) ?? 0) > 1
    const heading = path.at(-1)
    const sentence = one.task === undefined && !isInline && (heading === undefined || isShared) ? taskSentence(passages, one, before) : undefined
    const named = one.task ?? sentence ?? heading ?? passage.text
    if (!isInline) before = one.ordinal
    const section = named === heading ? path.at(-2) : heading
    const mention: ResponsibilityMention = { passageId: passage.id, task: named, ...assignment, isInline }
    return section === undefined ? mention : { ...mention, section }
  })
}
