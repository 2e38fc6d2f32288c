/** Walking a chain map by the arrow keys: left and right along the arrows, up and down inside a column. */
import type { MapSegment } from '#api/contract/chains.ts'
import type { PlacedBox, Positions } from '#web/graph/positions.ts'

const nearest = (boxes: readonly (PlacedBox | undefined)[], y: number): string | undefined =>
  boxes
    .filter((box) => box !== undefined)
    .toSorted((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y) || a.x - b.x)
    .at(0)?.id

/** The segment that an arrow key leads to; undefined where there is none. */
export function stepTo(key: string, from: string, segments: readonly Pick<MapSegment, 'id' | 'feeds'>[], { boxes }: Positions): string | undefined {
  const here = boxes.get(from)
  if (!here) return segments[0]?.id
  const column = [...boxes.values()].filter((box) => box.column === here.column)
  switch (key) {
    case 'ArrowRight':
      return nearest((segments.find(({ id }) => id === from)?.feeds ?? []).map((id) => boxes.get(id)), here.y)
    case 'ArrowLeft':
      return nearest(segments.filter(({ feeds }) => feeds.includes(from)).map(({ id }) => boxes.get(id)), here.y)
    case 'ArrowUp':
      return column.filter((box) => box.y < here.y).toSorted((a, b) => b.y - a.y).at(0)?.id
    case 'ArrowDown':
      return column.filter((box) => box.y > here.y).toSorted((a, b) => a.y - b.y).at(0)?.id
    case 'Home':
      return segments[0]?.id
    case 'End':
      return segments.at(-1)?.id
    default:
      return undefined
  }
}
