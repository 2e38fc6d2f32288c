/** Views of some documents: with every document chosen they say what they say without a choice, by counting rows instead of in Cypher. */
import { expect, it } from 'vitest'
import { assetKinds } from '#graph/domain/asset.ts'
import type { GraphEngine } from '#graph/engines/engine.ts'
import { listDocuments } from '#graph/queries/document/list.ts'
import { getAsset, getAssets } from '#graph/views/assets.ts'
import { getChainMap, getChains } from '#graph/views/chains.ts'
import type { Chosen } from '#graph/views/chosen-documents.ts'
import { getCities, getCity } from '#graph/views/cities.ts'
import { getIndustries, getIndustry } from '#graph/views/industries.ts'
import { getProduct, getProducts } from '#graph/views/products.ts'
import { describeOnEachEngine } from './engines.ts'
import { loadSmallCorpus } from './small-corpus.ts'

const page = { limit: 500, offset: 0 }

/** Every answer that takes a choice of documents. */
async function answersOf(graph: GraphEngine, chosen: Chosen) {
  const [chains, cities, industries, products, ...assets] = await Promise.all([
    getChains(graph, chosen), getCities(graph, chosen), getIndustries(graph, chosen), getProducts(graph, page, chosen), ...assetKinds.map((kind) => getAssets(graph, kind, page, chosen)),
  ])
  const each = async <T>(items: readonly { id: string }[], get: (graph: GraphEngine, id: string, chosen: Chosen) => Promise<T>) => Promise.all(items.map(({ id }) => get(graph, id, chosen)))
  return {
    chains, cities, industries, products, assets,
    maps: await each(chains, getChainMap), city: await each(cities, getCity), industry: await each(industries, getIndustry), product: await each(products.items, getProduct),
    asset: await each(assets.flatMap(({ items }) => items), getAsset),
  }
}

describeOnEachEngine('views of some documents', (open) => {
  it('say of all documents what they say without a choice, and of none nothing', async () => {
    const graph = await open()
    await loadSmallCorpus(graph)
    const documents = await graph.read(listDocuments, {})
    expect(documents.length).toBeGreaterThan(1)
    expect(await answersOf(graph, new Set(documents.map(({ id }) => id)))).toEqual(await answersOf(graph, undefined))
    const none = await answersOf(graph, new Set())
    expect(JSON.stringify(none)).not.toContain('passage:')
    expect(none.products.items).toEqual([])
    expect(none.assets.map(({ total }) => total)).toEqual(assetKinds.map(() => 0))
    expect(none.cities.every(({ layoutCount, industryCount }) => layoutCount === 0 && industryCount === 0)).toBe(true)
  })
})
