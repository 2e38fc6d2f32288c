/** What a plan looks back on: results and the present state promise nothing. */
import type { Horizon, YearMark } from './years.ts'

const pastHeading = /发展情况|发展现状|现状|发展基础|基础(?:与|和)?(?:形势|环境)|现实基础|工作基础|产业基础$|回顾|成效|成就|进展情况|形势|面临|存在(?:的)?(?:主要)?(?:问题|困难|短板|挑战)|主要问题|背景|“十[一二三]五”/u
/** 夯实产业基础 is a task: behind such a verb the basis is still to be made. */
const makesBasis = /^[（(]?[一二三四五六七八九十\d]{0,3}[）)、.．]?(?:夯实|筑牢|巩固|强化|提升|加强|打牢|厚植|增强|补齐|完善|优化|构筑|再造|实施|推进|做强|防范|应对|化解|破解|解决|适应|把握|改善)/u
const pastWords = /截至|截止|以来|近年来|已(?:达到?|建成|有|形成|突破|超过|实现|培育|累计|拥有|成为|获批|完成)|现有|目前|去年|上年(?:全|，|我)|较“?十[一二三四五]五”?末|入围|翻了|上年(?:同期)?(?:实现|达到|完成)/u
/** Sums that applicants may get. */
const grantWords = /给予[^，。；]{0,30}(?:奖励|补助|补贴|资助|奖补|支持)|最高(?:不超过)?[\d.]|(?:奖励|补助|补贴|资助)(?:金额|资金|标准|总额)?(?:不超过|最高)|(?:一次性|分别)(?:给予|奖励|补助)/u
/** Numbers of technical standards and of yields per mu or per head that define them. */
const standardWords = /(?:环保|安全|技术|能耗|质量|效益|环境|排放)标准[：:]/u

/** True under a heading that looks back or describes what is there. */
export const isPastHeading = (headingPath: readonly string[]): boolean => headingPath.some((heading) => heading.length <= 40 && pastHeading.test(heading.replace(/\s/gu, '')) && !/目标|任务/u.test(heading) && !makesBasis.test(heading.replace(/\s/gu, '')))

/** True for a sentence that reports: a word says so, or its years lie before the plan's first. */
export function isReport(text: string, years: readonly YearMark[], { start }: Horizon): boolean {
  if (pastWords.test(text)) return !/力争|确保|争取/u.test(text)
  return start !== undefined && years.length > 0 && years.every(({ year }) => year < start)
}

/** True for a sentence that grants money: its sums are no targets. */
export const isGrant = (text: string): boolean => grantWords.test(text)

/** True for a sentence that lists technical standards. */
export const isStandard = (text: string): boolean => standardWords.test(text)
