/** How far a rule reaches: all of an industry, what lies past a threshold, or an amount that nobody is named for. */
import type { Restriction } from '#graph/domain/restriction.ts'

export const reaches = ['whole', 'threshold', 'amount'] as const
export type Reach = (typeof reaches)[number]

const bound = /以下|以上|小于|大于|不足|不大于|低于|高于|不低于|不得|不少于|未达|达不到|不达标|不符合|不能|不属于|落后|淘汰类|限制类|低效|逾期|未完成|比例|规模|\d立方|\d吨|\d米/u
/** What is left of a threshold without its industry, where all of the industry is meant: 钢铁[产能]. */
const wholeCapacity = /^(?:全部|所有|现有|总)?(?:冶炼)?(?:行业|产业)?(?:总)?(?:产能|产量|生产能力|项目|企业)?$/u
const ofPlants = /参与|位于|城市人口|未实现|单独|独立|中心城区|退出|装置|工艺|设备|机组|生产线|磨机|焦炉|高炉|转炉|电炉/u

/** @param industry the rule's, as printed: 钢铁行业 */
export function reachOf({ threshold, amount }: Pick<Restriction, 'threshold' | 'amount'>, industry: string): Reach {
  if (threshold === undefined) return 'whole'
  const printed = threshold.replace(/\s+/gu, '')
  if (amount !== undefined && printed.includes(amount.replace(/\s+/gu, '')) && !/以下|以上|小于|不足|低于/u.test(printed)) return 'amount'
  if (bound.test(printed) || ofPlants.test(printed)) return 'threshold'
  const stem = industry.replace(/(?:行业|产业|工业)$/u, '')
  return stem !== '' && printed.includes(stem) && wholeCapacity.test(printed.replace(stem, '')) ? 'whole' : 'threshold'
}
