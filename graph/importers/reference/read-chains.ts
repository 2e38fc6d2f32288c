import { Chain, Segment } from '#graph/domain/chain.ts'
import { checkChains, checkKinds } from './check-chains.ts'
import { Faults } from './faults.ts'
import { readRows, referenceFiles } from './rows.ts'

/** The reference chains of a seeds folder, in file order. */
export interface ReferenceChains {
  chains: Chain[]
  segments: Segment[]
}

/**
 * Reads chains.jsonl and segments.jsonl of a folder that stands alone (seeds/reference), one JSON object a line, and
 * checks each row and how they hang together.
 *
 * @throws GraphError `invalid-seed` naming file, line and field of up to 20 faults, and what is allowed there
 */
export function readReferenceChains(folder: string): ReferenceChains {
  const faults = new Faults()
  const name = `reference chains in ${folder}`
  const chains = readRows(folder, referenceFiles.chains, Chain, faults)
  const segments = readRows(folder, referenceFiles.segments, Segment, faults)
  faults.throwIfAny(name) // a line left out would make others look wrong
  checkChains(chains, segments, faults)
  checkKinds(segments, faults)
  faults.throwIfAny(name)
  return { chains: chains.map(({ value }) => value), segments: segments.map(({ value }) => value) }
}
