/** Segments with what they need, feed and hold. */
import type { GraphReader } from '#graph/engines/engine.ts'
import { chainById } from '#graph/queries/chain/by-id.ts'
import { toReferenceSource } from '#graph/queries/reference-source.ts'
import { listSegments } from '#graph/queries/segment/list.ts'
import { segmentProducts } from '#graph/queries/segment/products.ts'
import { upstream } from '#graph/queries/segment/upstream.ts'
import { carriersOf } from './carriers.ts'
import { found } from './found.ts'

interface SegmentRow {
  id: string
  name: string
  stage: 'upstream' | 'midstream' | 'downstream'
  chainId: string
  chainName: string
}
const toSummary = ({ id, name, stage, chainId, chainName }: SegmentRow): SegmentRow => ({ id, name, stage, chainId, chainName })

/** Every segment, of one chain when `chainId` is given. */
export async function getSegments(graph: GraphReader, chainId?: string) {
  const segments = await graph.read(listSegments, {})
  return segments.filter((segment) => chainId === undefined || segment.chainId === chainId).map(toSummary)
}

/** @throws GraphError `not-found` */
export async function getSegment(graph: GraphReader, segmentId: string) {
  const segments = await graph.read(listSegments, {})
  const segment = found(segments.filter(({ id }) => id === segmentId), segmentId)
  const [products, chains] = await Promise.all([
    graph.read(segmentProducts, { segmentId }),
    graph.read(chainById, { chainId: segment.chainId }),
  ])
  const industryIds = new Set(chains.flatMap(({ industries }) => industries.map(({ id }) => id)))
  const carriers = await carriersOf(graph, products.map(({ id }) => id), industryIds)
  const feeds = new Set(segment.feeds)
  return {
    ...toSummary(segment),
    source: toReferenceSource(segment),
    terms: segment.terms,
    feeds: segments.filter(({ id }) => feeds.has(id)).map(toSummary),
    needs: segments.filter((other) => other.feeds.includes(segmentId)).map(toSummary),
    products: products.map((product) => ({ ...product, carriers: carriers.get(product.id) ?? [] })),
  }
}

/** Segments that feed a segment, nearest first. @throws GraphError `not-found` */
export async function getUpstream(graph: GraphReader, segmentId: string, maxDepth: number) {
  const segments = await graph.read(listSegments, {})
  found(segments.filter(({ id }) => id === segmentId), segmentId)
  return { segments: await graph.read(upstream, { segmentId, maxDepth }) }
}
