/** Rules on clauses: what comes out, and what is written. */
import { isGroup, isSymbol, isWord, nameOf, splitAt } from './tokens.ts'
import type { Item } from './tokens.ts'
import { projectionsOf } from './clauses.ts'
import type { Clause } from './clauses.ts'
import { isBareEntity } from './expression-rules.ts'
import type { Query, Rule } from './rule.ts'
import type { Variables } from './variables.ts'

const allClauses = ({ bodies }: Query): Clause[] => bodies.flatMap(({ clauses }) => clauses)
const ofKeyword = (query: Query, ...keywords: string[]) => allClauses(query).filter(({ keyword }) => keywords.includes(keyword))

/** Functions that give a plain value of an entity. */
const takesEntity = ['LABELS', 'TYPE', 'PROPERTIES', 'KEYS', 'COUNT', 'EXISTS', 'SIZE', 'LENGTH', 'DISTINCT']

/** A node, relationship, path or list of them among the values, wherever in the expression. */
function returnsEntity(items: readonly Item[], variables: Variables): boolean {
  return items.some((item, index) => {
    const next = items[index + 1]
    const name = nameOf(item)
    const whole = name !== undefined && (variables.paths.has(name) || variables.lists.has(name))
    if (whole && !isSymbol(items[index - 1], '.') && !isSymbol(next, '.') && !isSymbol(next, ':') && !isGroup(next))
      return !isWord(items[index - 1], 'IN')
    if (isBareEntity(items, index, variables)) return true
    if (isWord(item, 'NODES', 'RELATIONSHIPS', 'STARTNODE', 'ENDNODE') && isGroup(next, '('))
      return !isSymbol(items[index + 2], '.') && !isWord(items[index - 1], 'IN')
    if (!isGroup(item)) return false
    const before = items[index - 1]
    const subquery = item.open === '{' && isWord(before, 'COUNT', 'EXISTS', 'COLLECT', 'CALL')
    const plain = item.open === '(' && isWord(before, ...takesEntity, 'NODES', 'RELATIONSHIPS', 'STARTNODE', 'ENDNODE')
    const pattern = isGroup(item, '[') && isGroup(item.items[0], '(') // its projection has a rule of its own
    const inPattern =
      item.open === '(' &&
      (isSymbol(items[index + 1], '-') || isSymbol(items[index + 1], '<') || isSymbol(before, '-') || isSymbol(before, '>'))
    return !subquery && !plain && !pattern && !inPattern && returnsEntity(item.items, variables)
  })
}

export const clauseRules: readonly Rule[] = [
  {
    name: 'alias',
    advice: 'give every expression of RETURN and WITH a name with AS; without one Grafeo returns internal ids or respells it',
    find: (query) =>
      ofKeyword(query, 'RETURN', 'WITH').flatMap((clause) =>
        projectionsOf(clause)
          .filter(({ expression, name }) => {
            const carried = expression.length === 1 && (nameOf(expression[0]) !== undefined || isSymbol(expression[0], '*'))
            return name === undefined && !(carried && clause.keyword === 'WITH')
          })
          // A bare name is fine where it is a value that WITH named before.
          .filter(({ expression }) => !(expression.length === 1 && nameOf(expression[0]) !== undefined))
          .map(({ line }) => line),
      ),
  },
  {
    name: 'returned-entity',
    advice: 'Grafeo returns nodes and relationships with its internal ids; return n.id AS id, n{.id, .name} AS node, properties(n) AS node',
    find: (query) =>
      ofKeyword(query, 'RETURN').flatMap((clause) =>
        projectionsOf(clause)
          .filter(({ expression }) => returnsEntity(expression, query.variables))
          .map(({ line }) => line),
      ),
  },
  {
    name: 'set-from-entity',
    advice: 'Grafeo copies nothing with SET a = b; write SET a = properties(b)',
    find: (query) =>
      ofKeyword(query, 'SET').flatMap(({ items }) =>
        splitAt(items, ',').flatMap((part) => {
          const assigned = isSymbol(part[1], '=') || isSymbol(part[1], '+=')
          return assigned && part.length === 3 && isBareEntity(part, 2, query.variables) ? [part[0]?.line ?? 1] : []
        }),
      ),
  },
  {
    name: 'write-target',
    advice: 'Grafeo writes to plain variables only: SET n.key, SET n:Label, DELETE n; no n[key], list element or path',
    find: (query) => [
      ...ofKeyword(query, 'SET', 'REMOVE').flatMap(({ items }) =>
        splitAt(items, ',').flatMap((part) =>
          isGroup(part[1], '[') || isGroup(part[0], '(') || isGroup(part[0], '[') ? [part[0]?.line ?? 1] : [],
        ),
      ),
      ...ofKeyword(query, 'DELETE', 'DETACH DELETE').flatMap(({ items }) =>
        splitAt(items, ',').flatMap((part) => {
          const name = part.length === 1 ? nameOf(part[0]) : undefined
          return name === undefined || query.variables.paths.has(name) ? [part[0]?.line ?? 1] : []
        }),
      ),
    ],
  },
  {
    name: 'page-size',
    advice: 'SKIP and LIMIT take a parameter or a number, no expression',
    find: (query) =>
      ofKeyword(query, 'SKIP', 'LIMIT').flatMap(({ items, line }) =>
        items.length === 1 && (items[0]?.kind === 'parameter' || items[0]?.kind === 'number') ? [] : [line],
      ),
  },
  {
    name: 'unwind-list',
    advice: 'UNWIND of a single value gives no row on Grafeo; write a list',
    find: (query) =>
      ofKeyword(query, 'UNWIND').flatMap(({ items, line }) => (items[0]?.kind === 'number' || items[0]?.kind === 'text' ? [line] : [])),
  },
  {
    name: 'one-engine-clause',
    advice:
      'one engine lacks it: COLLECT { }, CALL { } IN TRANSACTIONS, CALL procedure, LOAD CSV, SHOW, USING, EXPLAIN, PROFILE, CYPHER, several statements',
    find: (query) => [
      ...ofKeyword(query, 'LOAD CSV', 'SHOW', 'USING').map(({ line }) => line),
      ...ofKeyword(query, 'CALL').flatMap(({ items, line }) =>
        !isGroup(items[0], '{') || items.some((item) => isWord(item, 'TRANSACTIONS')) ? [line] : [],
      ),
      ...query.bodies.filter(({ of }) => of === 'COLLECT').map(({ line }) => line),
      ...query.items.flatMap((item, index) =>
        isSymbol(item, ';') || (index === 0 && isWord(item, 'EXPLAIN', 'PROFILE', 'CYPHER')) ? [item.line] : [],
      ),
    ],
  },
]
