/** Figures of all plans, those of one thing together: what each plan promised, year by year. */
import { groupBy } from '#graph/domain/grouping.ts'
import type { GraphReader } from '#graph/engines/engine.ts'
import { documentRefs } from '#graph/queries/document/refs.ts'
import { targetById } from '#graph/queries/target/by-id.ts'
import { listTargets } from '#graph/queries/target/list.ts'
import type { TargetRow } from '#graph/queries/target/target-row.ts'
import { type Chosen, saidIn } from './chosen-documents.ts'
import { found, toPage } from './found.ts'
import { toPassageQuotes } from './passage-quotes.ts'
import { type Measure, toSubjectKey } from './target-subject.ts'
import { toTargetItem } from './targets.ts'
import { readTopics, type Topic, type Topics } from './topics.ts'

type TargetItem = ReturnType<typeof toTargetItem>

/** A figure that one plan sets for one year, said once or several times. */
export interface TargetPoint extends Pick<TargetItem, 'year' | 'yearFrom' | 'isYearImplied' | 'value' | 'upperValue' | 'comparator' | 'bound' | 'direction' | 'isCap' | 'printed'> {
  documentId: string
  statements: { targetId: string; passageId: string }[]
}

/** What a plan says that a figure starts from. */
export interface TargetBase { year: number; value: number; documentId: string; targetId: string; passageId: string }

export interface TargetSeries extends Pick<TargetItem, 'subject' | 'action' | 'head' | 'per' | 'relativeTo' | 'unit'> {
  id: string
  /** Other printed forms of the subject. */
  aliases: string[]
  measure: Measure
  /** As printed; null for figures of the whole region. */
  industry: string | null
  /** The industry, or the chain that covers it, where a heading of the corpus names it. */
  topic: { id: string; name: string } | null
  /** By year, figures without one at the end. */
  points: TargetPoint[]
  bases: TargetBase[]
}

/** Enough for any corpus of today; the answer says how many there are. */
const mostFigures = 100_000
const anyTarget = { documentId: null, industry: null, year: null, skip: 0, limit: mostFigures }

/** Figures that tell what they are of by their own words meet across a chain's industries; 产值 alone stays with its industry. */
function fieldOf(subjectKey: string, topic: Topic | undefined, industryId: string | null): string {
  if (topic === undefined) return ''
  return topic.stems.some((stem) => subjectKey.includes(toSubjectKey(stem))) ? topic.id : (industryId ?? topic.id)
}

/** Series in the order of their industries, the whole region first, then of the plans. Every figure stands in exactly one. */
export function toTargetSeries(rows: readonly TargetRow[], topics: Topics): TargetSeries[] {
  const figures = rows.map((row) => {
    const item = toTargetItem(row)
    const topic = topics.ofIndustry(item.industryId)
    const subjectKey = toSubjectKey(item.subject)
    const { measure } = item
    const id = [fieldOf(subjectKey, topic, item.industryId), subjectKey, item.action, item.head, item.per, item.relativeTo, measure, item.unit].map((part) => part ?? '').join('|')
    return { id, item, topic, measure }
  })
  const rank = new Map(topics.inOrder.map(({ id }, order) => [id, order]))
  return [...groupBy(figures, ({ id }) => id)]
    .flatMap(([id, same]) => apart(id, same))
    .flatMap(([id, [first, ...more]]): TargetSeries[] => {
      if (first === undefined) return []
      const { item: { subject, action, head, per, relativeTo, unit, industry }, topic, measure } = first
      const items = [first, ...more].map(({ item }) => item)
      return [{
        id, subject, action, head, per, relativeTo, unit, measure,
        aliases: [...new Set(items.map((item) => item.subject))].filter((other) => other !== subject),
        industry,
        topic: topic ? { id: topic.id, name: topic.name } : null,
        points: toPoints(items),
        bases: toBases(items),
      }]
    })
    .sort((a, b) => orderOf(a, rank) - orderOf(b, rank))
}

const orderOf = ({ topic }: TargetSeries, rank: ReadonlyMap<string, number>): number => (topic === null ? -1 : (rank.get(topic.id) ?? rank.size))

