/** Assets of a chain: under its own headings, and under those of the industry that its own is a branch of. */
import { groupBy } from '#graph/domain/grouping.ts'
import type { BoardChain } from '#graph/gaps/board.ts'
import type { BoardRows } from '#graph/gaps/read-board.ts'
import type { NamedAsset } from './list.ts'

export interface HeadingAsset {
  industryId: string
  industryName: string
  assetId: string
  kind: NamedAsset['kind']
  name: string
  role: NamedAsset['roles'][number] | null
  sort: NamedAsset['sorts'][number] | null
  head: string | null
  passageId: string
  documentId: string
  locations: readonly { cityId: string; documentId: string }[]
}

interface Headings {
  chain: BoardChain
  industries: BoardRows['industries']
  cities: readonly { id: string; name: string }[]
  /** Documents that count. */
  documentIds: ReadonlySet<string>
}

/** 关键材料 + 产业集群; a name that says it already stays. */
const fullName = (name: string, head: string | null): string => (head === null || name.endsWith(head) ? name : `${name}${head}`)

/** Each asset once: what stands under a heading of the chain is its own, and is not listed again as of the wider industry. */
export function assetsOf(rows: readonly HeadingAsset[], { chain, industries, cities, documentIds }: Headings): NamedAsset[] {
  const own = new Set(chain.industryIds)
  const wider = new Set(industries.filter(({ id }) => own.has(id)).flatMap(({ parentIds }) => parentIds).filter((id) => !own.has(id)))
  const cityNames = new Map(cities.map(({ id, name }) => [id, name]))
  const isChosen = ({ documentId }: { documentId: string }): boolean => documentIds.has(documentId)
  const chosen = rows.filter(isChosen)
  const ownRows = chosen.filter(({ industryId }) => own.has(industryId))
  const ownAssets = new Set(ownRows.map(({ assetId }) => assetId))
  const widerRows = chosen.filter(({ industryId, assetId }) => wider.has(industryId) && !ownAssets.has(assetId))
  const toAssets = (group: readonly HeadingAsset[], scope: NamedAsset['scope']): NamedAsset[] =>
    [...groupBy(group, ({ assetId }) => assetId)].flatMap(([id, said]) => {
      const [first] = said
      if (first === undefined) return []
      const cityIds = [...new Set(said.flatMap(({ locations }) => locations.filter(isChosen).map(({ cityId }) => cityId)))].filter((cityId) => cityNames.has(cityId)).sort()
      const head = said.find((one) => one.head !== null)?.head ?? null
      return [{
        id, kind: first.kind, name: fullName(first.name, head), scope,
        roles: [...new Set(said.flatMap(({ role }) => (role === null ? [] : [role])))],
        sorts: [...new Set(said.flatMap(({ sort }) => (sort === null ? [] : [sort])))],
        cityIds,
        cityNames: cityIds.map((cityId) => cityNames.get(cityId) ?? cityId),
        headings: [...new Set(said.map(({ industryName }) => industryName))],
        passageIds: [...new Set(said.map(({ passageId }) => passageId))],
      }]
    })
  return [...toAssets(ownRows, 'own'), ...toAssets(widerRows, 'wider')]
}
