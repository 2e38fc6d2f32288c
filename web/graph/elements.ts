/** A chain map as Cytoscape elements: data says what a thing is, positions where it stands; appearance is stylesheet.ts. */
import type { ElementDefinition } from 'cytoscape'
import type { ChainMap, MapSegment } from '#api/contract/chains.ts'
import { arrowId } from '#web/graph/arrows.ts'
import { briefLimits, chipsOf, citiesLine, type ChipList, type Detail } from '#web/graph/chips.ts'
import { lookOf, type ColourState } from '#web/graph/colouring.ts'
import { measure } from '#web/graph/measure.ts'
import { placeSegments, type PlacedBox, type Positions } from '#web/graph/positions.ts'
import type { Point, Route } from '#web/graph/routes.ts'
import { toLines } from '#web/graph/text.ts'
import { stageNames } from '#web/wording.ts'

/** What the reader has done to the map. */
export interface MapState extends ColourState {
  /** How much of their products segments show, unless the reader opened one. */
  detail: Detail
  detailOf: (segmentId: string) => Detail
}

export interface Picture {
  positions: Positions
  elements: readonly ElementDefinition[]
}

/** Draws up a chain map. */
export function drawUp(map: ChainMap, state: MapState): Picture {
  const closed = map.segments.map(({ id, stage, order, feeds }) => ({ id, stage, order, feeds, height: measure.headHeight }))
  const limits = briefLimits(closed, map.segments)
  const chips = (segment: MapSegment, detail: Detail) => chipsOf(segment, detail, limits.get(segment.id) ?? 0)
  const chipLists = new Map(map.segments.map((segment) => [segment.id, chips(segment, state.detailOf(segment.id))]))
  const positions = placeSegments(
    map.segments.map((segment) => ({
      id: segment.id,
      stage: segment.stage,
      order: segment.order,
      feeds: segment.feeds,
      height: measure.headHeight + (chipLists.get(segment.id)?.height ?? 0),
      usualHeight: measure.headHeight + chips(segment, state.detail).height,
    })),
  )
  const elements: ElementDefinition[] = positions.bands.flatMap((band) => [
    still(`band:${band.stage}`, 'band', '', { x: band.x + band.width / 2, y: positions.height / 2 }, { w: band.width, h: positions.height }),
    still(`band:${band.stage}#head`, 'bandHead', stageNames[band.stage], { x: band.x + measure.bandPad, y: 20 }),
  ])
  for (const segment of map.segments) {
    const box = positions.boxes.get(segment.id)
    const list = chipLists.get(segment.id)
    if (!box || !list) continue
    elements.push(...segmentElements(map, segment, box, list, state), ...chipElements(segment, box, list))
  }
  elements.push(...positions.routes.map((route) => arrowElement(route, positions)))
  return { positions, elements }
}

/** A node that only shows something and takes no pointer. */
function still(id: string, kind: string, label: string, position: Point, data: Record<string, unknown> = {}): ElementDefinition {
  return { data: { id, kind, label, ...data }, position, selectable: false, grabbable: false }
}

function segmentElements(map: ChainMap, segment: MapSegment, box: PlacedBox, { folded }: ChipList, state: MapState): ElementDefinition[] {
  const middle = box.x + box.width / 2
  const lines = toLines(segment.name, (box.width - 12) / measure.nameText)
  const owner = segment.id
  const { fills, note, noteInk, marks } = lookOf(map, segment, state)
  const elements: ElementDefinition[] = [
    {
      data: {
        id: segment.id, kind: 'segment', owner, presence: segment.presence, w: box.width, h: box.height,
        fills,
      },
      position: { x: middle, y: box.y + box.height / 2 },
      grabbable: false,
    },
    still(`${owner}#name`, 'segmentName', lines.join('\n'), { x: middle, y: box.y + 21 }, { owner }),
    still(`${owner}#note`, 'segmentNote', note, { x: middle, y: box.y + (lines.length === 2 ? 51 : 43) }, { owner, ink: noteInk }),
  ]
  if (folded > 0 || state.detailOf(owner) === 'all') {
    elements.push({
      data: { id: `${owner}#open`, kind: 'opener', owner, label: folded > 0 ? '＋' : '－' },
      position: { x: box.x + box.width - 12, y: box.y + measure.headHeight - 13 },
      grabbable: false,
    })
  }
  marks.forEach((number, index) => {
    elements.push(
      still(`${owner}#city${String(number)}`, 'cityMark', '', { x: box.x + box.width - 10 - (marks.length - 1 - index) * 15, y: box.y }, { owner, number }),
    )
  })
  return elements
}

function chipElements(segment: MapSegment, box: PlacedBox, { chips, folded }: ChipList): ElementDefinition[] {
  const owner = segment.id
  const x = box.x + box.width / 2
  const w = box.width - 2 * measure.chipInset
  const elements: ElementDefinition[] = []
  let top = box.y + measure.headHeight
  for (const { product, lines, height } of chips) {
    const id = `${owner}|${product.id}`
    const own = product.carriers.some((carrier) => carrier.ownHeading)
    const data = { owner, productId: product.id, own, cityIds: product.carriers.map((carrier) => carrier.place.cityId) }
    const h = height - 5
    elements.push(
      { data: { id, kind: 'chip', ...data, w, h }, position: { x, y: top + h / 2 }, grabbable: false },
      still(`${id}#name`, 'chipName', lines.join('\n'), { x, y: top + 4 + (lines.length * measure.chipLine) / 2 }, { owner, chip: id, own }),
      still(`${id}#note`, 'chipNote', citiesLine(product), { x, y: top + h - 10 }, { owner, chip: id }),
    )
    top += height
  }
  if (folded > 0 && chips.length > 0) {
    const h = measure.moreHeight - 4
    elements.push({ data: { id: `${owner}|more`, kind: 'more', owner, label: `另有 ${String(folded)} 个产品`, w, h }, position: { x, y: top + h / 2 - 1 }, grabbable: false })
  }
  return elements
}

/** An arrow with its bends, given to Cytoscape as weights along and distances from the straight line between its ends. */
function arrowElement({ from, to, points }: Route, { boxes }: Positions): ElementDefinition {
  const [start, end] = [points[0], points.at(-1)]
  const [source, target] = [boxes.get(from), boxes.get(to)]
  if (!start || !end || !source || !target) throw new Error(`an arrow without ends: ${from} → ${to}`)
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const length = Math.hypot(dx, dy)
  const bends = points.slice(1, -1)
  const docked = (point: Point, box: PlacedBox) =>
    `${String(point.x - box.x - box.width / 2)}px ${String(point.y - box.y - box.height / 2)}px`
  return {
    data: {
      id: arrowId(from, to), kind: 'arrow', source: from, target: to,
      sourceEndpoint: docked(start, source),
      targetEndpoint: docked(end, target),
      weights: bends.map((bend) => ((bend.x - start.x) * dx + (bend.y - start.y) * dy) / length ** 2),
      distances: bends.map((bend) => ((bend.y - start.y) * dx - (bend.x - start.x) * dy) / length),
    },
    classes: bends.length === 0 ? 'level' : '',
  }
}
