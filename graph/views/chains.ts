/** Chains: the list with its counts, and the map of one. */
import { chainIdOf } from '#graph/domain/ids.ts'
import { groupBy } from '#graph/domain/grouping.ts'
import type { GraphReader } from '#graph/engines/engine.ts'
import { concentration } from '#graph/analysis/overlap.ts'
import { toAssets } from '#graph/gaps/board.ts'
import { leadersOf } from '#graph/gaps/gap.ts'
import { assetsOfChain } from '#graph/queries/chain/assets.ts'
import { chainById } from '#graph/queries/chain/by-id.ts'
import { chainCarriers } from '#graph/queries/chain/carriers.ts'
import { listChains } from '#graph/queries/chain/list.ts'
import { listMappings } from '#graph/queries/chain/mappings.ts'
import { chainRoles } from '#graph/queries/chain/roles.ts'
import { chainProducts } from '#graph/queries/chain/products.ts'
import { chainSegments } from '#graph/queries/chain/segments.ts'
import { documentRefs } from '#graph/queries/document/refs.ts'
import { chainLayouts } from '#graph/queries/gap/layouts.ts'
import { toReferenceSource } from '#graph/queries/reference-source.ts'
import { type Carrier, carries, carriersOf } from './carriers.ts'
import { type Chosen, saidIn } from './chosen-documents.ts'
import { found } from './found.ts'

/** Every chain with what stands under its own headings, in the order of the reference data. @param chosen documents that count */
export async function getChains(graph: GraphReader, chosen?: Chosen) {
  const [chains, carriers] = await Promise.all([
    graph.read(listChains, {}),
    chosen === undefined ? graph.read(chainCarriers, {}) : graph.read(chainLayouts, {}).then((rows) => saidIn(rows, chosen)),
  ])
  const carriersByChain = groupBy(carriers, ({ chainId }) => chainId)
  return chains.map(({ id, name, group, sector, pinyin, initials, aliases, segmentCount }) => {
    const rows = carriersByChain.get(id) ?? []
    const developed = rows.filter(({ relation }) => relation === 'develop')
    return {
      id, name, group, sector, pinyin, initials, aliases, segmentCount,
      carriedSegmentCount: new Set(developed.flatMap(({ segmentIds }) => segmentIds.filter((segmentId) => chainIdOf(segmentId) === id))).size,
      productCount: new Set(rows.map(({ productId }) => productId)).size,
      cityCount: new Set(developed.map(({ cityId }) => cityId)).size,
    }
  })
}

interface MapProduct {
  id: string
  name: string
  term: string | null
  carriers: Carrier[]
}

const developers = (products: readonly MapProduct[]): Carrier[] => products.flatMap((product) => product.carriers.filter(carries))
/** Cities of some layouts, most layouts first. */
const citiesOf = (carriers: readonly Carrier[]): { id: string; name: string; layoutCount: number }[] =>
  [...groupBy(carriers, ({ place }) => place.cityId)]
    .map(([id, entries]) => ({ id, name: entries[0]?.place.cityName ?? id, layoutCount: entries.length }))
    .sort((a, b) => b.layoutCount - a.layoutCount || (a.id < b.id ? -1 : 1))
const countCities = (carriers: readonly Carrier[]): number => new Set(carriers.map(({ place }) => place.cityId)).size

function presenceOf(cityCount: number, isRead: boolean): 'planned' | 'single' | 'silent' | 'unread' {
  if (!isRead) return 'unread'
  if (cityCount === 0) return 'silent'
  return cityCount === 1 ? 'single' : 'planned'
}

/** Roles in the order in which they are spoken of; others after them. */
const roleOrder = ['总链长', '链长', '链长单位', '链主']
const rankOf = (role: string): number => (roleOrder.includes(role) ? roleOrder.indexOf(role) : roleOrder.length)

/** What the office has entered of a chain: roles over all chains first, and what ties the chain or a segment of it. */
async function getOwnData(graph: GraphReader, chainId: string) {
  const [roles, mappings] = await Promise.all([graph.read(chainRoles, {}), graph.read(listMappings, {})])
  const isHere = (id: string): boolean => id === chainId || (id.startsWith('segment:') && chainIdOf(id) === chainId)
  return {
    roles: roles
      .filter(({ chainIds }) => chainIds.length === 0 || chainIds.includes(chainId))
      .map(({ id, role, name, since, until, sourceTitle, sourcePublishedOn, sourceUrl, chainIds }) => ({
        id, role, name, isOverAll: chainIds.length === 0, since, until, source: { title: sourceTitle, publishedOn: sourcePublishedOn, url: sourceUrl },
      }))
      .sort((a, b) => Number(b.isOverAll) - Number(a.isOverAll) || rankOf(a.role) - rankOf(b.role)),
    mappings: mappings
      .filter(({ ownId, shippedId }) => isHere(ownId) || isHere(shippedId))
      .map(({ ownId, ownName, shippedId, shippedName, relation, note }) => ({ own: { id: ownId, name: ownName }, shipped: { id: shippedId, name: shippedName }, relation, note })),
  }
}

