/**
 * The board: chains with their segments and who is planned to carry each, as some documents say. Gaps are found in it and
 * in nothing else, so every figure of a gap can be recomputed from the board's rows.
 */
import { chainIdOf } from '#graph/domain/ids.ts'
import { groupBy } from '#graph/domain/grouping.ts'
import { issuedBy } from '#graph/domain/standing.ts'
import { type RelatedSegment, toRelated } from '#graph/analysis/chain-fit.ts'
import { type Links, strictRule, toLinks } from '#graph/analysis/co-plan.ts'
import type { Presence } from '#graph/analysis/presence.ts'
import type { Stage } from '#graph/domain/chain.ts'
import type { BoardRows } from './read-board.ts'

/** One layout under a chain's own heading, with every passage that states it. */
export interface Carrier {
  layoutId: string
  relation: 'develop' | 'retire' | 'limit'
  productId: string
  productName: string
  placeId: string
  placeName: string
  cityId: string
  cityName: string
  passageIds: string[]
  documentIds: string[]
}

/** An enterprise, cluster, park, project, technology or brand under a chain's headings. */
export interface BoardAsset {
  id: string
  kind: BoardRows['assets'][number]['kind']
  name: string
  role: BoardRows['assets'][number]['role']
  cityIds: string[]
  passageIds: string[]
}

export type BoardRestriction = BoardRows['restrictions'][number]

export interface Bottleneck {
  focusId: string
  name: string
  verb: string
  passageId: string
}

export interface BoardSegment {
  id: string
  name: string
  stage: Stage
  chainId: string
  chainName: string
  /** Ids of segments that need this one's output, and of those whose output it needs. */
  feeds: string[]
  needs: string[]
  /** Layouts that develop it or a kind of it, and those that retire or limit it. */
  carriers: Carrier[]
  against: Carrier[]
  bottlenecks: Bottleneck[]
}

export interface BoardChain {
  id: string
  name: string
  group: BoardRows['chains'][number]['group']
  industryIds: string[]
  segments: BoardSegment[]
  /** Whether any of the documents speaks of it; a chain that none speaks of has no gaps, it is not read. */
  isRead: boolean
  /** Documents that speak of it, and the passage where each begins to. */
  readings: { documentId: string; industryId: string; firstPassageId: string }[]
  /** Layouts under its headings, in a segment or in none. */
  carriers: Carrier[]
  targets: { id: string; name: string; passageId: string }[]
  assets: BoardAsset[]
  restrictions: BoardRestriction[]
  /** What is still to be broken through and no segment takes. */
  unplacedBottlenecks: Bottleneck[]
}

export interface Board {
  chains: BoardChain[]
  segments: ReadonlyMap<string, BoardSegment>
  /** Cities that the documents could have given something to, by code. */
  cities: BoardRows['cities']
  /** Documents that the board was built of. */
  documents: BoardRows['documents']
  /** City → segments that it is planned to carry; cities without any are in it. */
  presence: Presence
  /** What is near each segment in the chains, and in the plans. */
  related: ReadonlyMap<string, readonly RelatedSegment[]>
  links: ReadonlyMap<string, Links>
}

export interface BoardFilter {
  /** Only what these say; all when absent. */
  documentIds?: readonly string[] | undefined
  /** ISO date: documents that were not yet issued then are left out. */
  asOf?: string | undefined
}

/** Documents of a filter. What has run out stays, marked elsewhere: a plan past its horizon is the last word until the next. */
export function documentsOf<T extends { id: string; issuedOn: string | null; horizonStart: number }>(documents: readonly T[], { documentIds, asOf }: BoardFilter): T[] {
  return documents.filter((one) => (asOf === undefined || issuedBy(one, asOf)) && (documentIds === undefined || documentIds.includes(one.id)))
}

