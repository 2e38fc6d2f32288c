/**
 * A made-up graph in which the common joins pass 65,536 rows, the width of Grafeo's internal row numbers: there a query
 * that looks right on a small graph may panic. Node and relationship ids overlap in it, as they do in any real one.
 */
import { z } from 'zod'
import type { GraphEngine, GraphTransaction } from '#graph/engines/engine.ts'
import type { WriteQuery } from '#graph/queries/query.ts'

const sizes = {
  cities: 16,
  counties: 140,
  industries: 4,
  chains: 3,
  segments: 5,
  products: 500,
  documents: 3,
  passages: 900,
  clusters: 60,
  enterprises: 200,
  parks: 100,
  projects: 100,
  technologies: 50,
  brands: 30,
  focus: 1_200,
  structures: 300,
  damage: 90,
  agencies: 30,
  tasks: 900,
  targets: 2_000,
  restrictions: 900,
  layouts: 17_500,
}
/** Rows of layout × passage: 17,500 × 4 = 70,000. */
const passagesPerLayout = 4
const batch = 5_000

const NodeRow = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))
type NodeRow = z.infer<typeof NodeRow>
const EdgeRow = z.strictObject({ from: z.string(), to: z.string() })
const FullEdgeRow = EdgeRow.extend({ properties: NodeRow })
/** An edge has `printed` and `term` beside the properties given. */
type Edge = z.infer<typeof EdgeRow> & { properties?: NodeRow }

const range = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index))
const written = <T extends z.ZodType>(text: string, row: T): WriteQuery => ({
  mode: 'write',
  name: 'tests/large',
  text,
  params: z.strictObject({ rows: z.array(row) }),
  row: z.strictObject({}),
})

export const largeIds = {
  province: 'province:370000',
  city: (index: number) => `city:37${String(index).padStart(2, '0')}00`,
  county: (index: number) => `county:${371000 + index}`,
  industry: (index: number) => `industry:产业${index}`,
  chain: (index: number) => `chain:链${index}`,
  segment: (chain: number, index: number) => `segment:链${chain}:环节${index}`,
  product: (index: number) => `product:产品${index}`,
  document: (index: number) => `document:plan-${index}`,
  passage: (index: number) => `passage:plan-${index % sizes.documents}:${index}`,
  cluster: (index: number) => `cluster:集群${index}`,
  enterprise: (index: number) => `enterprise:企业${index}`,
  park: (index: number) => `park:园区${index}`,
  project: (index: number) => `project:项目${index}`,
  technology: (index: number) => `technology:技术${index}`,
  brand: (index: number) => `brand:品牌${index}`,
  focus: (index: number) => `focus:plan:${index}:0`,
  structure: (index: number) => `structure:plan:${index}:0`,
  damage: (index: number) => `damage:plan:${index}`,
  agency: (index: number) => `agency:单位${index}`,
  task: (index: number) => `task:plan:${index}`,
  target: (index: number) => `target:plan:${index}`,
  restriction: (index: number) => `restriction:plan:${index}`,
  layout: (index: number) => `layout:370100:develop:项${index}`,
}

const named = (id: string): NodeRow => ({ id, name: id.slice(id.indexOf(':') + 1), aliases: ['甲', '乙'], pinyin: id, initials: id })

/** Label → ids of its nodes, and what else they have. */
const assets: readonly { label: string; kind: string; ids: string[] }[] = [
  { label: 'Cluster', kind: 'cluster', ids: range(sizes.clusters, largeIds.cluster) },
  { label: 'Enterprise', kind: 'enterprise', ids: range(sizes.enterprises, largeIds.enterprise) },
  { label: 'Park', kind: 'park', ids: range(sizes.parks, largeIds.park) },
  { label: 'Project', kind: 'project', ids: range(sizes.projects, largeIds.project) },
  { label: 'Technology', kind: 'technology', ids: range(sizes.technologies, largeIds.technology) },
  { label: 'Brand', kind: 'brand', ids: range(sizes.brands, largeIds.brand) },
]
const assetIds = assets.flatMap(({ ids }) => ids)

