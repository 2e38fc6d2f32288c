/** All conflicts of a board, found once, in the default order; filters narrow them and add up. */
import { type ConflictKind, certainties, conflictKinds } from '#graph/domain/conflict.ts'
import type { ConflictBoard } from './board.ts'
import type { Conflict } from './conflict.ts'
import { kindsOfConflict } from './kinds.ts'

const found = new WeakMap<ConflictBoard, readonly Conflict[]>()

/** Technical criteria bind every plant of an industry: they say least of a layout. */
const isCriteriaOnly = ({ sides }: Conflict): boolean => {
  const rules = sides.at(-1)?.rules ?? []
  return rules.length > 0 && rules.every(({ stated }) => stated.isCriterion === true)
}

/** Kinds in their order; in each what leaves no way first, what is more than criteria, narrow, sure, and touches most cities. */
const byWeight = (a: Conflict, b: Conflict): number =>
  conflictKinds.indexOf(a.kind) - conflictKinds.indexOf(b.kind) ||
  Number(a.isConditional) - Number(b.isConditional) ||
  Number(isCriteriaOnly(a)) - Number(isCriteriaOnly(b)) ||
  Number(a.isBroad) - Number(b.isBroad) ||
  certainties.indexOf(a.certainty) - certainties.indexOf(b.certainty) ||
  b.figures.cities - a.figures.cities ||
  (a.id < b.id ? -1 : 1)

export function findConflicts(board: ConflictBoard): readonly Conflict[] {
  const held = found.get(board)
  if (held !== undefined) return held
  const conflicts = kindsOfConflict.flatMap((one) => one.find(board)).sort(byWeight)
  found.set(board, conflicts)
  return conflicts
}

/** Ids of what to keep; absent ones keep everything. */
export interface ConflictNarrowing {
  kind?: ConflictKind | undefined
  cityId?: string | undefined
  /** A part of a product's name. */
  product?: string | undefined
  /** A part of an industry's name: of the rule, or of a heading that a layout stands under. */
  industry?: string | undefined
}

const bare = (name: string): string => name.replace(/\s+/gu, '')

/** Whether a conflict passes the filters. */
export function passes(conflict: Conflict, { kind, cityId, product, industry }: ConflictNarrowing): boolean {
  const layouts = conflict.sides.flatMap((side) => side.layouts)
  const names = (): string[] => [conflict.subject.name, ...layouts.flatMap(({ layout }) => layout.industryNames), ...conflict.sides.flatMap(({ rules }) => rules.map((rule) => rule.industry))]
  return (
    (kind === undefined || conflict.kind === kind) &&
    (cityId === undefined || conflict.cities.some(({ id }) => id === cityId)) &&
    (product === undefined || layouts.some(({ layout }) => layout.productId === product || bare(layout.productName).includes(bare(product)))) &&
    (industry === undefined || names().some((name) => bare(name).includes(bare(industry).replace(/(?:产业|行业)$/u, ''))))
  )
}
