/** The patterns of a query: chains of nodes and relationships, wherever they stand. */
import { isGroup, isSymbol, isWord, nameOf } from './tokens.ts'
import type { Group, Item } from './tokens.ts'
import type { Body, Clause } from './clauses.ts'

export interface NodePattern {
  variable: string | undefined
  labels: string[]
  /** More than a row of `:Label`: `|`, `&`, `!`, `%`, or a label from an expression. */
  labelExpression: boolean
  predicate: boolean
  /** Keys of the property map; undefined without one. */
  keys: string[] | undefined
  /** Its properties come from a parameter: `(n:T $props)`. */
  parameterMap: boolean
  line: number
}
export interface RelationshipPattern {
  variable: string | undefined
  variableLength: boolean
  /** Both bounds, where both are written as numbers. */
  bounds: readonly [number, number] | undefined
  quantified: boolean
}
export interface Chain {
  nodes: NodePattern[]
  relationships: RelationshipPattern[]
  /** The clause it stands in; undefined inside an expression. */
  keyword: string | undefined
  body: Body
  line: number
}

function toNode({ items, line }: Group): NodePattern {
  const variable = nameOf(items[0])
  const where = items.findIndex((item, index) => index > 0 && isWord(item, 'WHERE'))
  const head = items.slice(variable === undefined ? 0 : 1, where === -1 ? undefined : where)
  const map = head.find((item) => isGroup(item, '{'))
  const labelPart = head.filter((item) => !isGroup(item, '{') && item.kind !== 'parameter')
  const plainLabels = labelPart.every((item, index) => (index % 2 === 0 ? isSymbol(item, ':') : nameOf(item) !== undefined))
  return {
    variable,
    labels: labelPart.flatMap((item) => nameOf(item) ?? []),
    labelExpression: !plainLabels,
    predicate: where !== -1,
    keys: isGroup(map) ? mapKeys(map) : undefined,
    parameterMap: head.some((item) => item.kind === 'parameter'),
    line,
  }
}

export const mapKeys = (map: Group): string[] =>
  map.items.flatMap((item, index) => (isSymbol(map.items[index + 1], ':') ? (nameOf(item) ?? []) : []))

function toRelationship(group: Group | undefined, quantified: boolean): RelationshipPattern {
  const items = group?.items ?? []
  const star = items.findIndex((item) => isSymbol(item, '*'))
  const [least, most] = items.slice(star + 1).flatMap((item) => (item.kind === 'number' ? Number(item.text) : []))
  const bounds = star !== -1 && least !== undefined && most !== undefined ? ([least, most] as const) : undefined
  const named = nameOf(items[0])
  return { variable: named, variableLength: star !== -1, bounds, quantified }
}

interface Arrow {
  relationship: RelationshipPattern
  next: number
}

/** `-[..]->`, `<--`, `-[..]-` from `index` on: two dashes, or it is a minus. */
function arrowAt(items: readonly Item[], index: number): Arrow | undefined {
  let at = index
  if (isSymbol(items[at], '<')) at += 1
  if (!isSymbol(items[at], '-')) return undefined
  at += 1
  const detail = items[at]
  const group = isGroup(detail, '[') ? detail : undefined
  if (group !== undefined) at += 1
  if (!isSymbol(items[at], '-')) return undefined
  at += 1
  if (isSymbol(items[at], '>')) at += 1
  const quantifier = items[at]
  const quantified = isSymbol(quantifier, '+') || isSymbol(quantifier, '*') || isGroup(quantifier, '{')
  return { relationship: toRelationship(group, quantified), next: quantified ? at + 1 : at }
}

type FoundChain = Pick<Chain, 'nodes' | 'relationships' | 'line'> & { end: number }

function chainAt(items: readonly Item[], start: number): FoundChain | undefined {
  const first = items[start]
  if (!isGroup(first, '(')) return undefined
  const chain: FoundChain = { nodes: [toNode(first)], relationships: [], line: first.line, end: start + 1 }
  for (;;) {
    const arrow = arrowAt(items, chain.end)
    const node = arrow === undefined ? undefined : items[arrow.next]
    if (arrow === undefined || !isGroup(node, '(')) return chain
    chain.relationships.push(arrow.relationship)
    chain.nodes.push(toNode(node))
    chain.end = arrow.next + 1
  }
}

const patternClauses = ['MATCH', 'OPTIONAL MATCH', 'CREATE', 'MERGE', 'PATTERN']

function chainsOfItems(items: readonly Item[], keyword: string | undefined, body: Body): Chain[] {
  const chains: Chain[] = []
  for (let index = 0; index < items.length;) {
    const item = items[index]
    const before = items[index - 1]
    const call =
      isGroup(item, '(') && nameOf(before) !== undefined && !isWord(before, 'NOT', 'AND', 'OR', 'XOR', 'WHERE', 'IN', 'SET', 'MATCH')
    const chain = chainAt(items, index)
    const isPattern = chain !== undefined && (chain.relationships.length > 0 || (keyword !== undefined && !call))
    if (isPattern) {
      chains.push({ nodes: chain.nodes, relationships: chain.relationships, keyword, body, line: chain.line })
      index = chain.end
      continue
    }
    // Only what is wrapped in `shortestPath(` is still the clause's own pattern.
    const inner = call && isWord(before, 'SHORTESTPATH', 'ALLSHORTESTPATHS') ? keyword : undefined
    const subquery = isGroup(item, '{') && isWord(before, 'CALL', 'EXISTS', 'COUNT', 'COLLECT')
    const foreach = isGroup(item, '(') && isWord(before, 'FOREACH')
    if (isGroup(item) && !subquery && !foreach) chains.push(...chainsOfItems(item.items, inner, body))
    index += 1
  }
  return chains
}

const chainsOfClause = ({ keyword, items }: Clause, body: Body): Chain[] =>
  chainsOfItems(items, patternClauses.includes(keyword) ? keyword : undefined, body)

/** Single nodes of pattern clauses count as chains too; the maps inside of a pattern hold none. */
export const toChains = (bodies: readonly Body[]): Chain[] =>
  bodies.flatMap((body) => body.clauses.flatMap((clause) => chainsOfClause(clause, body)))
