/** Where the products and focus items of documents land, told without a graph: for whoever edits terms. */
import { groupBy } from '#graph/domain/grouping.ts'
import { industryIdOf } from '#graph/domain/industry-name.ts'
import { toProductKey, toProductName } from '../names/product-name.ts'
import { foldForComparison, placerOf } from '../place-product.ts'
import { readPlan } from '../read-plan.ts'
import type { SeedDocument } from '../read-seeds.ts'
import { transformDocument } from '../transform-document.ts'
import type { Reference } from './merge.ts'

/** A thing under one chain; without a segment when no term of the chain takes it, without a chain when none covers its heading. */
export interface PlacementRow {
  kind: 'product' | 'focus'
  id: string
  name: string
  /** As printed, of all passages. */
  headings: string[]
  isBreakthrough: boolean
  chainId?: string
  segmentId?: string
  term?: string
  /** The chain that the name names as a whole, which is why no segment takes it: 钢铁, 人工智能. */
  wholeChainId?: string
}

interface Thing extends Pick<PlacementRow, 'kind' | 'id' | 'isBreakthrough'> {
  names: Set<string>
  headings: Set<string>
}

/** Places what documents lay out and put forward by the rule that the import uses: products by name and heading, first to last. */
export function placementsOf(documents: readonly SeedDocument[], reference: Pick<Reference, 'chains' | 'segments' | 'aliases'>): PlacementRow[] {
  const { chains, segments } = reference
  const covers = chains.flatMap((chain) => chain.industries.map((heading) => ({ industryId: industryIdOf(heading), chainId: chain.id })))
  const chainsByIndustry = groupBy(covers, ({ industryId }) => industryId)
  const placers = new Map([...groupBy(segments, ({ chainId }) => chainId)].map(([chainId, own]) => [chainId, placerOf(own)]))
  const wholes = new Map(chains.flatMap(({ id, name, aliases, industries }) => [...aliases, ...industries, name].map((form) => [keyOf(form), id] as const)))
  return [...thingsOf(documents, reference)].flatMap(({ kind, id, names, headings, isBreakthrough }) => {
    const name = [...names].sort(byLength)[0] ?? ''
    const whole = wholes.get(keyOf(name))
    const row = { kind, id, name, headings: [...headings], isBreakthrough }
    const chainIds = new Set([...headings].flatMap((heading) => (chainsByIndustry.get(industryIdOf(heading)) ?? []).map(({ chainId }) => chainId)))
    const under = [...chainIds].map((chainId) => ({ chainId, ...placers.get(chainId)?.(name) }))
    return (under.length === 0 ? [{}] : under).map((placement) => ({
      ...row, ...placement, ...('segmentId' in placement || whole === undefined ? {} : { wholeChainId: whole }),
    }))
  })
}

/** How many products, and how many focus items under a chain's heading, find a segment. */
export function countPlaced(rows: readonly PlacementRow[]) {
  const share = (some: readonly PlacementRow[]) => {
    const placed = new Set(some.filter(({ segmentId }) => segmentId !== undefined).map(({ id }) => id))
    return { placed: placed.size, total: new Set(some.map(({ id }) => id)).size }
  }
  const underChains = rows.filter(({ kind, chainId }) => kind === 'focus' && chainId !== undefined)
  return {
    products: share(rows.filter(({ kind }) => kind === 'product')),
    focus: share(underChains),
    breakthroughs: share(underChains.filter(({ isBreakthrough }) => isBreakthrough)),
  }
}

const keyOf = (name: string): string => foldForComparison(toProductKey(name))
const byLength = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : Number(a > b))

/** Products under the names that the import gives them, and focus items as printed. */
function thingsOf(documents: readonly SeedDocument[], { aliases }: Pick<Reference, 'aliases'>): Iterable<Thing> {
  const things = new Map<string, Thing>()
  const add = (kind: Thing['kind'], id: string, name: string, heading: string, isBreakthrough: boolean): void => {
    const thing = things.get(id) ?? { kind, id, isBreakthrough, names: new Set(), headings: new Set() }
    thing.names.add(name)
    thing.headings.add(heading)
    things.set(id, thing)
  }
  for (const document of documents) {
    const reading = readPlan(document)
    const { layouts, statements, focus } = transformDocument(document, reading, aliases)
    const headingOf = new Map(reading.passages.map(({ id, heading }) => [id, heading]))
    const productOf = new Map(layouts.map(({ id, productId }) => [id, productId]))
    const passageOf = new Map(statements.map(({ factId, passageId }) => [factId, passageId]))
    for (const { factId, passageId, properties } of statements) {
      const productId = productOf.get(factId)
      if (productId !== undefined) add('product', productId, toProductName(String(properties['printed'])), headingOf.get(passageId) ?? '', false)
    }
    for (const { properties: { id, name, isBreakthrough } } of focus) {
      add('focus', String(id), String(name), headingOf.get(passageOf.get(String(id)) ?? '') ?? '', isBreakthrough === true)
    }
  }
  return things.values()
}
