import { toId } from './ids.ts'

/** 钢铁 and 钢铁行业, 集成电路 and 集成电路产业 are one industry, under whichever heading a plan treats it. */
const tail = /(?:产业|行业)$/u
const shortestName = 2

/** The id of the industry that a heading names. */
export function industryIdOf(heading: string): string {
  const stem = heading.replace(/\s+/gu, '').replace(tail, '')
  return toId('industry', stem.length < shortestName ? heading : stem)
}
