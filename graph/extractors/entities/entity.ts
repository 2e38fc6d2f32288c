/** Named things of a plan beside places and products, as one passage names them. */

export type EntityKind = 'cluster' | 'enterprise' | 'park' | 'technology' | 'brand' | 'project' | 'agency'

/** What a park is when it is no park in the narrow sense. */
export type EntitySubtype = 'zone' | 'belt' | 'platform' | 'innovation_platform'

export interface EntityMention {
  passageId: string
  kind: EntityKind
  /** As printed, without white space and without quotation marks around the whole. */
  name: string
  /** The numbered industry heading it stands under, and the industry heading above that. */
  industry?: string
  industryParent?: string
  /** Full names of the prefecture-level cities the text gives it, in order; empty when it gives none. */
  cities: readonly string[]
  /** `sentence` when the city stands beside the name, not in it. */
  cityFrom?: 'sentence'
  /** County, county-level city or district, as printed. */
  county?: string
  /** How many the text says there are: 7 for 等7个集群. */
  countClaimed?: number
  /** The noun the list shares, when its parts are no names without it: 海上风电片区. */
  head?: string
  subtype?: EntitySubtype
  /** The longer name a company stands in. */
  nestedIn?: string
  /** No name: only a count is given. */
  generic?: true
  /** Enterprises only. */
  role?: 'chain-leading' | 'leading'
}
