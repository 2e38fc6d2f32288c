/** The years a sentence names, and the years the plan is for. */
import type { Passage } from '#graph/domain/document.ts'

/** A due date in a sentence without white space. */
export interface YearMark {
  /** Calendar year; the last one of a span. */
  year: number
  yearFrom?: number
  start: number
  end: number
}

/** The calendar years a plan covers; absent where the text does not say. */
export interface Horizon { start?: number; end?: number }

/** 十一五 to 十九五: the digit behind 十, and the first year of that plan. */
const quinquennia: Readonly<Record<string, number>> = { 一: 2006, 二: 2011, 三: 2016, 四: 2021, 五: 2026, 六: 2031, 七: 2036, 八: 2041, 九: 2046 }

const markPattern = new RegExp([
  '(20\\d\\d)年?(?:—{1,2}|-|至|到)(20\\d\\d)年(?:期间|底|末)?',
  '(20\\d\\d)年(?:年底|年末|底|末|上半年|下半年)?(?:之?前)?',
  '“?十([一二三四五六七八九])五”?(?:规划)?(?:期末|时期末|末|期间|时期|期内)?',
].join('|'), 'gu')
/** What makes a year a point of comparison, not a due date. */
const comparedBefore = /(?:比|较|与|以|同|相比|相对于|对比)$/u
const comparedAfter = /^(?:版|年版|相比|基础上|为基期|为基数|水平|相较)/u

/** Due dates of a sentence in order. Years of titles and brackets are passed over, and those a figure is compared with. */
export function findYears(text: string, mask: Uint8Array): YearMark[] {
  const marks: YearMark[] = []
  for (const match of text.matchAll(markPattern)) {
    const [printed, from, to, single, digit] = match
    const start = match.index
    const end = start + printed.length
    const isQuinquennium = digit !== undefined
    if (mask[start] === 1 && !(isQuinquennium && printed.startsWith('“'))) continue
    if (comparedBefore.test(text.slice(Math.max(0, start - 3), start)) || comparedAfter.test(text.slice(end, end + 4))) continue
    if (isQuinquennium) {
      const first = quinquennia[digit]!
      marks.push({ year: first + 4, ...(/期间|时期$|期内/u.test(printed) ? { yearFrom: first } : {}), start, end })
    } else if (single !== undefined) marks.push({ year: Number(single), start, end })
    else marks.push({ year: Number(to), yearFrom: Number(from), start, end })
  }
  return marks
}

const titleSpan = /(20\d\d)年?(?:—{1,2}|–|-|－|~|～|至|到)(20\d\d)年?/u
const titleQuinquennium = /“?十([一二三四五六七八九])五”?/u
const titleYear = /(20\d\d)(?:年|(?=[\p{Script=Han}]))/u
const titleWords = /规划|方案|计划|意见|行动|措施|政策|纲要|要点|目标|工作|部署|攻坚|任务|清单|年$/u
const documentNumber = /[〔[（(]20\d\d[〕\]）)]\d*号?/gu
const dueYear = /(?:到|至|于|力争|争取|截至|截止)(20\d\d)年(?:底|末)?/gu
const sentenceYear = /^(20\d\d)年/u
const issued = /^(?:发布日期|发文日期|成文日期|印发日期|发布时间|日期)?[:：]?(20\d\d)(?:年|-)\d{1,2}(?:月|-)\d{1,2}/u
const frontMatter = 20
const longestTitle = 60
/** Years between the first aim of a plan and its last; what lies beyond (到2035年) is a vision. */
const longestPlan = 6

/** The year most sentences aim at; of years named as often, the last that still belongs to the same plan. */
function aimOf(texts: readonly string[]): number | undefined {
  const counts = new Map<number, number>()
  const count = (year: string, weight: number): void => void counts.set(Number(year), (counts.get(Number(year)) ?? 0) + weight)
  for (const text of texts) {
    for (const match of text.matchAll(dueYear)) if (!match[0].startsWith('截')) count(match[1]!, 1)
  }
  if (counts.size === 0) for (const text of texts) count(sentenceYear.exec(text)?.[1] ?? '0', 1)
  counts.delete(0)
  const most = Math.max(0, ...counts.values())
  const tied = [...counts].filter(([, times]) => times === most).map(([year]) => year).sort((a, b) => a - b)
  return tied.filter((year) => year - tied[0]! <= longestPlan).at(-1)
}

/**
 * The years a plan covers. Its title says them (2021—2022年, “十四五” up to its last year, 2024年工作要点); where it does not, the plan ends in
 * the year that most of its sentences aim at, and begins when it was issued.
 */
export function inferHorizon(passages: readonly Passage[]): Horizon {
  const texts = passages.map(({ text }) => text.replace(/\s/gu, ''))
  const front = texts.slice(0, frontMatter)
  const aim = aimOf(texts)
  const start = front.map((line) => issued.exec(line)?.[1]).find((year) => year !== undefined)
  const titles = front.filter((line) => line.length <= longestTitle && !/[。；]$/u.test(line) && !issued.test(line)).map((line) => line.replace(documentNumber, ''))
  for (const line of titles) {
    const span = titleSpan.exec(line)
    if (span !== null && (titleWords.test(line) || line.length <= 16)) return { start: Number(span[1]), end: Number(span[2]) }
    const quinquennium = titleQuinquennium.exec(line)
    if (quinquennium !== null && titleWords.test(line)) {
      const first = quinquennia[quinquennium[1]!]!
      return { start: first, end: aim !== undefined && aim > first + 4 && aim - first <= longestPlan ? aim : first + 4 }
    }
    const single = titleWords.test(line) ? titleYear.exec(line) : null
    if (single !== null) return { start: Number(single[1]), end: aim !== undefined && aim > Number(single[1]) && aim - Number(single[1]) <= longestPlan && !/20\d\d年?(?:度|工作|重点|[）)])/u.test(line) ? aim : Number(single[1]) }
  }
  return { ...(start === undefined ? {} : { start: Number(start) }), ...(aim === undefined ? {} : { end: aim }) }
}
