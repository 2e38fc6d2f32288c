/** Conflicts as rows and as cells of a table. */
import { certaintyNames, conflictKindNames, matchGroundNames, standingNames } from '#graph/domain/conflict.ts'
import { layoutRelationNames } from '#graph/domain/layout.ts'
import { restrictionRuleNames } from '#graph/domain/restriction.ts'
import type { getConflicts } from '#graph/views/conflicts.ts'

type Conflict = Awaited<ReturnType<typeof getConflicts>>['items'][number]
type Side = Conflict['sides'][number]

const toSide = (conflict: Conflict, { document, standing, cities, layouts, rules, passageIds }: Side) => ({
  document: document.shortTitle,
  horizon: [document.horizonStart, document.horizonEnd],
  standing, standing_name: standingNames[standing],
  cities: cities.map(({ name }) => name),
  layouts: layouts.map(({ place, product, relation, match, exceptedBy }) => ({
    city: place.cityName, place: place.name, product: product.name, relation, relation_name: layoutRelationNames[relation],
    match: match?.ground ?? null, certainty: match?.certainty ?? null, path: match?.path ?? [], excepted_by: exceptedBy,
  })),
  rules: rules.map(({ industry, rule, also, scope, groups, threshold, amount, share, force, exception, deadline, validUntil, standing: state }) => ({
    industry, rule, rule_name: restrictionRuleNames[rule], also, scope, groups: groups.map(({ name }) => name), threshold, amount, share, force, exception, deadline, valid_until: validUntil, standing: state,
  })),
  evidence: conflict.quotes.filter(({ id }) => passageIds.includes(id)).map(({ documentName, heading, text, start, end }) => ({ document: documentName, heading, sentence: text, start, end })),
})

/** One row of `jsonl`; field names are those of the other commands. */
export const toConflictRow = (conflict: Conflict) => {
  const { id, kind, isConditional, isSameDocument, certainty, ground, path, subject, cities, sides, waysOut, figures } = conflict
  const last = sides.at(-1)
  return {
    id, kind, kind_name: conflictKindNames[kind], subject: subject.name,
    cities: cities.map(({ name }) => name),
    products: [...new Set(sides.flatMap(({ layouts }) => layouts.map(({ product }) => product.name)))],
    conditional: isConditional, same_document: isSameDocument,
    certainty, certainty_name: certaintyNames[certainty], match: ground, match_name: matchGroundNames[ground], path,
    rule: [...new Set((last?.rules ?? []).map(({ rule }) => restrictionRuleNames[rule]))].join('、') || null,
    condition: waysOut.filter(({ kind: way }) => way !== 'exception').map(({ text }) => text),
    exception: waysOut.filter(({ kind: way }) => way === 'exception').map(({ text }) => text),
    in_force: last === undefined ? null : last.standing === 'in-force', standing: last?.standing ?? null,
    figures,
    sides: sides.map((side) => toSide(conflict, side)),
  }
}

export const conflictColumns = ['kind', 'subject', 'cities', 'products', 'ground', 'certainty', 'standing', 'sentences']
const mostNames = 4
const short = (names: readonly string[]): string => (names.length > mostNames ? `${names.slice(0, mostNames).join('、')} … ${names.length}` : names.join('、'))

/** One line of a table. */
export function toConflictCells({ kind, isConditional, subject, cities, sides, certainty, figures }: Conflict): string[] {
  const last = sides.at(-1)
  const products = [...new Set(sides.flatMap(({ layouts }) => layouts.map(({ product }) => product.name)))]
  const ground = kind === 'duplicate' ? '' : (last?.rules.map(({ rule, scope, threshold }) => `${scope}${restrictionRuleNames[rule]}${threshold ?? ''}`) ?? [])
  return [
    `${conflictKindNames[kind]}${isConditional ? '（有条件）' : ''}`, subject.name, short(cities.map(({ name }) => name)), short(products),
    typeof ground === 'string' ? ground : short(ground) || (last?.document.shortTitle ?? ''), certaintyNames[certainty], last === undefined ? '' : standingNames[last.standing], String(figures.passages),
  ]
}