/** Of the products under a chain's headings those that some of the documents put there. */
async function chosenProducts<T extends { id: string }>(graph: GraphReader, chainId: string, products: readonly T[], chosen: Chosen): Promise<readonly T[]> {
  if (chosen === undefined) return products
  const rows = saidIn(await graph.read(chainLayouts, {}), chosen)
  const said = new Set(rows.filter((row) => row.chainId === chainId).map(({ productId }) => productId))
  return products.filter(({ id }) => said.has(id))
}

/** All that the map of a chain shows. @param chosen documents that count @throws GraphError `not-found` */
export async function getChainMap(graph: GraphReader, chainId: string, chosen?: Chosen) {
  const [chains, segmentRows, allProducts, documents, allAssets, ownData] = await Promise.all([
    graph.read(chainById, { chainId }),
    graph.read(chainSegments, { chainId }),
    graph.read(chainProducts, { chainId }),
    graph.read(documentRefs, {}),
    graph.read(assetsOfChain, { chainId }),
    getOwnData(graph, chainId),
  ])
  const { sourceKind, sourceTitle, sourceCode, sourceText, documentIds: allDocumentIds, ...chain } = found(chains, chainId)
  const documentIds = chosen === undefined ? allDocumentIds : allDocumentIds.filter((id) => chosen.has(id))
  const productRows = await chosenProducts(graph, chainId, allProducts, chosen)
  const isChosen = ({ documentId }: { documentId: string }): boolean => chosen === undefined || chosen.has(documentId)
  const assets = allAssets.filter(isChosen)
  // The engines give the lists inside a row in orders of their own.
  const industries = chain.industries.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const industryIds = new Set(industries.map(({ id }) => id))
  const carriers = await carriersOf(graph, productRows.map(({ id }) => id), industryIds, chosen)
  const products = productRows.map(({ id, name, placements }) => {
    const placement = placements.find(({ segmentId }) => chainIdOf(segmentId) === chainId)
    return { segmentId: placement?.segmentId, product: { id, name, term: placement?.term ?? null, carriers: carriers.get(id) ?? [] } }
  })
  const productsBySegment = groupBy(products, ({ segmentId }) => segmentId)
  const productsOf = (segmentId: string | undefined): MapProduct[] => (productsBySegment.get(segmentId) ?? []).map(({ product }) => product)
  const own = products.flatMap(({ segmentId, product }) =>
    product.carriers.filter(({ ownHeading }) => ownHeading).map((carrier) => ({ segmentId, carrier })),
  )
  const leaders = leadersOf({ assets: toAssets(assets, isChosen) }).map(({ id, name, kind, role, cityIds }) => ({ id, name, kind, role, cityIds }))
  const segments = segmentRows.map(({ id, name, stage, order, feeds, ...row }) => {
    const cities = citiesOf(developers(productsOf(id)))
    return {
      id, name, stage, order, feeds: feeds.toSorted(), source: toReferenceSource(row), presence: presenceOf(cities.length, documentIds.length > 0),
      cityCount: cities.length, cities,
      concentration: concentration(cities.map(({ layoutCount }) => layoutCount)) ?? null,
      leaderIds: leaders.filter(({ cityIds }) => cities.some((city) => cityIds.includes(city.id))).map((leader) => leader.id),
      products: productsOf(id),
    }
  })
  const cities = [...groupBy(own, ({ carrier }) => carrier.place.cityId)].map(([id, entries]) => ({
    id,
    name: entries[0]?.carrier.place.cityName ?? id,
    layoutCount: entries.length,
    segmentIds: [...new Set(entries.flatMap(({ segmentId, carrier }) => (segmentId !== undefined && carries(carrier) ? [segmentId] : [])))],
  }))
  const speaking = new Set(documentIds)
  return {
    chain: {
      ...chain,
      ...ownData,
      industries,
      source: toReferenceSource({ sourceKind, sourceTitle, sourceCode, sourceText }),
      segmentCount: segments.length,
      carriedSegmentCount: segments.filter(({ cityCount }) => cityCount > 0).length,
      productCount: products.length,
      cityCount: countCities(own.map(({ carrier }) => carrier).filter(carries)),
      documents: documents.filter(({ id }) => speaking.has(id)),
    },
    segments,
    unplaced: productsOf(undefined),
    leaders,
    cities: cities.sort((a, b) => b.layoutCount - a.layoutCount || a.id.localeCompare(b.id, 'en')),
  }
}
