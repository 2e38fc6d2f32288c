/** What a text takes and gives, to compare with the schemas beside it. */
import { toBodies, projectionsOf } from './clauses.ts'
import { nameOf, toTokens, toTree } from './tokens.ts'

export interface Signature {
  /** Without `$`, sorted. */
  parameters: string[]
  /** Names of the last RETURN, sorted; none without one. */
  columns: string[]
  writes: boolean
}

const writing = ['CREATE', 'MERGE', 'SET', 'REMOVE', 'DELETE', 'DETACH DELETE', 'FOREACH']

export function toSignature(text: string): Signature {
  const tokens = toTokens(text)
  const bodies = toBodies(toTree(tokens))
  const last = bodies[0]?.clauses.findLast(({ keyword }) => keyword === 'RETURN')
  const columns = last === undefined ? [] : projectionsOf(last).map(({ name, expression }) => name ?? nameOf(expression[0]) ?? '')
  return {
    parameters: [...new Set(tokens.filter(({ kind }) => kind === 'parameter').map((token) => token.text.slice(1)))].sort(),
    columns: columns.sort(),
    writes: bodies.some(({ clauses }) => clauses.some(({ keyword }) => writing.includes(keyword))),
  }
}
