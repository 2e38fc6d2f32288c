/** Outlines in degrees as shapes on a sheet of some width: pure. */
import type { Boundaries } from '#graph/domain/boundary.ts'

export interface CityShape {
  /** `city:` and the code. */
  id: string
  name: string
  /** For the attribute `d`; holes by the even-odd rule. */
  path: string
  /** Where a label stands best, and the radius of the free circle around it, px. */
  label: { x: number; y: number; room: number }
}
export interface Sheet {
  width: number
  height: number
  shapes: CityShape[]
}

type Point = readonly [number, number]
const pad = 6
const round = (value: number): string => String(Math.round(value * 10) / 10)

/** Equal steps of longitude and latitude, shortened by the cosine of the middle latitude: true enough for one province. */
export function project({ features }: Pick<Boundaries, 'features'>, width: number): Sheet {
  const all = features.flatMap(({ geometry }) => geometry.coordinates.flat(2))
  const [west, east] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([x]) => x))]
  const [south, north] = [Math.min(...all.map(([, y]) => y)), Math.max(...all.map(([, y]) => y))]
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = (width - 2 * pad) / ((east - west) * squeeze)
  const place = ([x, y]: Point): Point => [pad + (x - west) * squeeze * scale, pad + (north - y) * scale]
  const shapes = features.map(({ properties, geometry }): CityShape => {
    const polygons = geometry.coordinates.map((rings) => rings.map((ring) => ring.map(place)))
    const largest = polygons.toSorted((a, b) => areaOf(b[0] ?? []) - areaOf(a[0] ?? []))[0] ?? []
    const path = polygons.flat().map((ring) => `M${ring.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`).join('')
    return { id: `city:${properties.code}`, name: properties.name, path, label: freest(largest) }
  })
  return { width, height: Math.ceil((north - south) * scale + 2 * pad), shapes }
}

export function areaOf(ring: readonly Point[]): number {
  let twice = 0
  for (const [at, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y]
    twice += x * nextY - nextX * y
  }
  return Math.abs(twice) / 2
}

/** Distance to the nearest edge, negative outside. */
function depth([x, y]: Point, rings: readonly (readonly Point[])[]): number {
  let inside = false
  let nearest = Infinity
  for (const ring of rings) {
    for (const [at, [ax, ay]] of ring.entries()) {
      const [bx, by] = ring[(at + 1) % ring.length] ?? [ax, ay]
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
      const length = (bx - ax) ** 2 + (by - ay) ** 2
      const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
      nearest = Math.min(nearest, (x - ax - along * (bx - ax)) ** 2 + (y - ay - along * (by - ay)) ** 2)
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest)
}

/** The point deepest inside: a grid over the shape, then finer ones around the best. */
function freest(rings: readonly (readonly Point[])[]): CityShape['label'] {
  const [outer = []] = rings
  const xs = outer.map(([x]) => x)
  const ys = outer.map(([, y]) => y)
  let centre: Point = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2]
  let [halfX, halfY] = [(Math.max(...xs) - Math.min(...xs)) / 2, (Math.max(...ys) - Math.min(...ys)) / 2]
  let room = depth(centre, rings)
  for (let level = 0; level < 3; level += 1) {
    const steps = level === 0 ? 10 : 4
    const [x, y] = centre
    for (let column = -steps; column <= steps; column += 1) {
      for (let row = -steps; row <= steps; row += 1) {
        const point: Point = [x + (column / steps) * halfX, y + (row / steps) * halfY]
        const found = depth(point, rings)
        if (found > room) [room, centre] = [found, point]
      }
    }
    halfX /= steps
    halfY /= steps
  }
  return { x: centre[0], y: centre[1], room: Math.max(0, room) }
}
