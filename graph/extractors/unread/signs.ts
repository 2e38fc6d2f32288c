/** Signs that a sentence says something a reader would want to find: a list of things, a figure with its unit. */
import { listThings } from '../layouts/objects.ts'
import { isAbstract } from '../vocabulary/tails.ts'
import { readPredicate } from '../layouts/predicates.ts'
import { splitClauses, Sentence } from '../layouts/sentence.ts'
import { findQuantities } from '../targets/quantities.ts'

/** Fewer things are no list. */
const leastListed = 3
/** A thing of a list is a short noun, not a clause. */
const longestThing = 16
/** A longer stretch without a full stop is broken text: its marks alone are counted. */
const longestSentence = 6000
/** 、 between names of offices is no list of things. */
const offices = /(?:厅|局|委|办|部门|政府|办公室|委员会|银行|分行|管理局|监管局|单位|领导小组)$/u

/** What is done, or by what it is measured: 高端化、智能化; 环保、能耗标准; 财政、金融政策. */
const means = /(?:.{2}化|条件|基础|禀赋|需求|程度|因素|标准|电价|政策|措施|方法|方向|水平|作用|优势|领域|原则|精神|思想|培训|调查|监管|监测|考核|评价|督导|制度|机制|体系|管理|安全|环保|节能|能耗|水耗|质量|效益|效率|能力|模式|人才|资金|技术|信息|要素|土地|资本|财政|金融|税收|收入|就业|教育|卫生|投入|建设|规划|服务|改革|开放|共享|协调|统筹|推动|推进|实施|提升|优化|改造|诊断|推广|发展|转型|升级)$/u

/**
 * True when a clause of the text lists three short things or more, behind a verb or without one.
 *
 * @param normal a sentence or a row in normal form
 */
export function listsThings(normal: string): boolean {
  if (normal.split('、', leastListed).length < leastListed) return false
  if (normal.length > longestSentence) return true
  const sentence = new Sentence(normal, normal, [])
  return splitClauses(sentence).some((clause) => {
    if (sentence.topPositions('、', clause).length < leastListed - 1) return false
    const predicate = readPredicate(sentence, clause)
    const object = predicate === undefined || predicate.kind === 'other' ? clause : predicate.object
    const things = listThings(sentence, object).map((thing) => sentence.text(thing))
    return things.filter((thing) => thing.length <= longestThing && !offices.test(thing) && !means.test(thing) && !isAbstract(thing)).length >= leastListed
  })
}

/** True when the text gives a figure with its unit; places of an order (第一, 首位), times of day and numbers of tables are none. */
export function givesFigure(normal: string): boolean {
  const text = normal.replace(/\s/gu, '').replace(/(?:专栏|附件|附表|表|图)\d+/gu, '')
  return findQuantities(text, new Uint8Array(text.length)).some(({ isRank, amount }) => !isRank && amount.unit !== undefined && !amount.unit.startsWith(':'))
}
