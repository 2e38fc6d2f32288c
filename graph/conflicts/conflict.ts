/** One conflict, as a kind finds it: what stands beside what, on which ground, and what would dissolve it. */
import { type Certainty, type ConflictKind, type MatchGround, type Standing, certainties } from '#graph/domain/conflict.ts'
import { type BoardLayout, type BoardRule, type ConflictBoard } from './board.ts'
import { standingOf } from '#graph/domain/standing.ts'
import type { Match } from './containment.ts'

export interface Named {
  id: string
  name: string
}

/** A layout on one side. */
export interface SideLayout {
  layout: BoardLayout
  /** Why it is held to be what the other side speaks of; absent where it is the same product by name. */
  match: Match | undefined
  /** The words of an exception that take it out. */
  exceptedBy: string | undefined
}

/** One side: sentences of one document about the same thing. */
export interface Side {
  documentId: string
  standing: Standing
  cities: readonly Named[]
  layouts: readonly SideLayout[]
  /** Rules that fire. */
  rules: readonly BoardRule[]
  passageIds: readonly string[]
}

/** What would dissolve a conflict, in the plan's words. */
export interface WayOut {
  kind: 'exception' | 'replacement' | 'threshold' | 'place' | 'soft' | 'request'
  text: string
  passageId: string
}

export interface Conflict {
  /** `conflict:<kind>:…` made of city codes, names and documents, so that it stays when documents are read anew. */
  id: string
  kind: ConflictKind
  /** Whether the ground leaves a way: 有条件. */
  isConditional: boolean
  certainty: Certainty
  ground: MatchGround
  /** From what is laid out to what the ground names. */
  path: readonly string[]
  subject: Named
  cities: readonly Named[]
  /** The first is what is laid out; the last is the ground. A duplicate has one for each city. */
  sides: readonly Side[]
  waysOut: readonly WayOut[]
  /** Counts of rows that are in the sides. */
  figures: { cities: number; products: number; passages: number }
  isSameDocument: boolean
  /** The product is called as a whole industry is: many cities are then no wonder. */
  isBroad: boolean
}

/** A kind of conflict: its name, and how it is found. */
export interface KindOfConflict {
  kind: ConflictKind
  find(board: ConflictBoard): Conflict[]
}

export const codeOf = (id: string): string => id.slice(id.indexOf(':') + 1)
const bare = (name: string): string => name.replace(/\s+/gu, '')
export const conflictId = (kind: ConflictKind, ...parts: string[]): string => `conflict:${kind}:${parts.map(bare).join(':')}`

export const citiesOf = (layouts: readonly BoardLayout[]): Named[] =>
  [...new Map(layouts.map(({ cityId, cityName }) => [cityId, { id: cityId, name: cityName }])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))

const documentOf = (board: ConflictBoard, id: string) => {
  const document = board.documents.get(id)
  if (document === undefined) throw new Error(`${id} is no document of the board`)
  return document
}

/** Layouts of one document as a side. */
export function layoutSide(board: ConflictBoard, layouts: readonly SideLayout[]): Side {
  const [first] = layouts
  if (first === undefined) throw new Error('a side needs a layout')
  const { documentId } = first.layout
  return {
    documentId,
    standing: standingOf(documentOf(board, documentId), undefined, board.asOf),
    cities: citiesOf(layouts.map(({ layout }) => layout)),
    layouts,
    rules: [],
    passageIds: [...new Set(layouts.flatMap(({ layout }) => layout.passages.map(({ id }) => id)))],
  }
}

const ruleOrder = ['ban-new', 'limit', 'replace', 'move', 'retire'] as const
/** What retires a whole industry first, then bans and limits, then what goes below a threshold, technical criteria last. */
const firmness = ({ reach, stated }: BoardRule): number => (reach === 'whole' && stated.rule === 'retire' ? -1 : ruleOrder.indexOf(stated.rule) + (stated.isCriterion === true ? ruleOrder.length : 0))

/** Rules of one document as a side; it stands as its firmest rule does. */
export function ruleSide(board: ConflictBoard, unordered: readonly BoardRule[]): Side {
  const rules = unordered.toSorted((a, b) => firmness(a) - firmness(b) || a.stated.order - b.stated.order || (a.id < b.id ? -1 : 1))
  const [first] = rules
  if (first === undefined) throw new Error('a side needs a rule')
  const document = documentOf(board, first.documentId)
  const standings = new Set(rules.map(({ stated }) => standingOf(document, stated.validUntil, board.asOf)))
  return {
    documentId: first.documentId,
    standing: standings.has('in-force') ? 'in-force' : standings.has('past-horizon') ? 'past-horizon' : 'expired',
    cities: [],
    layouts: [],
    rules,
    passageIds: [...new Set(rules.map(({ passageId }) => passageId))],
  }
}

const surest = (layouts: readonly SideLayout[]): Match | undefined =>
  layouts.flatMap(({ match }) => match ?? []).sort((a, b) => certainties.indexOf(a.certainty) - certainties.indexOf(b.certainty))[0]

/** A conflict of sides; its certainty is that of its surest layout. */
export function toConflict(
  kind: ConflictKind,
  parts: readonly string[],
  { subject, sides, waysOut, isConditional, isBroad = false }: Pick<Conflict, 'subject' | 'sides' | 'waysOut' | 'isConditional'> & Partial<Pick<Conflict, 'isBroad'>>,
): Conflict {
  const [first] = sides
  const layouts = sides.flatMap((side) => side.layouts)
  // The last side is the ground; its cities are not the ones that have the conflict. A duplicate has no ground.
  const concerned = kind === 'duplicate' || sides.length === 1 ? sides : sides.slice(0, -1)
  const cities = citiesOf(concerned.flatMap((side) => side.layouts.map(({ layout }) => layout)))
  const match = surest(first?.layouts ?? []) ?? { ground: 'same-product' as const, certainty: 'sure' as const, path: [subject.name] }
  return {
    id: conflictId(kind, ...parts),
    kind, isConditional, isBroad, subject, sides, waysOut,
    certainty: match.certainty, ground: match.ground, path: match.path,
    cities,
    figures: {
      cities: cities.length,
      products: new Set(layouts.map(({ layout }) => layout.productId)).size,
      passages: new Set(sides.flatMap(({ passageIds }) => passageIds)).size,
    },
    isSameDocument: new Set(sides.map(({ documentId }) => documentId)).size === 1 && sides.length > 1,
  }
}
