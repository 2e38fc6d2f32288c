/** Holds Cypher to the profile that both engines answer alike. */
import { toBodies } from './clauses.ts'
import { clauseRules } from './clause-rules.ts'
import { expressionRules } from './expression-rules.ts'
import { functionRules } from './function-rules.ts'
import { patternRules } from './pattern-rules.ts'
import { toChains } from './patterns.ts'
import type { Query } from './rule.ts'
import { CypherSyntaxError, toTokens, toTree } from './tokens.ts'
import { toVariables } from './variables.ts'

export interface Finding {
  rule: string
  line: number
  advice: string
}

export const profileRules = [...patternRules, ...expressionRules, ...functionRules, ...clauseRules] as const

export function toQuery(text: string): Query {
  const items = toTree(toTokens(text))
  const bodies = toBodies(items)
  const chains = toChains(bodies)
  return { items, bodies, chains, variables: toVariables(bodies, chains) }
}

/** What breaks the profile, by line; nothing when the text keeps to it. */
export function checkProfile(text: string): Finding[] {
  let query: Query
  try {
    query = toQuery(text)
  } catch (error) {
    if (!(error instanceof CypherSyntaxError)) throw error
    return [{ rule: 'syntax', line: error.line, advice: error.message }]
  }
  const findings = profileRules.flatMap(({ name, advice, find }) => [...new Set(find(query))].map((line) => ({ rule: name, line, advice })))
  return findings.sort((a, b) => a.line - b.line)
}
