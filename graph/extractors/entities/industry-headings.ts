/** Which headings name an industry (集成电路, 高端化工产业), and the industry a passage stands under. */
import type { Passage } from '#graph/domain/document.ts'
import { numberedMarker } from '../structure/markers.ts'
import { toNormalForm } from '../text/normal-form.ts'
import { headingEnds, headingOpenings } from './vocabulary/headings.ts'

/** Longer headings are sentences or slogans. */
const longestIndustryName = 16

/** A heading without its number and the mark behind it. */
export function headingName(printed: string): string {
  const length = numberedMarker(printed)?.length ?? 0
  return printed.slice(length).replace(/[。：:\s]+$/u, '').replace(/\s+/gu, '')
}

/** True for 集成电路 and 现代高效农业; false for 重点任务, 壮大产业集群, 强化要素保障. */
export function namesIndustry(name: string): boolean {
  const normal = toNormalForm(name)
  return normal.length >= 2 && normal.length <= longestIndustryName
    && !/[，。；：？！“”的]/u.test(normal) && !headingOpenings.test(normal) && !headingEnds.test(normal)
}

interface IndustryPlace {
  /** The nearest numbered heading that names an industry, as printed. */
  industry?: string
  /** The industry heading above that one. */
  parent?: string
}

/** The industry a passage stands under; in a column (专栏) only the headings inside the column count. */
export function industryOf({ headingPath, column }: Passage): IndustryPlace {
  const opens = column === undefined ? -1 : headingPath.findLastIndex((printed) => printed.replace(/\s/gu, '').startsWith(column))
  const inside = headingPath.slice(opens + 1)
  const [industry, parent] = inside
    .filter((printed) => column !== undefined || numberedMarker(printed) !== undefined)
    .map(headingName)
    .filter(namesIndustry)
    .reverse()
  if (industry === undefined) return {}
  return parent === undefined ? { industry } : { industry, parent }
}