/** Labels, joined → nodes. */
function nodes(): Record<string, NodeRow[]> {
  const ids = largeIds
  return {
    ...Object.fromEntries(assets.map(({ label, kind, ids: own }) => [`Asset:${label}`, own.map((id) => ({ ...named(id), kind }))])),
    Focus: range(sizes.focus, (index) => ({
      id: ids.focus(index), order: index % 4, name: `重点${index}`, industry: `产业${index % sizes.industries}`, verb: '发展', isBreakthrough: index % 3 === 0,
    })),
    Structure: range(sizes.structures, (index) => ({ id: ids.structure(index), order: index % 2, name: '甲→乙', links: ['甲', '乙'], isOrdered: true })),
    Damage: range(sizes.damage, (index) => ({
      id: ids.damage(index), documentId: ids.document(index % sizes.documents), kind: 'odd_character', note: 'a sign', quote: '口', start: index, end: index + 1,
    })),
    Province: [named(ids.province)],
    City: range(sizes.cities, (index) => ({
      ...named(ids.city(index)),
      shortName: `市${index}`,
      cityId: ids.city(index),
      cityName: `市${index}`,
    })),
    County: range(sizes.counties, (index) => ({
      ...named(ids.county(index)),
      cityId: ids.city(index % sizes.cities),
      cityName: `市${index % sizes.cities}`,
    })),
    Industry: range(sizes.industries, (index) => named(ids.industry(index))),
    Chain: range(sizes.chains, (index) => ({ ...named(ids.chain(index)), group: 'emerging', sector: '制造', position: index })),
    Segment: range(sizes.chains * sizes.segments, (index) => ({
      ...named(ids.segment(index % sizes.chains, Math.floor(index / sizes.chains))),
      stage: 'midstream',
      order: Math.floor(index / sizes.chains),
      terms: ['甲'],
    })),
    Product: range(sizes.products, (index) => named(ids.product(index))),
    Document: range(sizes.documents, (index) => ({ ...named(ids.document(index)), horizonEnd: 2025, issuer: '省政府' })),
    Passage: range(sizes.passages, (index) => ({
      id: ids.passage(index),
      text: '发展产品。',
      documentId: ids.document(index % sizes.documents),
      ordinal: index,
      start: index,
      end: index + 5,
      heading: `产业${index % sizes.industries}`,
      headingPath: ['一', '二'],
      kind: 'sentence',
      ...(index % 10 === 0 ? { unread: 'no-product', unreadPlaces: ['市1', '县2'] } : {}),
      ...(index % 50 === 0 ? { damage: 'wrong_copy' } : {}),
    })),
    Agency: range(sizes.agencies, (index) => named(ids.agency(index))),
    Task: range(sizes.tasks, (index) => ({ id: ids.task(index), name: `任务${index}`, section: '一' })),
    Target: range(sizes.targets, (index) => ({
      id: ids.target(index), name: `目标${index}`, order: index % 7, value: index, industry: `产业${index % sizes.industries}`, industryId: ids.industry(index % 2), year: 2020 + (index % 6),
    })),
    Restriction: range(sizes.restrictions, (index) => ({ id: ids.restriction(index), name: `限制${index}`, order: index % 3, industryId: ids.industry(index % 2), rule: index % 2 === 0 ? 'retire' : 'limit' })),
    Layout: range(sizes.layouts, (index) => ({ id: ids.layout(index), name: `项${index}`, relation: 'develop' })),
  }
}

