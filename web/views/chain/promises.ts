/** What the plans promise for a chain, gathered from the industries that it covers: each thing once. */
import type { AgencyTask } from '#api/contract/agencies.ts'
import type { AssetClaim, AssetSummary } from '#api/contract/assets.ts'
import type { IndustryDetail } from '#api/contract/places.ts'
import type { TargetItem } from '#api/contract/targets.ts'

const once = <T extends { id: string }>(things: readonly T[]): T[] => [...new Map(things.map((thing) => [thing.id, thing])).values()]

export interface Promises {
  assets: AssetSummary[]
  claims: AssetClaim[]
  targets: TargetItem[]
}

export function gatherPromises(industries: readonly Pick<IndustryDetail, 'assets' | 'claims' | 'targets'>[]): Promises {
  const claims = new Map(industries.flatMap((industry) => industry.claims.map((claim) => [`${claim.passageId} ${claim.kind} ${String(claim.claimedCount)}`, claim] as const)))
  return { assets: once(industries.flatMap(({ assets }) => assets)), claims: [...claims.values()], targets: once(industries.flatMap(({ targets }) => targets)) }
}

/** Those that lead: enterprises called so, and clusters; of them the first few are asked for their agencies. */
export const leadersAmong = (assets: readonly AssetSummary[]): AssetSummary[] => assets.filter(({ kind, role }) => role !== null || kind === 'cluster')

/** Tasks that stand under a heading of the chain's own industries, each once, in the order of the documents. */
export const gatherTasks = (tasks: readonly AgencyTask[], industries: readonly string[]): AgencyTask[] =>
  once(tasks.filter(({ name, quote }) => [name, ...quote.headingPath].some((heading) => industries.some((industry) => heading.includes(industry))))).toSorted((a, b) => (a.quote.documentId < b.quote.documentId ? -1 : a.quote.documentId > b.quote.documentId ? 1 : a.quote.start - b.quote.start))
