import type { CityCell } from '#api/contract/city-pictures.ts'
import type { CityDetail } from '#api/contract/places.ts'

/** Counties that the plans name, each with what they give it: 3 项布局、1 个点名. */
export function countiesWithCounts({ counties, industries, assets }: Pick<CityDetail, 'counties' | 'industries' | 'assets'>): { id: string; name: string; counts: string }[] {
  const layoutIds = (id: string) => new Set(industries.flatMap(({ layouts }) => layouts.filter((layout) => layout.place.id === id).map((layout) => layout.id)))
  return counties.map(({ id, name }) => {
    const layouts = layoutIds(id).size
    const named = assets.filter(({ places }) => places.some((place) => place.id === id)).length
    const counts = [layouts > 0 ? `${layouts} 项布局` : '', named > 0 ? `点名 ${named} 个` : ''].filter((text) => text !== '')
    return { id, name, counts: counts.join('、') || '没有布局' }
  })
}

/** Counties among the places of a city's layouts, each with how many it is given. */
export function countiesOf({ city, layouts }: Pick<CityCell, 'city' | 'layouts'>): { id: string; name: string; count: number }[] {
  const counts = new Map<string, { id: string; name: string; count: number }>()
  for (const { place } of layouts) {
    if (place.id === city.id) continue
    counts.set(place.id, { id: place.id, name: place.name, count: (counts.get(place.id)?.count ?? 0) + 1 })
  }
  return [...counts.values()]
}
