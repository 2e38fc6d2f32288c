/** Places in an order: 稳居全国前三位. */
import { rankVerbs } from './vocabulary.ts'

const rank = new RegExp(`(?:继续|力争|争取|努力|均)*${rankVerbs}{1,3}((?:全国|全省|全市|世界|全球|国内|国际|中国|同行业|行业|同类|省内|中西部|东部|西部|中部|东北|长三角|亚洲)(?:[\\p{Script=Han}]{0,8}))?(?:的)?$`, 'u')

/** What stands at the place and among whom; undefined when no verb of standing is there. */
export function readRank(words: string): { subject: string; among: string } | undefined {
  const tail = words.slice(-40)
  const found = rank.exec(tail)
  if (found === null) return undefined
  return { subject: words.slice(0, words.length - tail.length + found.index), among: found[1] ?? '' }
}
