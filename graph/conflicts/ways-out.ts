/** What a plan itself says would dissolve a conflict: exceptions, replacement, thresholds that must be met. */
import { restrictionRuleNames } from '#graph/domain/restriction.ts'
import type { BoardRule } from './board.ts'
import type { WayOut } from './conflict.ts'
import type { MetRule } from './meetings.ts'

/** 不得低于, 不低于: a bound that a new plant must keep, not one below which an old plant goes. */
const mustKeep = /不得|不低于|不小于|不少于|不高于|不超过|及以上|以上/u

function ofRule(rule: BoardRule): WayOut[] {
  const { passageId, stated } = rule
  const ways: WayOut[] = []
  if (stated.exception !== undefined) ways.push({ kind: 'exception', text: stated.exception, passageId })
  if (stated.rule === 'replace') ways.push({ kind: 'replacement', text: [restrictionRuleNames.replace, stated.threshold].filter((part) => part !== undefined).join('：'), passageId })
  if (stated.rule === 'limit' && stated.threshold !== undefined && mustKeep.test(stated.threshold)) {
    ways.push({ kind: 'threshold', text: `${stated.scope.startsWith('全') ? '' : stated.scope}${stated.threshold}`, passageId })
  }
  if (stated.rule === 'retire' && rule.reach === 'threshold' && stated.threshold !== undefined) ways.push({ kind: 'threshold', text: `不属于“${stated.threshold}”`, passageId })
  if ((stated.rule === 'move' || stated.also === 'move') && rule.reach !== 'threshold') ways.push({ kind: 'place', text: stated.rule === 'move' ? '转移到规定的承接地' : '转移（而非退出）', passageId })
  if (stated.force !== undefined) ways.push({ kind: 'soft', text: `“${stated.force}”，不是硬性要求`, passageId })
  return ways
}

/** The ways of all rules, each said once. */
export const waysOutOf = (rules: readonly MetRule[]): WayOut[] =>
  [...new Map(rules.flatMap(({ rule }) => ofRule(rule)).map((way) => [`${way.kind}\n${way.text}`, way])).values()]
