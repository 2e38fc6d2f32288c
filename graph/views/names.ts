/** How things are called: what was joined under several printed forms, and what may be one thing and was not joined. */
import { type AssetKind, assetKinds } from '#graph/domain/asset.ts'
import { groupBy } from '#graph/domain/grouping.ts'
import { kindOf } from '#graph/domain/ids.ts'
import type { GraphReader } from '#graph/engines/engine.ts'
import { findDoubtfulNames } from '#graph/importers/names/doubtful-names.ts'
import { listAssetIndustries } from '#graph/queries/explore/asset-industries.ts'
import { assetForms } from '#graph/queries/import/asset-forms.ts'
import { productForms } from '#graph/queries/import/product-forms.ts'
import { productsUnderHeadings } from '#graph/queries/placement/products-under-headings.ts'
import { searchNames } from '#graph/queries/search/names.ts'

/** Kinds whose aliases are printed forms; a chain's are other words for it, from reference data. */
const printedKinds = ['industry', 'product', 'agency', ...assetKinds] as const
type PrintedKind = (typeof printedKinds)[number]

const printedKindOf = (id: string): PrintedKind | undefined => printedKinds.find((kind) => kind === kindOf(id))
const assetKindOf = (id: string): AssetKind | undefined => assetKinds.find((kind) => kind === kindOf(id))

/** Everything printed in several ways, by kind. */
async function getMerged(graph: GraphReader) {
  const merged = (await graph.read(searchNames, {})).flatMap(({ id, name, aliases }) => {
    const kind = printedKindOf(id)
    return kind === undefined || aliases === null || aliases.length === 0 ? [] : [{ id, kind, name, aliases }]
  })
  return merged.sort((a, b) => printedKinds.indexOf(a.kind) - printedKinds.indexOf(b.kind))
}

const byKindThenName = (a: { first: { kind: PrintedKind; name: string } }, b: typeof a): number =>
  printedKinds.indexOf(a.first.kind) - printedKinds.indexOf(b.first.kind) || (a.first.name < b.first.name ? -1 : Number(a.first.name > b.first.name))

/** Pairs of one kind that may be one thing: for a person to judge. */
async function getDoubtful(graph: GraphReader) {
  const [products, headings, assets, industries] = await Promise.all([
    graph.read(productForms, {}),
    graph.read(productsUnderHeadings, {}),
    graph.read(assetForms, {}),
    graph.read(listAssetIndustries, {}),
  ])
  const headingsOf = new Map(headings.map(({ id, headings: printed }) => [id, printed]))
  const industriesOf = groupBy(industries, ({ assetId }) => assetId)
  const nodes = [
    ...products.map(({ id, name, aliases }) => ({ id, kind: 'product' as const, name, forms: aliases ?? [], headings: headingsOf.get(id) ?? [] })),
    ...assets.flatMap(({ id, name, aliases }) => {
      const kind = assetKindOf(id)
      return kind === undefined ? [] : [{ id, kind, name, forms: aliases ?? [], headings: (industriesOf.get(id) ?? []).map(({ industryId }) => industryId) }]
    }),
  ]
  const nodeOf = new Map(nodes.map(({ id, kind, name, forms }) => [id, { id, kind, name, aliases: forms }]))
  return findDoubtfulNames(nodes)
    .flatMap(({ firstId, secondId, ground }) => {
      const [first, second] = [nodeOf.get(firstId), nodeOf.get(secondId)]
      return first === undefined || second === undefined ? [] : [{ ground, first, second }]
    })
    .sort(byKindThenName)
}

/** All that the review of names shows. */
export async function getNames(graph: GraphReader) {
  const [merged, doubtful] = await Promise.all([getMerged(graph), getDoubtful(graph)])
  return { merged, doubtful }
}
