/** Which headings name an industry: 钢铁行业 does, 加快发展新兴产业 says what to do, 保障措施 is neither. */
import { adverbs, plainVerbs, qualityVerbs, retireVerbs, vesselVerbs } from '#graph/extractors/vocabulary/verbs.ts'

const industryTail = /(?:产业|行业|业)$/u
const doing = [...adverbs, ...plainVerbs, ...qualityVerbs, ...retireVerbs, ...vesselVerbs].filter((word) => word.length > 1)

/**
 * @param heading as printed, without its number
 * @param column the column it stands in; the headings of a column are its industries, however they end
 */
export function isIndustryHeading(heading: string, column?: string): boolean {
  if (column !== undefined) return true
  return industryTail.test(heading) && !doing.some((word) => heading.startsWith(word))
}
