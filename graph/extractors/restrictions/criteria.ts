/** Standards that define outdated capacity: 技术标准：A、B（国家标准），C（省定标准）. */
import { splitAtTop } from '../responsibilities/top-level.ts'
import type { RuleStatement } from './mention.ts'
import { readThings } from './things.ts'
import { basisBracket, capacityHead, standardKinds, standardLabel } from './vocabulary.ts'

/** 单位用地税收2.6万元/亩: a performance value, no kind of plant. */
const performance = /^(?:单位|人均|亩均|吨|全员|每|平均|年均|户均|地均)|[\d.]+(?:万元|元|千克|千瓦时|吨标煤)\/|亏损/u
const document = /^[《〈]/u

function readGroup(group: string, inherited: string | undefined): { things: string; basis?: string } {
  const found = basisBracket.exec(group)
  if (found === null) return inherited === undefined ? { things: group } : { things: group, basis: inherited }
  return { things: group.slice(0, found.index), basis: found[1]! }
}

/** True for a passage that lists standards by kind. */
export const listsStandards = (text: string): boolean => splitAtTop(text, '；').filter((part) => standardLabel.test(part)).length > 0 && /^(?:环保|安全|安全生产|技术|工艺|装备|能耗|节能|效益|质量|环境|排放)标准：/u.test(text)

/**
 * What the standards call outdated, in order. Technical standards give every kind of plant they list, the others only
 * plants they describe; titles of documents and performance values give nothing.
 *
 * @param text normal form without white space
 */
export function readCriteria(text: string): RuleStatement[] {
  const statements: RuleStatement[] = []
  for (const stretch of splitAtTop(text.replace(/。$/u, ''), '；')) {
    const label = standardLabel.exec(stretch)
    const standard = label === null ? undefined : standardKinds[label[1]!]
    if (label === null || standard === undefined) continue
    const groups = splitAtTop(stretch.slice(label[0].length), '，')
    const bases = groups.map((group) => basisBracket.exec(group)?.[1])
    for (const [index, group] of groups.entries()) {
      if (document.test(group)) continue
      const { things, basis } = readGroup(group, bases.slice(index).find((found) => found !== undefined))
      for (const { threshold, exception } of readThings(things)) {
        if (document.test(threshold) || performance.test(threshold)) continue
        if (standard !== 'technology' && !capacityHead.test(threshold)) continue
        const statement: RuleStatement = { rule: 'retire', threshold, isCriterion: true, standard }
        if (basis !== undefined) statement.basis = basis
        if (exception !== undefined) statement.exception = exception
        statements.push(statement)
      }
    }
  }
  return statements
}