function edges(): Record<string, Edge[]> {
  const ids = largeIds
  const segments = range(sizes.chains * sizes.segments, (index) => [index % sizes.chains, Math.floor(index / sizes.chains)] as const)
  const places = [...range(sizes.cities, ids.city), ...range(sizes.counties, ids.county)]
  return {
    PART_OF: [
      ...range(sizes.cities, (index) => ({ from: ids.city(index), to: ids.province })),
      ...range(sizes.counties, (index) => ({ from: ids.county(index), to: ids.city(index % sizes.cities) })),
    ],
    ISSUED_FOR: range(sizes.documents, (index) => ({ from: ids.document(index), to: ids.province })),
    IN_DOCUMENT: [
      ...range(sizes.passages, (index) => ({ from: ids.passage(index), to: ids.document(index % sizes.documents) })),
      ...range(sizes.damage, (index) => ({ from: ids.damage(index), to: ids.document(index % sizes.documents) })),
    ],
    BRANCH_OF: range(sizes.industries - 1, (index) => ({ from: ids.industry(index + 1), to: ids.industry(0), properties: { documentId: ids.document(0), passageId: ids.passage(index) } })),
    FOUND_IN: range(sizes.damage * 2, (index) => ({ from: ids.damage(Math.floor(index / 2)), to: ids.passage(index % sizes.passages) })),
    LOCATED_IN: assetIds.flatMap((from, index) => range(1 + (index % 3), (step) => ({
      from, to: places[(index + step) % places.length] ?? ids.province, properties: { documentId: ids.document(step), passageId: ids.passage(index + step) },
    }))),
    UNDER_HEADING: range(sizes.passages, (index) => ({ from: ids.passage(index), to: ids.industry(0) })),
    COVERS: range(sizes.chains, (index) => ({ from: ids.chain(index), to: ids.industry(index) })),
    IN_CHAIN: segments.map(([chain, index]) => ({ from: ids.segment(chain, index), to: ids.chain(chain) })),
    FEEDS: segments
      .filter(([, index]) => index > 0)
      .map(([chain, index]) => ({ from: ids.segment(chain, index - 1), to: ids.segment(chain, index) })),
    PLACED_IN: [...range(sizes.products, ids.product), ...range(sizes.focus, ids.focus)].map((from, index) => ({
      from, to: ids.segment(index % sizes.chains, index % sizes.segments),
    })),
    // Nearly all of one product, so that a query that begins at a product passes the limit too.
    OF_PRODUCT: range(sizes.layouts, (index) => ({ from: ids.layout(index), to: ids.product(index < sizes.products ? index : 0) })),
    IN_PLACE: range(sizes.layouts, (index) => ({ from: ids.layout(index), to: places[index % places.length] ?? ids.province })),
    LEADS: range(sizes.tasks, (index) => ({ from: ids.agency(index % sizes.agencies), to: ids.task(index) })),
    SUPPORTS: range(sizes.tasks, (index) => ({ from: ids.agency((index + 1) % sizes.agencies), to: ids.task(index) })),
    STATED_IN: [
      ...range(sizes.layouts * passagesPerLayout, (index) => ({
        from: ids.layout(Math.floor(index / passagesPerLayout)),
        to: ids.passage((index * 7 + Math.floor(index / passagesPerLayout)) % sizes.passages),
      })),
      ...assetIds.flatMap((from, index) => range(1 + (index % 4), (step) => ({
        from, to: ids.passage(index + step), properties: { ...(index % 5 === 0 ? { role: 'leading' } : {}), ...(step === 1 ? { claimedCount: index } : {}) },
      }))),
      ...range(sizes.industries * 3, (index) => ({ from: ids.industry(index % sizes.industries), to: ids.passage(index), properties: index % 2 === 0 ? { group: 'emerging' } : {} })),
      ...range(sizes.focus, (index) => ({ from: ids.focus(index), to: ids.passage(index % sizes.passages) })),
      ...range(sizes.structures, (index) => ({ from: ids.structure(index), to: ids.passage(index) })),
      ...range(sizes.targets, (index) => ({ from: ids.target(index), to: ids.passage(index % sizes.passages) })),
      ...range(sizes.restrictions, (index) => ({ from: ids.restriction(index), to: ids.passage(index) })),
      ...range(sizes.tasks, (index) => ({ from: ids.task(index), to: ids.passage(index) })),
    ],
  }
}

/**
 * Writes the graph, 25,000 nodes and 117,000 relationships, in two transactions: in one it would pass the memory that a
 * small Neo4j allows a transaction.
 */
export async function seedLargeGraph(engine: GraphEngine): Promise<void> {
  const inBatches = async (transaction: GraphTransaction, query: WriteQuery, rows: readonly unknown[]) => {
    for (let start = 0; start < rows.length; start += batch) await transaction.write(query, { rows: rows.slice(start, start + batch) })
  }
  await engine.transaction(async (transaction) => {
    for (const [labels, rows] of Object.entries(nodes())) {
      await inBatches(transaction, written(`UNWIND $rows AS row CREATE (n:Entity:${labels}) SET n = row`, NodeRow), rows)
    }
  })
  await engine.transaction(async (transaction) => {
    for (const [type, rows] of Object.entries(edges())) {
      const matched = 'UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})'
      const plain = rows.filter(({ properties }) => properties === undefined)
      await inBatches(transaction, written(`${matched} CREATE (a)-[:${type} {printed: row.to, term: row.to}]->(b)`, EdgeRow), plain)
      const more = rows.flatMap(({ from, to, properties }) => (properties === undefined ? [] : [{ from, to, properties: { printed: to, term: to, ...properties } }]))
      await inBatches(transaction, written(`${matched} CREATE (a)-[r:${type}]->(b) SET r = row.properties`, FullEdgeRow), more)
    }
  })
}

/** Parameters for any read query, by their names; a new name needs a line here. */
export const largeParameters: Readonly<Record<string, unknown>> = {
  chainId: largeIds.chain(0),
  agencyId: largeIds.agency(2),
  assetId: largeIds.enterprise(3),
  cityId: largeIds.city(1),
  documentId: largeIds.document(0),
  industry: '产业1',
  industryId: largeIds.industry(0),
  kind: 'enterprise',
  layoutId: largeIds.layout(5),
  passageId: largeIds.passage(9),
  passageIds: range(sizes.passages, largeIds.passage),
  productId: largeIds.product(0),
  rule: 'retire',
  segmentId: largeIds.segment(0, 4),
  targetId: largeIds.target(7),
  placeIds: [...range(sizes.cities, largeIds.city), ...range(sizes.counties, largeIds.county)],
  productIds: range(sizes.products, largeIds.product),
  placeNames: ['市1', '市2'],
  from: 0,
  to: 1_000_000,
  maxDepth: 6,
  skip: 0,
  limit: 500,
  year: 2023,
  assetIds: range(sizes.enterprises, largeIds.enterprise),
  word: '发展产品',
}
