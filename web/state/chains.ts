import type { ChainSummary } from '#api/contract/chains.ts'
import type { IndustryGroup } from '#graph/domain/chain.ts'
import { groupOrder } from '#web/wording.ts'

/** Where all chains are read. */
export const allChains = '/api/chains?limit=500'

/** Chains of each group that has any: 传统, 新兴, 未来. */
export function byGroup(chains: readonly ChainSummary[]): { key: IndustryGroup; chains: ChainSummary[] }[] {
  return groupOrder
    .map((key) => ({ key, chains: chains.filter((chain) => chain.group === key) }))
    .filter((group) => group.chains.length > 0)
}

/** Chains whose name, alias, pinyin or initials hold the text. */
export function findChains(chains: readonly ChainSummary[], text: string): readonly ChainSummary[] {
  const wanted = text.trim().toLowerCase().replace(/\s+/gu, '')
  if (wanted === '') return chains
  return chains.filter((chain) => [chain.name, ...chain.aliases, chain.pinyin, chain.initials].some((one) => one.toLowerCase().includes(wanted)))
}
