/** Series of figures as the table of targets filters, sorts and copies them. */
import type { TargetPoint, TargetSeries } from '#api/contract/target-series.ts'
import { figureWords, measureNames, subjectWords, valueWords } from '#web/components/figure-words.ts'
import { toTsv } from '#web/state/tsv.ts'

export interface SeriesFilter {
  text: string
  topicId: string
  documentId: string
  year: string
  severalOnly: boolean
}

/** In the address, for figures of the whole region. */
export const wholeRegion = 'region'
const noYear = '未写明'

export const yearKey = ({ year }: Pick<TargetPoint, 'year'>): string => (year === null ? noYear : String(year))

/** Years that a series says anything of, what it starts from included. */
export const yearsOf = ({ points, bases }: TargetSeries): Set<string> => new Set([...points.map(yearKey), ...bases.map(({ year }) => String(year))])

export const hasSeveralYears = (series: TargetSeries): boolean => yearsOf(series).size > 1

export function filterSeries(series: readonly TargetSeries[], { text, topicId, documentId, year, severalOnly }: SeriesFilter): readonly TargetSeries[] {
  const wanted = text.trim()
  return series.filter(
    (one) =>
      (topicId === '' || (one.topic?.id ?? wholeRegion) === topicId) &&
      (documentId === '' || one.points.some((point) => point.documentId === documentId)) &&
      (year === '' || yearsOf(one).has(year)) &&
      (!severalOnly || hasSeveralYears(one)) &&
      (wanted === '' || [one.subject, ...one.aliases, one.action, one.head, one.industry, one.topic?.name, ...one.points.map(({ printed }) => printed)].some((cell) => cell?.includes(wanted))),
  )
}

/** Years that the rows speak of, in order; 未写明 last. */
export const columnsOf = (series: readonly TargetSeries[]): string[] => [...new Set(series.flatMap((one) => [...yearsOf(one)]))].sort()

export const columnHead = (column: string): string => (column === noYear ? column : `${column} 年`)

export const fieldName = ({ industry, topic }: Pick<TargetSeries, 'industry' | 'topic'>): string => industry ?? topic?.name ?? '全省'

/** Values that the table sorts by. */
export const sortable = {
  subject: (series: TargetSeries): string => series.subject,
  industry: (series: TargetSeries): string => fieldName(series),
  year: (series: TargetSeries): string => series.points.map(yearKey).sort().at(-1) ?? '',
  count: (series: TargetSeries): number => yearsOf(series).size,
}

export const pointText = (point: TargetPoint, { measure, unit, relativeTo }: TargetSeries): string => figureWords({ ...point, unit, relativeTo }, measure)

export function seriesTsv(series: readonly TargetSeries[], columns: readonly string[], titleOf: (documentId: string) => string): string {
  const cell = (one: TargetSeries, column: string): string =>
    [
      ...one.bases.filter(({ year }) => String(year) === column).map(({ value }) => `${valueWords(value, one.unit)}（基数）`),
      ...one.points.filter((point) => yearKey(point) === column).map((point) => `${pointText(point, one)}（${titleOf(point.documentId)}）`),
    ].join('；')
  return toTsv(
    ['指标', '性质', '产业', '单位', ...columns.map(columnHead)],
    series.map((one) => [subjectWords(one), measureNames[one.measure], fieldName(one), one.unit ?? '', ...columns.map((column) => cell(one, column))]),
  )
}
