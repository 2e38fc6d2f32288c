/** Rules on patterns: what Grafeo refuses, and the shapes that are right but read the whole graph. */
import { isGroup, isSymbol, isWord, nameOf } from './tokens.ts'
import type { Item } from './tokens.ts'
import type { Body } from './clauses.ts'
import type { Chain, NodePattern } from './patterns.ts'
import type { Query, Rule } from './rule.ts'
import { everyLevel } from './walk.ts'

const allNodes = ({ chains }: Query): NodePattern[] => chains.flatMap(({ nodes }) => nodes)
const lineOf = ({ line }: { line: number }) => line
const hops = ({ relationships }: Chain) => relationships.length + (relationships.some(({ variableLength }) => variableLength) ? 1 : 0)
const isRead = ({ keyword }: Chain) => keyword === 'MATCH' || keyword === 'OPTIONAL MATCH' || keyword === 'PATTERN'

/** Variables that WHERE pins to one or a few values: `n.id = ..`, `n.id IN ..`. */
function pinnedIn(items: readonly Item[]): string[] {
  return items.flatMap((item, index) => {
    const name = nameOf(item)
    const test = items[index + 3]
    const property = isSymbol(items[index + 1], '.') && nameOf(items[index + 2]) !== undefined
    const negated = isWord(items[index - 1], 'NOT')
    return name !== undefined && property && !negated && (isSymbol(test, '=') || isWord(test, 'IN')) ? [name] : []
  })
}

function pinnedVariables(body: Body): Set<string> {
  return new Set(body.clauses.filter(({ keyword }) => keyword === 'WHERE').flatMap(({ items }) => pinnedIn(items)))
}

/** Variables bound by the patterns and UNWINDs before `chain` in reading order, or handed into its subquery. */
function boundBefore(chain: Chain, { chains }: Query): Set<string> {
  const earlier = chains.slice(0, chains.indexOf(chain))
  return new Set(earlier.flatMap(({ nodes }) => nodes.flatMap(({ variable }) => variable ?? [])))
}

function isAnchorLast(chain: Chain, query: Query): boolean {
  if (!isRead(chain) || chain.relationships.length === 0) return false
  const bound = boundBefore(chain, query)
  const pinned = pinnedVariables(chain.body)
  const isAnchor = ({ variable, keys }: NodePattern) =>
    keys !== undefined || (variable !== undefined && (bound.has(variable) || pinned.has(variable)))
  const [first, ...others] = chain.nodes
  return first !== undefined && !isAnchor(first) && others.some(isAnchor)
}

function afterWideMatch({ clauses }: Body): number[] {
  let wide = false
  const lines: number[] = []
  for (const { keyword, items, line } of clauses) {
    if (keyword === 'OPTIONAL MATCH') {
      if (wide) lines.push(line)
      wide = true
    } else if (keyword === 'UNWIND' || keyword === 'LIMIT') {
      wide = true
    } else if (keyword === 'MATCH') {
      wide ||= items.some((item, index) => isSymbol(item, '-') && index > 0)
    }
  }
  return lines
}

