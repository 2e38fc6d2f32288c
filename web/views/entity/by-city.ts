import type { LayoutDetail } from '#api/contract/common.ts'

/** Layouts of one city and its counties. */
export interface CityLayouts {
  id: string
  name: string
  layouts: LayoutDetail[]
}

/** Layouts by city, the city with most first. */
export function byCity(layouts: readonly LayoutDetail[]): CityLayouts[] {
  const cities = new Map<string, CityLayouts>()
  for (const layout of layouts) {
    const { cityId, cityName } = layout.place
    const city = cities.get(cityId) ?? { id: cityId, name: cityName, layouts: [] }
    city.layouts.push(layout)
    cities.set(cityId, city)
  }
  return [...cities.values()].toSorted((a, b) => b.layouts.length - a.layouts.length || (a.id < b.id ? -1 : 1))
}
