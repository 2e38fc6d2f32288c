/** The clauses of a query, with those of its subqueries. */
import { isGroup, isSymbol, isWord, splitAt } from './tokens.ts'
import type { Group, Item } from './tokens.ts'

export interface Clause {
  /** In capitals: `MATCH`, `OPTIONAL MATCH`, `DETACH DELETE`, `ORDER BY` … */
  keyword: string
  items: Item[]
  line: number
}

const keywords = [
  'OPTIONAL MATCH',
  'MATCH',
  'WHERE',
  'WITH',
  'RETURN',
  'ORDER BY',
  'SKIP',
  'LIMIT',
  'UNWIND',
  'CREATE',
  'MERGE',
  'SET',
  'REMOVE',
  'DETACH DELETE',
  'DELETE',
  'FOREACH',
  'CALL',
  'UNION ALL',
  'UNION',
  'LOAD CSV',
  'SHOW',
  'USING',
].map((keyword) => keyword.split(' '))

/** The keyword that begins at `index`; names, aliases and operators of the same spelling are none. */
function keywordAt(items: readonly Item[], index: number): string[] | undefined {
  const before = items[index - 1]
  if (isSymbol(before, '.') || isWord(before, 'AS', 'STARTS', 'ENDS', 'ON')) return undefined
  const keyword = keywords.find((words) => words.every((word, offset) => isWord(items[index + offset], word)))
  const after = items[index + (keyword?.length ?? 0)]
  return isSymbol(after, ':') || isSymbol(after, '.') || isSymbol(after, ',') ? undefined : keyword
}

export function toClauses(items: readonly Item[]): Clause[] {
  const clauses: Clause[] = []
  for (let index = 0; index < items.length;) {
    const keyword = keywordAt(items, index)
    const item = items[index]
    if (keyword !== undefined) {
      clauses.push({ keyword: keyword.join(' '), items: [], line: item?.line ?? 1 })
      index += keyword.length
      continue
    }
    if (item !== undefined) (clauses.at(-1) ?? push(clauses, item.line)).items.push(item)
    index += 1
  }
  return clauses
}

/** What stands before the first keyword: the bare pattern of `COUNT { (a)-->(b) }`. */
function push(clauses: Clause[], line: number): Clause {
  const clause: Clause = { keyword: 'PATTERN', items: [], line }
  clauses.push(clause)
  return clause
}

export interface Body {
  /** What it is the body of; `QUERY` for the whole text. */
  of: 'QUERY' | 'CALL' | 'EXISTS' | 'COUNT' | 'COLLECT' | 'FOREACH'
  clauses: Clause[]
  line: number
}

const subqueryWords = ['CALL', 'EXISTS', 'COUNT', 'COLLECT'] as const

/** The whole query and every subquery and FOREACH in it, outermost first. */
export function toBodies(items: readonly Item[], of: Body['of'] = 'QUERY', line = 1): Body[] {
  return [{ of, clauses: toClauses(items), line }, ...innerBodies(items)]
}

function innerBodies(items: readonly Item[]): Body[] {
  return items.flatMap((item, index) => {
    if (!isGroup(item)) return []
    const word = items[index - 1]
    const subquery = item.open === '{' ? subqueryWords.find((candidate) => isWord(word, candidate)) : undefined
    if (subquery !== undefined) return toBodies(item.items, subquery, item.line)
    if (item.open === '(' && isWord(word, 'FOREACH')) return foreachBodies(item)
    return innerBodies(item.items)
  })
}

function foreachBodies(group: Group): Body[] {
  const bar = group.items.findIndex((item) => isSymbol(item, '|'))
  return [...innerBodies(group.items.slice(0, bar)), ...toBodies(group.items.slice(bar + 1), 'FOREACH', group.line)]
}

/** `expression AS name` of RETURN and WITH; `name` is undefined where AS is missing. */
export interface Projection {
  expression: Item[]
  name: string | undefined
  line: number
}

export function projectionsOf({ items, line }: Clause): Projection[] {
  const start = isWord(items[0], 'DISTINCT') ? 1 : 0
  return splitAt(items.slice(start), ',').map((part) => {
    const as = part.findLastIndex((item) => isWord(item, 'AS'))
    const last = part.at(-1)
    const named = as > 0 && as === part.length - 2 && (last?.kind === 'word' || last?.kind === 'quoted')
    return {
      expression: named ? part.slice(0, as) : part,
      name: named ? last.text : undefined,
      line: part[0]?.line ?? line,
    }
  })
}
