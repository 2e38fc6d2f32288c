/** Agencies that a sentence of the body makes responsible: A会同B建立…, 由A牵头…, A按职责…. */
import { toNormalForm } from '../text/normal-form.ts'
import { isAgency, readAgencies, type AgencyList } from './agencies.ts'
import type { Assignment } from './assignment.ts'
import { unnamedOrgan } from './vocabulary.ts'

const opening = /^(?:其中，|同时，)?(?:由)?([^，。；：（）]{2,80}?)(会同|牵头(?!单位|部门)|(?:按照?|依|根据)(?:各自)?职责(?:分工)?|负责(?!人|同志)|对(?=[^，。]{2,40}(?:实行|实施|开展|进行))|要(?=[^素求点]))/u
const partner = /^([^，。；：]{2,80}?)(?=，|负责|牵头|建立|制定|组织|开展|研究|推进|推动|加强|做好|对|要|定期)/u
/** Organs made for the plan's own work: they need no word of duty to be meant. */
const standingOrgan = /(?:领导小组|领导小组办公室|专班|指挥部|联席会议|联席会议办公室|办公室)$/u

const isNamed = ({ names }: AgencyList): boolean => names.length > 0 && names.every(isAgency) && !names.some((name) => unnamedOrgan.test(name))

/** Undefined when the sentence does not begin with a named agency and what it answers for. */
export function readInline(printed: string): Assignment | undefined {
  const normal = toNormalForm(printed)
  const found = opening.exec(normal.slice(0, 200))
  if (found === null) return undefined
  const lead = readAgencies(found[1]!)
  const verb = found[2]!
  if (!isNamed(lead)) return undefined
  if ((verb === '对' || verb === '要') && !lead.names.every((name) => standingOrgan.test(name))) return undefined
  const made = { lead: lead.names, support: [], isLeadOpen: lead.isOpen, isSupportOpen: false, wording: verb }
  if (verb !== '会同') return verb === '对' || verb === '要' ? { lead: made.lead, support: [], isLeadOpen: made.isLeadOpen, isSupportOpen: false } : made
  const rest = partner.exec(normal.slice(found[0].length, found[0].length + 160))
  const support = rest === null ? { names: [], isOpen: false } : readAgencies(rest[1]!)
  const agencies = support.names.filter(isAgency)
  return { ...made, support: agencies, isSupportOpen: support.isOpen }
}
