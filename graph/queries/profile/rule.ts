/** One thing the profile keeps out of `.cypher` files. */
import type { Body } from './clauses.ts'
import type { Chain } from './patterns.ts'
import type { Item } from './tokens.ts'
import type { Variables } from './variables.ts'

export interface Query {
  items: Item[]
  bodies: Body[]
  chains: Chain[]
  variables: Variables
}

export interface Rule {
  name: string
  /** What to write instead, and why. */
  advice: string
  /** The lines that break it. */
  find: (query: Query) => number[]
}
