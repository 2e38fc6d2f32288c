/** Provisos: what is taken out of a rule, and under what condition it holds. */
import { placeAlone } from './scopes.ts'

const exceptClause = /^(?:除|除了)[^，。；]{2,60}(?:之?外|以外)$/u
const placedExcept = /^([^，。；除]{2,40})(除[^，。；]{2,60}(?:之?外|以外))$/u
const conditionClause = /^(?:在|以)?[^，。；]{3,40}(?:的)?前提下$/u
const exceptedBehind = /^[^，。；（）]{2,24}的?除外$/u
const unless = /^对?于?(确因|确需|因|确有)[^，。；]{3,30}的$/u

export interface Proviso {
  exception: string
  isCondition: boolean
  /** The places in front of it, for the rule behind: 珠三角核心区除惠州外. */
  place?: string
  /** Stands behind the rule it softens, unless a rule of its own follows. */
  isBehind: boolean
}

/** A clause that takes something out of a rule, or puts a proviso to it. */
export function readProviso(clause: string): Proviso | undefined {
  if (exceptClause.test(clause)) return { exception: clause, isCondition: false, isBehind: false }
  const placed = placedExcept.exec(clause)
  if (placed !== null && placeAlone(placed[1]!) !== undefined) return { exception: placed[2]!, isCondition: false, isBehind: false, place: placed[1]! }
  if (conditionClause.test(clause)) return { exception: clause, isCondition: true, isBehind: false }
  if (exceptedBehind.test(clause)) return { exception: clause, isCondition: false, isBehind: true }
  return unless.test(clause) ? { exception: clause.replace(/^对于?/u, ''), isCondition: true, isBehind: true } : undefined
}
