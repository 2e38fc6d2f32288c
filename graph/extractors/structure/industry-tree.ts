/** The tree of industries that a plan's headings draw: group (传统, 新兴, 未来) → industry → branch. */
import type { IndustryGroup } from '#graph/domain/chain.ts'
import type { Passage } from '#graph/domain/document.ts'
import { headingName, namesIndustry } from '../entities/industry-headings.ts'
import { numberedMarker } from './markers.ts'

/** An industry's place in the tree, as the heading that opens its section draws it. */
export interface IndustryMention {
  /** The heading's own passage. */
  passageId: string
  /** The heading without its number. */
  industry: string
  group?: IndustryGroup
  /** The industry whose section it is a branch of. */
  parent?: string
}

const groupWords: readonly [RegExp, IndustryGroup][] = [
  [/传统/u, 'traditional'],
  [/新兴|新动能/u, 'emerging'],
  [/未来产业/u, 'future'],
]
const groupOf = (heading: string): IndustryGroup | undefined => groupWords.find(([words]) => words.test(heading))?.[1]

/** What is to go is no branch of anything: 依法淘汰落后产能 lists industries that stand elsewhere. */
const departure = /淘汰|退出|落后/u

/**
 * Industries that open a numbered section below a heading that names a group or another industry; columns (专栏) repeat
 * them and stay out. In the order of the text, each section once.
 */
export function readIndustryTree(passages: readonly Passage[]): IndustryMention[] {
  const mentions: IndustryMention[] = []
  for (const { id, kind, text, column, headingPath } of passages) {
    const industry = headingName(text)
    if (kind !== 'heading' || column !== undefined || numberedMarker(text) === undefined || !namesIndustry(industry)) continue
    if (headingPath.some((heading) => departure.test(heading))) continue
    const group = headingPath.map(groupOf).findLast((found) => found !== undefined)
    if (group === undefined) continue
    const parent = headingPath.filter((heading) => numberedMarker(heading) !== undefined).map(headingName).findLast((heading) => groupOf(heading) === undefined && namesIndustry(heading))
    mentions.push({ passageId: id, industry, group, ...(parent === undefined ? {} : { parent }) })
  }
  return mentions
}