export const patternRules: readonly Rule[] = [
  {
    name: 'label-expression',
    advice: 'Grafeo has no label expressions; write WHERE n:A OR n:B, WHERE NOT n:A',
    find: (query) => [
      ...allNodes(query)
        .filter((node) => node.labelExpression && !node.parameterMap)
        .map(lineOf),
      ...everyLevel(query.items).flatMap(({ items, open }) =>
        items.flatMap((item, index) => {
          const before = items[index - 1]
          const afterLabel = isSymbol(items[index - 2], ':') && nameOf(before) !== undefined
          const dynamic = isSymbol(item, ':') && (isSymbol(items[index + 1], '!') || isSymbol(items[index + 1], '%'))
          const joined = (isSymbol(item, '&') || (isSymbol(item, '|') && open !== '[')) && afterLabel
          return dynamic || joined ? [item.line] : []
        }),
      ),
    ],
  },
  {
    name: 'node-predicate',
    advice: 'Grafeo has no predicate inside a node pattern; write WHERE after it',
    find: (query) =>
      allNodes(query)
        .filter(({ predicate }) => predicate)
        .map(lineOf),
  },
  {
    name: 'parameter-properties',
    advice: 'Grafeo takes no map as the properties of a pattern; write CREATE (n:T) SET n = $props',
    find: (query) =>
      allNodes(query)
        .filter(({ parameterMap }) => parameterMap)
        .map(lineOf),
  },
  {
    name: 'quantified-path',
    advice: 'Grafeo has no quantified paths; write [:TYPE*1..3], or shortestPath in MATCH',
    find: ({ items, chains }) => [
      ...chains.filter(({ relationships }) => relationships.some(({ quantified }) => quantified)).map(lineOf),
      ...everyLevel(items).flatMap((level) =>
        level.items.flatMap((item, index) => {
          const shortest = isWord(item, 'SHORTEST')
          const next = level.items[index + 1]
          const quantifier = isGroup(next, '{') || isSymbol(next, '+') || isSymbol(next, '*')
          const before = level.items[index - 1]
          const pattern = nameOf(before) === undefined || isWord(before, 'MATCH')
          const wrapped = pattern && isGroup(item, '(') && isGroup(item.items[0], '(') && quantifier
          return shortest || wrapped ? [item.line] : []
        }),
      ),
    ],
  },
  {
    name: 'path-bounds',
    advice: 'the lower bound is above the upper one, which Grafeo reads as other bounds',
    find: ({ chains }) =>
      chains.filter(({ relationships }) => relationships.some(({ bounds }) => bounds !== undefined && bounds[0] > bounds[1])).map(lineOf),
  },
  {
    name: 'open-path',
    advice: 'a path without an upper bound grows with the graph; write [:TYPE*1..6]',
    find: ({ chains }) =>
      chains
        .filter(
          (chain) => isRead(chain) && chain.relationships.some(({ variableLength, bounds }) => variableLength && bounds === undefined),
        )
        .map(lineOf),
  },
  {
    name: 'unlabelled-node',
    advice: 'in a pattern of two hops or more every node needs a label, or Grafeo panics past 65,536 rows',
    find: (query) =>
      query.chains
        .filter((chain) => hops(chain) >= 2)
        .flatMap(({ nodes }) => nodes)
        .filter(({ variable, labels }) => labels.length === 0 && !((query.variables.labels.get(variable ?? '')?.size ?? 0) > 0))
        .map(lineOf),
  },
  {
    name: 'anchor-first',
    advice: 'begin the pattern at the node that is known (by id, or bound before): the other way round Grafeo reads every node',
    find: (query) => query.chains.filter((chain) => isAnchorLast(chain, query)).map(lineOf),
  },
  {
    name: 'id-through-entity',
    advice: 'only :Entity and :Revision have an index on id; write (n:Entity {id: ..}), with its own label beside it if need be',
    find: (query) => {
      const indexed = (labels: Iterable<string>) => [...labels].some((label) => label === 'Entity' || label === 'Revision')
      const byMap = allNodes(query).filter(({ keys, labels }) => keys?.includes('id') === true && !indexed(labels))
      const pinned = query.bodies.flatMap(({ clauses }) =>
        clauses
          .filter(({ keyword }) => keyword === 'WHERE')
          .flatMap(({ items, line }) =>
            items.flatMap((item, index) => {
              const name = nameOf(item)
              const isId = isSymbol(items[index + 1], '.') && nameOf(items[index + 2]) === 'id'
              const lookup = isId && !isWord(items[index - 1], 'NOT') && (isSymbol(items[index + 3], '=') || isWord(items[index + 3], 'IN'))
              return lookup && name !== undefined && query.variables.nodes.has(name) && !indexed(query.variables.labels.get(name) ?? [])
                ? [line]
                : []
            }),
          ),
      )
      return [...byMap.map(lineOf), ...pinned]
    },
  },
  {
    name: 'optional-match',
    advice:
      'after UNWIND, LIMIT, a hop or another OPTIONAL MATCH it joins with the whole graph; write a pattern comprehension, COUNT { }, or CALL { WITH n MATCH .. RETURN collect(..) AS l }',
    find: ({ bodies }) => bodies.flatMap(afterWideMatch),
  },
  {
    name: 'exists-where',
    advice: 'EXISTS with a condition reads the whole graph; write COUNT { MATCH .. WHERE .. } > 0',
    find: ({ bodies, chains }) => [
      ...bodies
        .filter((body) => body.of === 'EXISTS' && body.clauses.some(({ keyword }) => keyword === 'WHERE' || keyword === 'RETURN'))
        .map(lineOf),
      ...chains
        .filter(({ keyword, body, nodes, relationships }) => {
          const condition = (keyword === undefined && relationships.length > 0) || body.of === 'EXISTS'
          return condition && nodes.slice(1).some(({ keys }) => keys !== undefined)
        })
        .map(lineOf),
    ],
  },
  {
    name: 'shortest-path',
    advice: 'Grafeo filters a shortest path after the search; write MATCH p = (a)-[*1..k]->(b) WHERE .. ORDER BY length(p) LIMIT 1',
    find: ({ bodies }) =>
      bodies.flatMap(({ clauses }) =>
        clauses.flatMap(({ keyword, items, line }, index) => {
          const search = everyLevel(items).some((level) => level.items.some((item) => isWord(item, 'SHORTESTPATH', 'ALLSHORTESTPATHS')))
          const misplaced = search && !keyword.endsWith('MATCH')
          return misplaced || (search && clauses[index + 1]?.keyword === 'WHERE') ? [line] : []
        }),
      ),
  },
]