export function toBoard(rows: BoardRows, filter: BoardFilter = {}): Board {
  const documents = documentsOf(rows.documents, filter)
  const chosen = new Set(documents.map(({ id }) => id))
  const isChosen = ({ documentId }: { documentId: string }): boolean => chosen.has(documentId)
  const provinces = new Set(documents.map(({ provinceId }) => provinceId))
  const layouts = groupBy(rows.layouts.filter(isChosen), ({ chainId }) => chainId)
  const readings = groupBy(rows.readings.filter(isChosen), ({ chainId }) => chainId)
  const focus = groupBy(rows.focus.filter((row) => isChosen(row) && row.isBreakthrough), ({ chainId }) => chainId)
  const assets = groupBy(rows.assets.filter(isChosen), ({ chainId }) => chainId)
  const targets = groupBy(rows.targets.filter(isChosen), ({ chainId }) => chainId)
  const segmentRows = groupBy(rows.segments, ({ chainId }) => chainId)
  const needs = groupBy(rows.segments.flatMap(({ id, feeds }) => feeds.map((fed) => ({ id, fed }))), ({ fed }) => fed)
  const bottlenecksIn = (chainId: string, segmentId: string | undefined): Bottleneck[] =>
    (focus.get(chainId) ?? [])
      .filter(({ segmentIds }) => segmentIds.find((id) => chainIdOf(id) === chainId) === segmentId)
      .map(({ focusId, name, verb, passageId }) => ({ focusId, name, verb, passageId }))
  const chains = rows.chains.map((chain): BoardChain => {
    const placed = toCarriers(layouts.get(chain.id) ?? [])
    const own = (segmentId: string) => placed.filter(({ segmentIds }) => segmentIds.includes(segmentId)).map(({ carrier }) => carrier)
    const read = readings.get(chain.id) ?? []
    return {
      id: chain.id,
      name: chain.name,
      group: chain.group,
      industryIds: chain.industryIds.toSorted(),
      isRead: read.length > 0,
      readings: read.map(({ documentId, industryId, firstPassageId }) => ({ documentId, industryId, firstPassageId })),
      carriers: placed.map(({ carrier }) => carrier),
      targets: (targets.get(chain.id) ?? []).map(({ targetId, name, passageId }) => ({ id: targetId, name, passageId })),
      assets: toAssets(assets.get(chain.id) ?? [], isChosen),
      restrictions: rows.restrictions.filter((row) => isChosen(row) && row.industryId !== null && chain.industryIds.includes(row.industryId)),
      unplacedBottlenecks: bottlenecksIn(chain.id, undefined),
      segments: (segmentRows.get(chain.id) ?? []).map((segment) => ({
        id: segment.id,
        name: segment.name,
        stage: segment.stage,
        chainId: chain.id,
        chainName: chain.name,
        feeds: segment.feeds.toSorted(),
        needs: (needs.get(segment.id) ?? []).map(({ id }) => id).sort(),
        carriers: own(segment.id).filter(({ relation }) => relation === 'develop'),
        against: own(segment.id).filter(({ relation }) => relation !== 'develop'),
        bottlenecks: bottlenecksIn(chain.id, segment.id),
      })),
    }
  })
  const cities = rows.cities.filter(({ provinceId }) => provinces.has(provinceId))
  addNarrower(chains, rows.segments)
  const segments = new Map(chains.flatMap((chain) => chain.segments.map((segment) => [segment.id, segment])))
  const presence = toPresence(cities, [...segments.values()])
  return { chains, segments, cities, documents, presence, related: toRelated(rows.segments), links: toLinks(presence, strictRule) }
}

/** Whatever belongs to a segment belongs to what it is a kind of: cement of the chain 水泥 carries 水泥混凝土 of 建材. */
function addNarrower(chains: readonly BoardChain[], rows: BoardRows['segments']): void {
  const segments = new Map(chains.flatMap((chain) => chain.segments.map((segment) => [segment.id, segment])))
  const narrower = groupBy(rows.flatMap(({ id, kindOf }) => kindOf.map((wider) => ({ id, wider }))), ({ wider }) => wider)
  const ownCarriers = new Map([...segments].map(([id, { carriers }]) => [id, carriers]))
  const gather = (id: string, seen: Set<string>): Carrier[] => {
    if (seen.has(id)) return []
    seen.add(id)
    return [...(ownCarriers.get(id) ?? []), ...(narrower.get(id) ?? []).flatMap((kind) => gather(kind.id, seen))]
  }
  for (const [id, segment] of segments) segment.carriers = [...new Map(gather(id, new Set()).map((carrier) => [carrier.layoutId, carrier])).values()]
}

/** Layouts of one chain, one entry each, with the chain's own segments. */
function toCarriers(rows: BoardRows['layouts']): { carrier: Carrier; segmentIds: string[] }[] {
  return [...groupBy(rows, ({ layoutId }) => layoutId).values()].flatMap((statements) => {
    const [row] = statements
    if (row === undefined) return []
    const { chainId, segmentIds, layoutId, relation, productId, productName, placeId, placeName, cityId, cityName } = row
    const carrier = {
      layoutId, relation, productId, productName, placeId, placeName, cityId, cityName,
      passageIds: [...new Set(statements.map(({ passageId }) => passageId))],
      documentIds: [...new Set(statements.map(({ documentId }) => documentId))],
    }
    return [{ carrier, segmentIds: segmentIds.filter((id) => chainIdOf(id) === chainId) }]
  })
}

/** Assets of one chain, one entry each, with the strongest role that a passage gives, where the chosen documents put it. */
export function toAssets(rows: BoardRows['assets'], isChosen: (row: { documentId: string }) => boolean): BoardAsset[] {
  return [...groupBy(rows, ({ assetId }) => assetId)].flatMap(([id, statements]) => {
    const [row] = statements
    if (row === undefined) return []
    const roles = new Set(statements.map(({ role }) => role))
    return [{
      id, kind: row.kind, name: row.name,
      role: roles.has('chain-leading') ? 'chain-leading' as const : roles.has('leading') ? 'leading' as const : null,
      cityIds: [...new Set(row.locations.filter(isChosen).map(({ cityId }) => cityId))].sort(),
      passageIds: [...new Set(statements.map(({ passageId }) => passageId))],
    }]
  })
}

function toPresence(cities: BoardRows['cities'], segments: readonly BoardSegment[]): Presence {
  const presence = new Map<string, Set<string>>(cities.map(({ id }) => [id, new Set()]))
  for (const { id, carriers } of segments) for (const { cityId } of carriers) presence.get(cityId)?.add(id)
  return presence
}