interface Figure { item: TargetItem; topic: Topic | undefined; measure: Measure }

/**
 * Two figures of one plan for one year are figures of two things, whatever their subjects say (省级中心: 1800 and 200): such a
 * group is taken apart by passages, and within a passage figure by figure.
 */
function apart<T extends Figure>(id: string, figures: readonly T[]): [string, readonly T[]][] {
  if (isOneThing(figures)) return [[id, figures]]
  return [...groupBy(figures, ({ item }) => item.quote.id)].flatMap(([passageId, stated]): [string, readonly T[]][] =>
    isOneThing(stated) ? [[`${id}|${passageId}`, stated]] : stated.map((figure) => [`${id}|${figure.item.id}`, [figure]]),
  )
}

function isOneThing(figures: readonly Figure[]): boolean {
  const perYear = groupBy(figures, ({ item }) => [item.quote.documentId, item.year].join('|'))
  return [...perYear.values()].every((same) => new Set(same.map(({ item }) => figureKey(item))).size === 1)
}

const figureKey = ({ yearFrom, value, upperValue, comparator, bound, direction, isCap }: TargetItem): string =>
  [yearFrom, value, upperValue, comparator, bound, direction, isCap].join('|')

/** One point for all that one plan says of one year in the same words. */
function toPoints(items: readonly TargetItem[]): TargetPoint[] {
  return [...groupBy(items, (item) => [item.quote.documentId, item.year, figureKey(item)].join('|')).values()]
    .flatMap((same): TargetPoint[] => {
      const [item] = same
      if (item === undefined) return []
      const { year, yearFrom, isYearImplied, value, upperValue, comparator, bound, direction, isCap, printed, quote } = item
      const statements = same.map((one) => ({ targetId: one.id, passageId: one.quote.id }))
      return [{ year, yearFrom, isYearImplied, value, upperValue, comparator, bound, direction, isCap, printed, documentId: quote.documentId, statements }]
    })
    .sort((a, b) => yearOf(a) - yearOf(b))
}

const unknownYear = 9999
const yearOf = ({ year }: TargetPoint): number => year ?? unknownYear

function toBases(items: readonly TargetItem[]): TargetBase[] {
  const bases = items.flatMap(({ id, baseYear, baseValue, quote }): TargetBase[] =>
    baseYear === null || baseValue === null ? [] : [{ year: baseYear, value: baseValue, documentId: quote.documentId, targetId: id, passageId: quote.id }],
  )
  return [...groupBy(bases, ({ year, value, documentId }) => [year, value, documentId].join('|')).values()].flatMap(([base]) => base ?? []).sort((a, b) => a.year - b.year)
}

/** All figures of the corpus as rows and as series, those of the newest plan first. @param chosen documents that count */
export async function readTargetSeries(graph: GraphReader, chosen?: Chosen) {
  const [figures, topics, refs] = await Promise.all([graph.read(listTargets, anyTarget), readTopics(graph), graph.read(documentRefs, {})])
  const documents = refs.filter(({ id }) => chosen === undefined || chosen.has(id))
  const rank = new Map(documents.map(({ id }, order) => [id, order]))
  const rows = saidIn(figures, chosen).sort((a, b) => (rank.get(a.documentId) ?? 0) - (rank.get(b.documentId) ?? 0))
  return { rows, topics, documents, series: toTargetSeries(rows, topics) }
}

/** A page of series with the documents and the sentences they rest on. */
export async function getTargetSeries(graph: GraphReader, page: { limit: number; offset: number }, chosen?: Chosen) {
  const { rows, series, documents } = await readTargetSeries(graph, chosen)
  const shown = toPage(series, page)
  const passageIds = new Set(shown.items.flatMap(({ points }) => points.flatMap(({ statements }) => statements.map(({ passageId }) => passageId))))
  return { ...shown, documents, passages: toPassageQuotes(rows.filter(({ passageId }) => passageIds.has(passageId))) }
}

/** A figure with its sentence and its measure. @throws GraphError `not-found` */
export async function getTarget(graph: GraphReader, targetId: string) {
  return toTargetItem(found(await graph.read(targetById, { targetId }), targetId))
}
