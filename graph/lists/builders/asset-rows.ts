/** Lists whose rows are assets. */
import type { ListRow, ListScope, NamedAsset } from '../list.ts'

export const assetFields = { name: '名称', kind: '类别', cities: '所在市', heading: '所在标题' } as const
type Field = keyof typeof assetFields

/** Rows of the assets that `kindOf` gives a kind, of the scope's city where it has one. */
export function assetRows({ assets, cityId }: ListScope, kindOf: (asset: NamedAsset) => string | undefined): (ListRow & { cells: Record<Field, string> })[] {
  return assets.flatMap((asset) => {
    const kind = kindOf(asset)
    if (kind === undefined || (cityId !== undefined && !asset.cityIds.includes(cityId))) return []
    return [{
      id: asset.id, link: asset.id, scope: asset.scope, passageIds: asset.passageIds,
      cells: { name: asset.name, kind, cities: asset.cityNames.join('、'), heading: asset.headings.join('、') },
    }]
  })
}
