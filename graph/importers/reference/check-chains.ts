/** How the chains and segments of one folder hang together. */
import { type Chain, type Segment, stages } from '#graph/domain/chain.ts'
import { toId } from '#graph/domain/ids.ts'
import { foldForComparison } from '../place-product.ts'
import { findCircle } from './circle.ts'
import type { Faults } from './faults.ts'
import { placeOf, type Row } from './rows.ts'

/**
 * Unique ids made from the names, one chain to a heading, feeds inside one chain that neither run in a circle nor back up
 * the stages, orders and terms that occur once in a chain. What is wrong is added to `faults`.
 */
export function checkChains(chains: readonly Row<Chain>[], segments: readonly Row<Segment>[], faults: Faults): void {
  checkEachChain(chains, segments, faults)
  checkEachSegment(chains, segments, faults)
  for (const { value: chain } of chains) {
    checkFeeds(segments.filter(({ value }) => value.chainId === chain.id), faults)
  }
}

function checkEachChain(chains: readonly Row<Chain>[], segments: readonly Row<Segment>[], faults: Faults): void {
  const lines = new Map<string, number>()
  const headings = new Map<string, string>()
  const withSegments = new Set(segments.map(({ value }) => value.chainId))
  for (const row of chains) {
    const { value: chain, line } = row
    const say = (field: string, message: string): void => faults.add(placeOf(row), field, message)
    const first = lines.get(chain.id)
    if (first !== undefined) say('id', `${chain.id} stands on line ${first} already; an id occurs once`)
    else lines.set(chain.id, line)
    const expected = toId('chain', chain.name)
    if (chain.id !== expected) say('id', `is ${chain.id}; with this name it must read ${expected}`)
    for (const heading of chain.industries) {
      const owner = headings.get(heading)
      if (owner !== undefined) say('industries', `${heading} belongs to ${owner} already; a heading belongs to one chain`)
      else headings.set(heading, chain.id)
    }
    const sameOrder = chains.find(({ value }) => value.order === chain.order && value.id !== chain.id)
    if (sameOrder !== undefined) say('order', `${chain.order} is taken by ${sameOrder.value.id} too; an order occurs once`)
    if (!withSegments.has(chain.id)) say('id', `${chain.id} has no segment in segments.jsonl; a chain needs at least one`)
  }
}

function checkEachSegment(chains: readonly Row<Chain>[], segments: readonly Row<Segment>[], faults: Faults): void {
  const chainNames = new Map(chains.map(({ value }) => [value.id, value.name]))
  const lines = new Map<string, number>()
  const orders = new Map<string, string>()
  const terms = new Map<string, string>()
  for (const row of segments) {
    const { value: segment, line } = row
    const say = (field: string, message: string): void => faults.add(placeOf(row), field, message)
    const first = lines.get(segment.id)
    if (first !== undefined) say('id', `${segment.id} stands on line ${first} already; an id occurs once`)
    else lines.set(segment.id, line)
    const chainName = chainNames.get(segment.chainId)
    if (chainName === undefined) {
      say('chainId', `${segment.chainId} is no chain of chains.jsonl`)
      continue
    }
    const expected = toId('segment', chainName, segment.name)
    if (segment.id !== expected) say('id', `is ${segment.id}; with this chain and name it must read ${expected}`)
    const place = `${segment.chainId} ${segment.order}`
    const holder = orders.get(place)
    if (holder !== undefined) say('order', `${segment.order} is taken by ${holder}; an order occurs once in a chain`)
    else orders.set(place, segment.id)
    for (const term of segment.terms) {
      const key = `${segment.chainId} ${foldForComparison(term)}`
      const owner = terms.get(key)
      if (owner !== undefined) say('terms', `${term} places products in ${owner} already; a term occurs once in a chain`)
      else terms.set(key, segment.id)
    }
  }
}

/** Checks the feeds of one chain's segments. */
function checkFeeds(segments: readonly Row<Segment>[], faults: Faults): void {
  const byId = new Map(segments.map((row) => [row.value.id, row]))
  for (const row of segments) {
    const { value: segment } = row
    for (const target of segment.feeds) {
      const fed = byId.get(target)?.value
      if (fed === undefined) {
        faults.add(placeOf(row), 'feeds', `${target} is no segment of ${segment.chainId}; a segment feeds segments of its own chain`)
      } else if (stages.indexOf(fed.stage) < stages.indexOf(segment.stage)) {
        faults.add(placeOf(row), 'feeds', `${segment.stage} ${segment.id} feeds ${fed.stage} ${target}; feeds run upstream, midstream, downstream`)
      }
    }
  }
  const circle = findCircle(new Map(segments.map(({ value }) => [value.id, value.feeds])))
  const start = circle && byId.get(circle[0]!)
  if (circle && start) faults.add(placeOf(start), 'feeds', `runs in a circle: ${circle.join(' → ')}; take one of these feeds out`)
}

/** Checks that what segments are kinds of are segments of any chain, and that the relation does not run in a circle. */
export function checkKinds(segments: readonly Row<Segment>[], faults: Faults): void {
  const byId = new Map(segments.map((row) => [row.value.id, row]))
  for (const row of segments) {
    for (const kind of row.value.kindOf ?? []) {
      if (!byId.has(kind)) faults.add(placeOf(row), 'kindOf', `${kind} is no segment; name one of this folder, or of the shipped ones when this folder stands beside them`)
    }
  }
  const circle = findCircle(new Map(segments.map(({ value }) => [value.id, value.kindOf ?? []])))
  const start = circle && byId.get(circle[0]!)
  if (circle && start) faults.add(placeOf(start), 'kindOf', `runs in a circle: ${circle.join(' → ')}; of two segments one is the wider`)
}
