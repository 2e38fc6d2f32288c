/** How a number binds its subject. */
import type { TargetMention } from './mention.ts'
import type { Quantity } from './quantities.ts'
import type { Phrase } from './words-before.ts'

type Bound = Pick<TargetMention, 'subject' | 'comparator' | 'bound' | 'direction' | 'isYearly' | 'isCap' | 'relativeTo' | 'base' | 'baseYear' | 'value' | 'number' | 'upper' | 'unit' | 'numberBase' | 'upperBase' | 'unitBase'>

const growthNoun = /(?:(?:年均|年平均|同比|平均|累计)?(?:增速|增长率|增幅|增长速度|增长)|年均)$/u
const yearlyNoun = /(?:年均|年平均)[\p{Script=Han}]{0,4}$/u
const dropNoun = /(?:累计|年均|同比)?(?:降幅|下降率|下降幅度)$/u

function comparatorOf(quantity: Quantity, kind: Phrase['kind'] | undefined): TargetMention['comparator'] {
  const { bound } = quantity
  switch (kind) {
    case 'exceed':
    case 'above':
      return bound ?? 'exceed'
    case 'at-least':
      return 'at-least'
    case 'at-most':
      return 'at-most'
    case 'cap':
      return bound ?? 'at-most'
    case 'growth':
    case 'drop':
      return kind
    default:
      return bound ?? 'reach'
  }
}

/** The comparator of a figure; a rate of growth leaves its noun (年均增速) out of the subject. */
export function bind(subject: string, quantity: Quantity, phrase: Phrase | undefined, isRetiring: boolean): Bound {
  const { amount, isRange } = quantity
  const kind = phrase?.kind
  const isRate = /%|百分点|番|倍/u.test(amount.unit ?? '')
  const grows = amount.unit === '番' || kind === 'growth' || (kind !== 'above' && isRate && growthNoun.test(subject))
  const drops = isRetiring || kind === 'drop' || (kind !== 'above' && isRate && dropNoun.test(subject))
  const named = kind === 'above' ? subject : grows ? subject.replace(growthNoun, '') : drops ? subject.replace(dropNoun, '') : subject
  const comparator = isRange ? 'range' : drops ? 'drop' : grows ? 'growth' : comparatorOf(quantity, kind)
  const bound = quantity.bound ?? phrase?.bound ?? (kind === 'exceed' || kind === 'at-least' ? 'at-least' : kind === 'at-most' ? 'at-most' : undefined)
  return {
    subject: named === '' ? subject : named, comparator, ...amount,
    ...((comparator === 'growth' || comparator === 'drop' || kind === 'reach-down') && bound !== undefined ? { bound } : {}),
    ...((grows || drops) && (phrase?.isYearly === true || yearlyNoun.test(subject)) ? { isYearly: true as const } : {}),
    ...(kind === 'reach-down' ? { direction: 'down' as const } : {}), ...(kind === 'cap' ? { isCap: true as const } : {}),
    ...(phrase?.relativeTo === undefined ? {} : { relativeTo: phrase.relativeTo }), ...(phrase?.baseYear === undefined ? {} : { baseYear: phrase.baseYear }),
  }
}
