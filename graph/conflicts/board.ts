/**
 * The conflict board: layouts by city, rules with where they hold, and what day it is. Conflicts are found in it and in
 * nothing else, so whoever has the same rows finds the same conflicts.
 */
import { groupBy } from '#graph/domain/grouping.ts'
import type { Restriction } from '#graph/domain/restriction.ts'
import { documentsOf } from '#graph/gaps/board.ts'
import { Containments, type Matchable } from './containment.ts'
import type { ConflictRows } from './read-rows.ts'
import type { ConflictReference } from './reference.ts'
import { reachOf, type Reach } from './reach.ts'
import { aimOf, type ExceptedPlace, exceptedPlaces, type Scope, scopeOf } from './scope.ts'

/** A layout as one document states it, in one or several passages. */
export interface BoardLayout extends Matchable {
  layoutId: string
  relation: ConflictRows['layouts'][number]['relation']
  productId: string
  placeId: string
  placeName: string
  cityId: string
  cityName: string
  documentId: string
  passages: { id: string; text: string }[]
}

export interface BoardRule {
  id: string
  name: string
  documentId: string
  provinceId: string
  passageId: string
  text: string
  /** As printed, or as the heading has it; a rule of no industry is for all and collides with none in particular. */
  industry: string
  stated: Omit<Restriction, 'evidence'>
  scope: Scope
  reach: Reach
  /** Where a rule moves capacity to: 向沿海转移; absent where it says no place. */
  aim: Scope | undefined
  exceptedPlaces: readonly ExceptedPlace[]
}

export type BoardDocument = ConflictRows['documents'][number]

export interface ConflictBoard {
  /** ISO day that everything is looked at from. */
  asOf: string
  /** A document that is not issued yet, where one is looked at. */
  draftId: string | undefined
  /** Those of the filter that were issued by then, by id. */
  documents: ReadonlyMap<string, BoardDocument>
  cities: ConflictRows['cities']
  layouts: readonly BoardLayout[]
  /** City → layouts that develop something there. */
  developed: ReadonlyMap<string, readonly BoardLayout[]>
  rules: readonly BoardRule[]
  /** Rules that are for no industry in particular, and those whose place nobody knows: listed, never matched. */
  unmatched: readonly BoardRule[]
  requests: ConflictRows['requests']
  containments: Containments
  industryNames: ReadonlyMap<string, string>
  /** Segment id → name. */
  segmentNames: ReadonlyMap<string, string>
}

export interface ConflictFilter {
  documentIds?: readonly string[] | undefined
  /** ISO day. */
  asOf: string
  draftId?: string | undefined
}

/** When a plan was made, for telling the newer of two: its day of issue, else the year it begins in. */
export const madeOn = ({ issuedOn, horizonStart }: Pick<BoardDocument, 'issuedOn' | 'horizonStart'>): string => issuedOn ?? String(horizonStart)

export function toConflictBoard(rows: ConflictRows, { groups, containments }: ConflictReference, { documentIds, asOf, draftId }: ConflictFilter): ConflictBoard {
  const documents = new Map(
    documentsOf(rows.documents, { documentIds, asOf }).map((one) => [one.id, one]),
  )
  const industryNames = new Map(rows.industries.map(({ id, name }) => [id, name]))
  const layouts = toLayouts(rows.layouts.filter(({ documentId }) => documents.has(documentId)), industryNames)
  const rules = rows.rules.flatMap((row): BoardRule[] => {
    const document = documents.get(row.documentId)
    return document === undefined ? [] : [toRule(row, document.provinceId, groups)]
  })
  const isMatchable = ({ industry, scope }: BoardRule): boolean => industry !== '' && scope.kind !== 'unknown'
  const provinces = new Set([...documents.values()].map(({ provinceId }) => provinceId))
  return {
    asOf,
    draftId,
    documents,
    cities: rows.cities.filter(({ provinceId }) => provinces.has(provinceId)),
    layouts,
    developed: groupBy(layouts.filter(({ relation }) => relation === 'develop'), ({ cityId }) => cityId),
    rules: rules.filter(isMatchable),
    unmatched: rules.filter((rule) => !isMatchable(rule)),
    requests: rows.requests.filter(({ documentId }) => documents.has(documentId)),
    containments: new Containments(containments, new Map(rows.segments.map(({ id, kindOf }) => [id, kindOf]))),
    industryNames,
    segmentNames: new Map(rows.segments.map(({ id, name }) => [id, name])),
  }
}

function toLayouts(rows: ConflictRows['layouts'], industryNames: ReadonlyMap<string, string>): BoardLayout[] {
  return [...groupBy(rows, ({ layoutId, documentId }) => `${layoutId}\n${documentId}`).values()].flatMap((statements): BoardLayout[] => {
    const [row] = statements
    if (row === undefined) return []
    const { layoutId, relation, productId, productName, placeId, placeName, cityId, cityName, documentId } = row
    const industryIds = new Set(statements.flatMap((statement) => statement.industryIds))
    return [{
      layoutId, relation, productId, productName, placeId, placeName, cityId, cityName, documentId,
      segmentIds: [...new Set(row.segmentIds)].sort(),
      industryNames: [...new Set([...industryIds].map((id) => industryNames.get(id) ?? id.slice(id.indexOf(':') + 1)))].sort(),
      passages: statements.map(({ passageId, text }) => ({ id: passageId, text })),
    }]
  })
}

function toRule(row: ConflictRows['rules'][number], provinceId: string, groups: ConflictReference['groups']): BoardRule {
  const { properties: stated, documentId, passageId, text } = row
  const industry = stated.industry ?? (stated.industryId === undefined ? '' : stated.industryId.slice(stated.industryId.indexOf(':') + 1))
  return {
    id: stated.id, name: stated.name, documentId, provinceId, passageId, text, industry, stated, scope: scopeOf(stated.scope, provinceId, groups), reach: reachOf(stated, industry),
    aim: stated.rule === 'move' || stated.also === 'move' ? aimOf(text, provinceId, groups) : undefined,
    exceptedPlaces: stated.exception === undefined ? [] : exceptedPlaces(stated.exception, provinceId),
  }
}
