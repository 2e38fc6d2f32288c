/** Who leads a task and who supports, from the words that assign it: 责任单位：A、B; A牵头，B、C配合; A、B按职责分工负责. */
import { isAgency, readAgencies, type AgencyList } from './agencies.ts'
import { splitAtTop } from './top-level.ts'
import { listNotes, notInName, roleClosings, roleLabels, sharedDuty, type Role } from './vocabulary.ts'

export interface Assignment {
  lead: string[]
  support: string[]
  isLeadOpen: boolean
  isSupportOpen: boolean
  /** The words that bind the leading agencies: 牵头, 按职责分工负责; absent for a bare list of names. */
  wording?: string
}

interface Part { role: Role; list: AgencyList; wording?: string; isLabelled: boolean }

/** 责任领导：, 完成时限：: a label that names no agency. */
const otherLabel = /^[^：、]{2,8}：/u
const joint = /^(.{2,80}?)(会同)(.{2,200})$/u

function closingOf(text: string): { role: Role; wording: string; rest: string } | undefined {
  for (const [pattern, role] of roleClosings) {
    const found = pattern.exec(text)
    if (found !== null && found.index > 1) return { role, wording: found[0], rest: text.slice(0, found.index) }
  }
  return undefined
}

/** A会同B: the first leads, the second supports. */
function readJoint(text: string, wording: string | undefined): Part[] | undefined {
  const found = joint.exec(text)
  if (found === null) return undefined
  const [lead, support] = [readAgencies(found[1]!), readAgencies(found[3]!)]
  if (!lead.names.every(isAgency) || !support.names.every(isAgency)) return undefined
  return [
    { role: 'lead', list: lead, wording: wording === undefined ? found[2]! : `${found[2]!}${wording}`, isLabelled: false },
    { role: 'support', list: support, isLabelled: false },
  ]
}

/** Reads the stretches between ；，。 one after the other; names without a verb go with the verb that follows. */
function readParts(normal: string): Part[] {
  const parts: Part[] = []
  let waiting = ''
  let label: { role: Role; wording: string } | undefined
  const close = (role: Role, text: string, wording: string | undefined): void => {
    const joined = waiting === '' ? text : `${waiting}、${text}`
    waiting = ''
    const part = readJoint(joined, wording) ?? [{ role, list: readAgencies(joined), isLabelled: label !== undefined, ...(wording === undefined ? {} : { wording }) }]
    parts.push(...part)
  }
  const flush = (): void => {
    if (waiting === '') return
    const text = waiting
    waiting = ''
    if (label !== undefined || text !== '') close(label?.role ?? 'open', text, label?.wording)
  }
  for (const segment of splitAtTop(normal.replace(/\s+(?=[^\s：]{2,8}：)/gu, '；'), '；，。')) {
    if (listNotes.test(segment)) continue
    let text = segment
    for (const [pattern, role] of roleLabels) {
      const found = pattern.exec(text)
      if (found === null) continue
      flush()
      label = { role, wording: found[0] }
      text = text.slice(found[0].length + 1).trim()
      break
    }
    const joined = /^(?:并)?会同(?=[\p{Script=Han}]{2})/u.exec(text)
    if (joined !== null && (parts.length > 0 || waiting !== '')) {
      flush()
      text = text.slice(joined[0].length)
      close('support', closingOf(text)?.rest ?? text, undefined)
      continue
    }
    if (otherLabel.test(text)) {
      flush()
      label = undefined
      continue
    }
    const closing = closingOf(text)
    if (closing !== undefined) close(closing.role, closing.rest, closing.wording)
    else if (text !== '') waiting = waiting === '' ? text : `${waiting}、${text}`
  }
  flush()
  return parts
}

/** The first is an agency, and so are most: names of parks and groups may stand among them. */
function looksLikeAgencies(names: readonly string[]): boolean {
  const known = names.filter(isAgency).length
  return names[0] !== undefined && isAgency(names[0]) && known / names.length >= 0.6 && !names.some((name) => notInName.test(name))
}

const union = (lists: readonly AgencyList[]): string[] => [...new Set(lists.flatMap(({ names }) => names))]
const isOpen = (lists: readonly AgencyList[]): boolean => lists.some((list) => list.isOpen)

/**
 * Who is to do what, in the printed order. Under 按职责分工负责 and 负责 every agency leads; of a 责任单位 list the first.
 *
 * @param normal the words in normal form, without the brackets around them
 * @returns undefined when the words assign nothing to an agency
 */
export function readAssignment(normal: string): Assignment | undefined {
  const bare = normal.replace(/（([^（）]*)）/gu, (bracket, inside: string) => (listNotes.test(inside) ? '' : bracket))
  const parts = readParts(bare).filter(({ list }) => list.names.length > 0)
  if (parts.length === 0) return undefined
  const trusted = parts.some(({ isLabelled }) => isLabelled)
  if (!trusted && !looksLikeAgencies(parts.flatMap(({ list }) => list.names))) return undefined
  const leads = parts.filter(({ role }) => role === 'lead')
  const open = parts.filter(({ role }) => role === 'open')
  const support = parts.filter(({ role }) => role === 'support').map(({ list }) => list)
  const wording = (leads[0] ?? open[0])?.wording
  const made = (lead: readonly AgencyList[], rest: readonly AgencyList[]): Assignment => {
    const names = union(lead)
    const assignment: Assignment = { lead: names, support: union(rest).filter((name) => !names.includes(name)), isLeadOpen: isOpen(lead), isSupportOpen: isOpen(rest) }
    return wording === undefined ? assignment : { ...assignment, wording }
  }
  if (leads.length > 0) return made(leads.map(({ list }) => list), parts.filter(({ role }) => role !== 'lead').map(({ list }) => list))
  const all = open.map(({ list }) => list)
  if (open.length === 0 || open.some((part) => part.wording !== undefined && sharedDuty.test(part.wording) && !/(?:单位|部门|主体|处室|科室|地区)$/u.test(part.wording))) return made(all, support)
  const [first, ...rest] = union(all)
  return made([{ names: [first!], isOpen: isOpen(all) && rest.length === 0 }], [{ names: rest, isOpen: isOpen(all) && rest.length > 0 }, ...support])
}
