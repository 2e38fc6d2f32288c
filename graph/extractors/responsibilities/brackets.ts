/** Where a passage says who answers for a task: in a bracket, or behind a label at its beginning. */
import { toNormalForm } from '../text/normal-form.ts'
import { readAssignment, type Assignment } from './assignment.ts'
import { roleClosings, roleLabels } from './vocabulary.ts'

export interface Assigned {
  assignment: Assignment
  /** `before`: the passage opens with the bracket, which ends the task before it. */
  position: 'before' | 'end'
}

export interface Assignments {
  assigned: Assigned[]
  /** The passage without these brackets, in print; empty when nothing else stands there. */
  rest: string
}

const closerOf: Readonly<Record<string, string>> = { '（': '）', '〔': '〕' }
/** A bracket that lists agencies is at most this long, in code units. */
const longestBracket = 2000

interface Bracket { start: number; end: number }

/** Outermost brackets, end excluded. */
function outerBrackets(normal: string): Bracket[] {
  const found: Bracket[] = []
  let start = -1
  let closer = ''
  let depth = 0
  for (let at = 0; at < normal.length; at += 1) {
    const character = normal[at]!
    if (depth === 0) {
      const expected = closerOf[character]
      if (expected === undefined) continue
      ;[start, closer, depth] = [at, expected, 1]
    } else if (closerOf[character] === closer) depth += 1
    else if (character === closer) {
      depth -= 1
      if (depth === 0) found.push({ start, end: at + 1 })
    }
  }
  // A full stop inside the bracket may have cut it off from its closing mark.
  if (depth === 1 && startsLabelled(normal.slice(start + 1))) found.push({ start, end: normal.length + 1 })
  return found
}

const startsLabelled = (text: string): boolean => roleLabels.some(([pattern]) => pattern.test(text))
const isLabelled = (text: string): boolean => text.split(/[；，。]/u).some((part) => startsLabelled(part.trim()))
const closes = (text: string): boolean => text.split(/[；，。]/u).some((part) => roleClosings.some(([pattern]) => pattern.test(part.trim())))

function readInside(inside: string): Assignment | undefined {
  const looksRight = isLabelled(inside) || closes(inside) || /^[省市国中各县区]/u.test(inside)
  return looksRight ? readAssignment(inside) : undefined
}

/** The brackets that assign tasks at the beginning and at the end of a passage; undefined when there is none. */
export function readBrackets(printed: string): Assignments | undefined {
  const normal = toNormalForm(printed)
  const assigned: Assigned[] = []
  let [from, to] = [0, printed.length]
  for (const { start, end } of outerBrackets(normal)) {
    const opens = start === 0
    const ends = /^[）〕。；！\s]*$/u.test(normal.slice(end, end + 4)) && end + 4 >= normal.length
    if (end - start > longestBracket || !(opens || ends)) continue
    const assignment = readInside(normal.slice(start + 1, end - 1).trim())
    if (assignment === undefined) continue
    assigned.push({ assignment, position: ends ? 'end' : 'before' })
    if (opens) from = end
    else to = start
  }
  return assigned.length === 0 ? undefined : { assigned, rest: printed.slice(from, Math.max(from, to)).replace(/^[\s。；]+$/u, '').trim() }
}

/** 责任单位：A、B as a line of its own; `label` is a heading above that is nothing but the label. */
export function readLabelled(printed: string, label: string | undefined): Assignment | undefined {
  const normal = toNormalForm(printed.slice(0, longestBracket)).trim()
  const text = label === undefined ? normal : `${label}：${normal}`
  return startsLabelled(text) ? readAssignment(text.replace(/。$/u, '')) : undefined
}

/** True for a heading that is only a label: 责任单位. */
export const isLabelHeading = (heading: string): boolean => startsLabelled(`${toNormalForm(heading).replace(/[：\s]+$/u, '')}：`)
