/** Rules on expressions: above all where Grafeo mistakes a node for a number, or a relationship for a node. */
import { isGroup, isSymbol, isWord, nameOf, splitAt } from './tokens.ts'
import type { Group, Item } from './tokens.ts'
import type { Rule, Query } from './rule.ts'
import { isEntity, isEntityList } from './variables.ts'
import type { Variables } from './variables.ts'
import { everyLevel } from './walk.ts'

/** A node or relationship as a value: not `n.id`, `n{..}`, `n:Label`, `n IS NULL`, nor the key of a map. */
export function isBareEntity(items: readonly Item[], index: number, variables: Variables): boolean {
  if (!isEntity(variables, nameOf(items[index])) || isSymbol(items[index - 1], '.')) return false
  const next = items[index + 1]
  return !(isSymbol(next, '.') || isSymbol(next, ':') || isGroup(next) || isWord(next, 'IS'))
}

const bareEntities = (items: readonly Item[], variables: Variables): number[] =>
  items.flatMap((item, index) => (isBareEntity(items, index, variables) ? [item.line] : []))

const inFunction = (query: Query, ...names: string[]): number[] =>
  everyLevel(query.items).flatMap(({ items, open, before }) =>
    open === '(' && isWord(before, ...names) ? bareEntities(items, query.variables) : [],
  )

/** What stands between CASE and END of one level. */
function caseSpans(items: readonly Item[]): Item[][] {
  const spans: Item[][] = []
  let depth = 0
  items.forEach((item, index) => {
    if (isSymbol(items[index - 1], '.') || isWord(items[index - 1], 'AS')) return
    if (isWord(item, 'CASE')) depth += 1
    else if (isWord(item, 'END')) depth -= 1
    if (isWord(item, 'CASE') && depth === 1) spans.push([])
    else if (depth > 0) spans.at(-1)?.push(item)
  })
  return spans
}

interface Comprehension {
  variable: string
  source: Item[]
  projection: Item[] | undefined
  line: number
}

function toComprehension({ items, line }: Group): Comprehension | undefined {
  const variable = nameOf(items[0])
  if (variable === undefined || !isWord(items[1], 'IN')) return undefined
  const [head = [], projection] = splitAt(items.slice(2), '|')
  const where = head.findIndex((item) => isWord(item, 'WHERE'))
  return { variable, source: where === -1 ? head : head.slice(0, where), projection, line }
}

const isIndexing = (items: readonly Item[], index: number) => {
  const before: Item | undefined = items[index - 1]
  const parameter = before?.kind === 'parameter'
  const keyword = isWord(
    before,
    'IN',
    'RETURN',
    'WITH',
    'THEN',
    'ELSE',
    'WHEN',
    'AND',
    'OR',
    'NOT',
    'UNWIND',
    'WHERE',
    'DISTINCT',
    'CASE',
    'BY',
  )
  return !keyword && (nameOf(before) !== undefined || isGroup(before) || parameter)
}

interface Brackets {
  group: Group
  indexing: boolean
}
/** Square brackets that are no relationship pattern. */
const brackets = (query: Query): Brackets[] =>
  everyLevel(query.items).flatMap(({ items }) =>
    items.flatMap((item, index) =>
      isGroup(item, '[') && !(isSymbol(items[index - 1], '-') && isSymbol(items[index + 1], '-'))
        ? [{ group: item, indexing: isIndexing(items, index) }]
        : [],
    ),
  )

const isPatternComprehension = ({ items }: Group) => isGroup(items[0], '(') || (isSymbol(items[1], '=') && isGroup(items[2], '('))

function breaksComprehension({ variable, source, projection }: Comprehension, variables: Variables): boolean {
  if (!isEntityList(source, variables)) return false
  if (projection === undefined) return true
  return projection.some(
    (item, index) =>
      nameOf(item) === variable &&
      !isSymbol(projection[index - 1], '.') &&
      !isSymbol(projection[index + 1], '.') &&
      !isGroup(projection[index + 1]),
  )
}

