/** What the variables of a query stand for. By name, whatever the scope: one name for one thing is our style anyway. */
import { isGroup, isSymbol, isWord, nameOf } from './tokens.ts'
import type { Item } from './tokens.ts'
import { projectionsOf } from './clauses.ts'
import type { Body } from './clauses.ts'
import type { Chain } from './patterns.ts'

export interface Variables {
  nodes: Set<string>
  relationships: Set<string>
  paths: Set<string>
  /** Lists of nodes or relationships. */
  lists: Set<string>
  /** Labels that any pattern gives a node. */
  labels: Map<string, Set<string>>
}

/** True for a node or a relationship. */
export const isEntity = ({ nodes, relationships }: Variables, name: string | undefined): name is string =>
  name !== undefined && (nodes.has(name) || relationships.has(name))

/** Whether `items` as a whole is a list of entities. */
export function isEntityList(items: readonly Item[], variables: Variables): boolean {
  const [first, group] = items
  const only = items.length === 1 ? nameOf(first) : undefined
  if (only !== undefined) return variables.lists.has(only)
  if (items.length !== 2 || !isGroup(group, '(')) return false
  if (isWord(first, 'NODES', 'RELATIONSHIPS')) return true
  const [argument] = group.items.filter((item) => !isWord(item, 'DISTINCT'))
  return isWord(first, 'COLLECT') && isEntity(variables, nameOf(argument)) && group.items.length <= 2
}

export function toVariables(bodies: readonly Body[], chains: readonly Chain[]): Variables {
  const variables: Variables = { nodes: new Set(), relationships: new Set(), paths: new Set(), lists: new Set(), labels: new Map() }
  for (const { nodes, relationships } of chains) {
    for (const { variable, labels } of nodes) {
      if (variable === undefined) continue
      variables.nodes.add(variable)
      variables.labels.set(variable, new Set([...(variables.labels.get(variable) ?? []), ...labels]))
    }
    for (const { variable, variableLength } of relationships) {
      if (variable !== undefined) (variableLength ? variables.lists : variables.relationships).add(variable)
    }
  }
  for (const clause of bodies.flatMap(({ clauses }) => clauses)) {
    if (!clause.keyword.endsWith('MATCH')) continue
    clause.items.forEach((item, index) => {
      const name = nameOf(item)
      if (name !== undefined && isSymbol(clause.items[index + 1], '=')) variables.paths.add(name)
    })
  }
  followAliases(bodies, variables)
  return variables
}

/** `WITH n AS m`, `collect(n) AS l`, `UNWIND l AS x`; in the order they are written, so one pass is enough. */
function followAliases(bodies: readonly Body[], variables: Variables): void {
  for (const clause of bodies.flatMap(({ clauses }) => clauses)) {
    if (clause.keyword !== 'WITH' && clause.keyword !== 'UNWIND' && clause.keyword !== 'RETURN') continue
    for (const { expression, name } of projectionsOf(clause)) {
      if (name === undefined) continue
      const source = expression.length === 1 ? nameOf(expression[0]) : undefined
      if (clause.keyword === 'UNWIND') {
        if (isEntityList(expression, variables)) variables.nodes.add(name)
      } else if (isEntityList(expression, variables)) {
        variables.lists.add(name)
      } else if (source !== undefined && variables.nodes.has(source)) {
        variables.nodes.add(name)
      } else if (source !== undefined && variables.relationships.has(source)) {
        variables.relationships.add(name)
      }
    }
  }
}
