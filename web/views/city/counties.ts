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