export const expressionRules: readonly Rule[] = [
  {
    name: 'entity-in-case',
    advice:
      'Grafeo gives an internal id, or another node, for a node or relationship out of CASE; use a plain variable, or FOREACH (i IN CASE WHEN r IS NULL THEN [] ELSE [1] END | ..)',
    find: ({ items, variables }) =>
      everyLevel(items).flatMap((level) => caseSpans(level.items).flatMap((span) => bareEntities(span, variables))),
  },
  {
    name: 'entity-in-coalesce',
    advice: 'Grafeo gives an internal id, or another node, for an entity out of coalesce, max or min; choose between properties',
    find: (query) => inFunction(query, 'COALESCE', 'MAX', 'MIN'),
  },
  {
    name: 'entity-in-list',
    advice: 'Grafeo mistakes nodes and relationships in a list literal for one another; list their properties or maps n{.id}',
    find: (query) =>
      brackets(query)
        .filter(({ group, indexing }) => !indexing && !isPatternComprehension(group) && toComprehension(group) === undefined)
        .flatMap(({ group }) => bareEntities(group.items, query.variables)),
  },
  {
    name: 'entity-in-comprehension',
    advice: 'a comprehension over nodes or relationships must project properties: [r IN relationships(p) | r{.k}]',
    find: (query) =>
      brackets(query).flatMap(({ group }) => {
        if (isPatternComprehension(group)) {
          const [, ...projection] = splitAt(group.items, '|')
          return bareEntities(projection.flat(), query.variables)
        }
        const comprehension = toComprehension(group)
        return comprehension !== undefined && breaksComprehension(comprehension, query.variables) ? [group.line] : []
      }),
  },
  {
    name: 'entity-in-nodes',
    advice: 'n IN nodes(p) is always false on Grafeo; write any(x IN nodes(p) WHERE x.id = n.id)',
    find: ({ items, variables }) =>
      everyLevel(items).flatMap((level) =>
        level.items.flatMap((item, index) =>
          isEntity(variables, nameOf(item)) &&
          isWord(level.items[index + 1], 'IN') &&
          (isWord(level.items[index + 2], 'NODES', 'RELATIONSHIPS') || variables.lists.has(nameOf(level.items[index + 2]) ?? ''))
            ? [item.line]
            : [],
        ),
      ),
  },
  {
    name: 'entity-list-sum',
    advice: 'Grafeo mistakes entities in added lists for one another; add lists of properties',
    find: ({ items, variables }) =>
      everyLevel(items).flatMap((level) =>
        level.items.flatMap((item, index) =>
          isSymbol(item, '+') && [level.items[index - 1], level.items[index + 1]].some((side) => variables.lists.has(nameOf(side) ?? ''))
            ? [item.line]
            : [],
        ),
      ),
  },
  {
    name: 'relationship-type-test',
    advice: "r:TYPE is null on Grafeo; write type(r) = 'TYPE'",
    find: ({ bodies, variables }) =>
      bodies.flatMap(({ clauses }) =>
        clauses
          .filter(({ keyword }) => ['WHERE', 'RETURN', 'WITH'].includes(keyword))
          .flatMap(({ items }) =>
            items.flatMap((item, index) =>
              variables.relationships.has(nameOf(item) ?? '') && isSymbol(items[index + 1], ':') ? [item.line] : [],
            ),
          ),
      ),
  },
  {
    name: 'negative-slice',
    advice: 'Grafeo slices from the end otherwise; write l[size(l)-2..]',
    find: (query) =>
      brackets(query)
        .filter(({ group, indexing }) => {
          const dots = group.items.findIndex((item) => isSymbol(item, '..'))
          return indexing && dots !== -1 && (isSymbol(group.items[0], '-') || isSymbol(group.items[dots + 1], '-'))
        })
        .map(({ group }) => group.line),
  },
  {
    name: 'map-entry',
    advice: 'Grafeo has no n{.id, z}; write n{.id, z: z}',
    find: ({ items }) =>
      everyLevel(items).flatMap(({ items: entries, open, before }) => {
        const projection = open === '{' && nameOf(before) !== undefined && !isWord(before, 'CALL', 'COUNT', 'EXISTS', 'COLLECT')
        return projection && splitAt(entries, ',').some((entry) => entry.length === 1 && nameOf(entry[0]) !== undefined)
          ? [entries[0]?.line ?? 1]
          : []
      }),
  },
]
