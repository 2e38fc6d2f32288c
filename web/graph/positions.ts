/**
 * Where the boxes and arrows of a chain map stand. Pure and deterministic: the same chain gives the same picture.
 * A lane grid: stage and depth inside the stage give the column, barycentre sweeps the order in it, and every arrow runs
 * in the gutters between columns or through a slot kept free for it, so that none crosses a box.
 */
import type { Stage } from '#graph/domain/chain.ts'
import { columnsOf, orderColumns, type Column, type SegmentBox, type Slot } from '#web/graph/columns.ts'
import { measure } from '#web/graph/measure.ts'
import { routeArrows, trackCounts, type Route } from '#web/graph/routes.ts'

/** A box in the picture: left and top edge, all in px. */
export interface PlacedBox {
  id: string
  column: number
  x: number
  y: number
  width: number
  height: number
}

export interface Band {
  stage: Stage
  x: number
  width: number
}

export interface Positions {
  boxes: ReadonlyMap<string, PlacedBox>
  routes: readonly Route[]
  bands: readonly Band[]
  /** Extent of the whole picture from (0, 0), px. */
  width: number
  height: number
}

/** Top edge of each slot, by column: centred by the usual heights; a box opened further pushes down only what stands below it. */
function stack(columns: readonly Column[], segments: readonly SegmentBox[]): ReadonlyMap<string, number> {
  const boxes = new Map(segments.map((segment) => [segment.id, segment]))
  const usual = ({ id, lane }: Slot) => (lane ? measure.laneHeight : (boxes.get(id)?.usualHeight ?? measure.headHeight))
  const totals = columns.map((column) => column.slots.reduce<number>((sum, slot) => sum + usual(slot) + measure.gap, -measure.gap))
  const tallest = Math.max(0, ...totals)
  const tops = new Map<string, number>()
  for (const [index, column] of columns.entries()) {
    let y = measure.top + (tallest - (totals[index] ?? 0)) / 2
    for (const slot of column.slots) {
      tops.set(slot.id, y)
      y += (slot.lane ? measure.laneHeight : (boxes.get(slot.id)?.height ?? measure.headHeight)) + measure.gap
    }
  }
  return tops
}

/** px that the tracks of a gutter get: many share what few would have. */
const gutterTracks = (count = 0): number => Math.min(count, measure.mostTracks) * measure.track

/** Places the segments of one chain and routes the FEEDS arrows between them. */
export function placeSegments(segments: readonly SegmentBox[]): Positions {
  const heights = new Map(segments.map((segment) => [segment.id, segment.height]))
  const plan = columnsOf(segments)
  const columns = orderColumns(plan.columns)
  const tops = stack(columns, segments)
  const tracks = trackCounts(columns, plan.backward)

  const lefts: number[] = []
  const bands: Band[] = []
  let x = 0
  for (const [index, column] of columns.entries()) {
    const before = columns[index - 1]
    const opensBand = before?.stage !== column.stage
    if (opensBand) {
      if (before) x += measure.bandPad + measure.bandGap
      bands.push({ stage: column.stage, x, width: 0 })
      x += measure.bandPad
    }
    if (index > 0 || (tracks[0] ?? 0) > 0) x += measure.gutter + gutterTracks(tracks[index])
    lefts.push(x)
    x += measure.boxWidth
    const band = bands.at(-1)
    if (band) band.width = x + measure.bandPad - band.x
  }
  const last = tracks[columns.length] ?? 0
  const width = x + measure.bandPad + (last > 0 ? measure.gutter + gutterTracks(last) : 0)

  const boxes = new Map<string, PlacedBox>()
  for (const [index, column] of columns.entries()) {
    for (const slot of column.slots) {
      if (slot.lane) continue
      boxes.set(slot.id, {
        id: slot.id,
        column: index,
        x: lefts[index] ?? 0,
        y: tops.get(slot.id) ?? 0,
        width: measure.boxWidth,
        height: heights.get(slot.id) ?? measure.headHeight,
      })
    }
  }
  const lowest = Math.max(measure.top, ...[...tops].map(([id, top]) => top + (boxes.get(id)?.height ?? measure.laneHeight)))
  const { routes, depth } = routeArrows({ columns, backward: plan.backward, tops, lefts, boxes, lowest, width })
  return { boxes, routes, bands, width, height: lowest + depth + measure.bottom }
}
