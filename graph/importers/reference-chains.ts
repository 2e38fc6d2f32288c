import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { Chain, Segment, stages } from '#graph/domain/chain.ts'
import { GraphError } from '#graph/domain/errors.ts'
import { toId } from '#graph/domain/ids.ts'
import { foldForComparison } from './place-product.ts'

/** The reference chains of a seeds folder, in file order. */
export interface ReferenceChains {
  chains: Chain[]
  segments: Segment[]
}

interface Row<T> {
  value: T
  line: number
}

/** Faults beyond this many are counted, not listed. */
const mostFaults = 20
const chainFile = 'chains.jsonl'
const segmentFile = 'segments.jsonl'

/** Every fault met, so that an editor sees them all at once. */
class Faults {
  readonly #messages: string[] = []

  add(file: string, line: number, field: string, message: string): void {
    this.#messages.push(`${file} line ${line}, ${field}: ${message}`)
  }

  throwIfAny(folder: string): void {
    const count = this.#messages.length
    if (count === 0) return
    const listed = this.#messages.slice(0, mostFaults)
    if (count > mostFaults) listed.push(`and ${count - mostFaults} more`)
    throw new GraphError('invalid-seed', `reference chains in ${folder} have ${count} fault(s):\n${listed.join('\n')}`)
  }
}

/**
 * Reads chains.jsonl and segments.jsonl of a folder (seeds/reference), one JSON object a line, and checks each row
 * and how they hang together: unique ids made from the names, one chain to a heading, feeds inside one chain that
 * neither run in a circle nor back up the stages, orders and terms that occur once in a chain.
 *
 * @throws GraphError `invalid-seed` naming file, line and field of up to 20 faults, and what is allowed there
 */
export function readReferenceChains(folder: string): ReferenceChains {
  const faults = new Faults()
  const chains = readRows(folder, chainFile, Chain, faults)
  const segments = readRows(folder, segmentFile, Segment, faults)
  faults.throwIfAny(folder) // a line left out would make others look wrong
  checkChains(chains, segments, faults)
  checkSegments(chains, segments, faults)
  for (const { value: chain } of chains) {
    checkFeeds(segments.filter(({ value }) => value.chainId === chain.id), faults)
  }
  faults.throwIfAny(folder)
  return { chains: chains.map(({ value }) => value), segments: segments.map(({ value }) => value) }
}

function readRows<S extends z.ZodObject>(folder: string, file: string, schema: S, faults: Faults): Row<z.infer<S>>[] {
  let text: string
  try {
    text = readFileSync(join(folder, file), 'utf8')
  } catch (cause) {
    throw new GraphError('invalid-seed', `${join(folder, file)} cannot be read; it holds one JSON object a line`, { cause })
  }
  const rows: Row<z.infer<S>>[] = []
  for (const [index, source] of text.replace(/^\uFEFF/u, '').split(/\r?\n/u).entries()) {
    if (source.trim() === '') continue
    const line = index + 1
    let json: unknown
    try {
      json = JSON.parse(source)
    } catch {
      faults.add(file, line, 'whole line', 'is no JSON object; write one object on one line, in double quotes, without a comma at its end')
      continue
    }
    const parsed = schema.safeParse(json)
    if (parsed.success) rows.push({ value: parsed.data, line })
    else for (const issue of parsed.error.issues) faults.add(file, line, fieldOf(issue), explain(issue, schema))
  }
  return rows
}

function fieldOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return [...issue.path, ...issue.keys].join('.')
  return issue.path.join('.') || 'whole line'
}

function explain(issue: z.core.$ZodIssue, schema: z.ZodObject): string {
  if (issue.code !== 'unrecognized_keys' || issue.path.length > 0) return issue.message
  return `is no field of this file; allowed are ${Object.keys(schema.shape).join(', ')}`
}

function checkChains(chains: readonly Row<Chain>[], segments: readonly Row<Segment>[], faults: Faults): void {
  const ids = new Map<string, number>()
  const headings = new Map<string, string>()
  const withSegments = new Set(segments.map(({ value }) => value.chainId))
  for (const { value: chain, line } of chains) {
    const say = (field: string, message: string) => faults.add(chainFile, line, field, message)
    const first = ids.get(chain.id)
    if (first !== undefined) say('id', `${chain.id} stands on line ${first} already; an id occurs once`)
    else ids.set(chain.id, line)
    const expected = toId('chain', chain.name)
    if (chain.id !== expected) say('id', `is ${chain.id}; with this name it must read ${expected}`)
    for (const heading of chain.industries) {
      const owner = headings.get(heading)
      if (owner !== undefined) say('industries', `${heading} belongs to ${owner} already; a heading belongs to one chain`)
      else headings.set(heading, chain.id)
    }
    const sameOrder = chains.find(({ value }) => value.order === chain.order && value.id !== chain.id)
    if (sameOrder !== undefined) say('order', `${chain.order} is taken by ${sameOrder.value.id} too; an order occurs once`)
    if (!withSegments.has(chain.id)) say('id', `${chain.id} has no segment in ${segmentFile}; a chain needs at least one`)
  }
}

function checkSegments(chains: readonly Row<Chain>[], segments: readonly Row<Segment>[], faults: Faults): void {
  const chainNames = new Map(chains.map(({ value }) => [value.id, value.name]))
  const ids = new Map<string, number>()
  const orders = new Map<string, string>()
  const terms = new Map<string, string>()
  for (const { value: segment, line } of segments) {
    const say = (field: string, message: string) => faults.add(segmentFile, line, field, message)
    const first = ids.get(segment.id)
    if (first !== undefined) say('id', `${segment.id} stands on line ${first} already; an id occurs once`)
    else ids.set(segment.id, line)
    const chainName = chainNames.get(segment.chainId)
    if (chainName === undefined) {
      say('chainId', `${segment.chainId} is no chain of ${chainFile}`)
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
  for (const { value: segment, line } of segments) {
    for (const target of segment.feeds) {
      const fed = byId.get(target)?.value
      if (fed === undefined) {
        faults.add(segmentFile, line, 'feeds', `${target} is no segment of ${segment.chainId}; a segment feeds segments of its own chain`)
      } else if (stages.indexOf(fed.stage) < stages.indexOf(segment.stage)) {
        faults.add(segmentFile, line, 'feeds', `${segment.stage} ${segment.id} feeds ${fed.stage} ${target}; feeds run upstream, midstream, downstream`)
      }
    }
  }
  const circle = findCircle(new Map(segments.map(({ value }) => [value.id, value.feeds])))
  const start = circle && byId.get(circle[0]!)
  if (circle && start) faults.add(segmentFile, start.line, 'feeds', `runs in a circle: ${circle.join(' → ')}; take one of these feeds out`)
}

/** The first circle along the edges, its first member repeated at the end; undefined when there is none. */
function findCircle(edges: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>()
  const walk = (id: string, path: readonly string[]): string[] | undefined => {
    const at = path.indexOf(id)
    if (at >= 0) return [...path.slice(at), id]
    if (done.has(id)) return undefined
    for (const next of edges.get(id) ?? []) {
      const circle = walk(next, [...path, id])
      if (circle) return circle
    }
    done.add(id)
    return undefined
  }
  for (const id of edges.keys()) {
    const circle = walk(id, [])
    if (circle) return circle
  }
  return undefined
}
