/** Arrows of a chain map as orthogonal lines: along gutters between columns, and through the lanes kept free in them. */
import { laneId, type Column, type ColumnPlan } from '#web/graph/columns.ts'
import { measure } from '#web/graph/measure.ts'
import type { PlacedBox } from '#web/graph/positions.ts'

export interface Point {
  x: number
  y: number
}

/** The line of one arrow, from the right side of one box to the left side of another. */
export interface Route {
  from: string
  to: string
  points: readonly Point[]
}

interface Ground {
  columns: readonly Column[]
  backward: ColumnPlan['backward']
  /** Top edge of each slot. */
  tops: ReadonlyMap<string, number>
  /** Left edge of each column. */
  lefts: readonly number[]
  boxes: ReadonlyMap<string, PlacedBox>
  /** Lower edge of the lowest box. */
  lowest: number
  width: number
}

/** What one segment's arrows do in one gutter: the heights they come in at and leave at. */
interface Bus {
  net: string
  comes: number[]
  leaves: number[]
}

const backNet = (id: string): string => `↩${id}`

/** How many vertical tracks each gutter needs; gutter `n` is left of column `n`, the last right of them all. */
export function trackCounts(columns: readonly Column[], backward: ColumnPlan['backward']): readonly number[] {
  const columnOf = new Map(columns.flatMap((column, index) => column.slots.map((slot) => [slot.id, index] as const)))
  const nets = Array.from({ length: columns.length + 1 }, () => new Set<string>())
  for (const [index, column] of columns.entries()) {
    const netOf = new Map(column.slots.map((slot) => [slot.id, slot.net]))
    for (const step of column.steps) nets[index + 1]?.add(netOf.get(step.from) ?? step.from)
  }
  for (const { from, to } of backward) {
    nets[(columnOf.get(from) ?? 0) + 1]?.add(backNet(from))
    nets[columnOf.get(to) ?? 0]?.add(backNet(from))
  }
  return nets.map((net) => net.size)
}

/** Draws all arrows; `depth` is how far those that run backward reach below the lowest box. */
export function routeArrows(ground: Ground): { routes: Route[]; depth: number } {
  const { columns, backward, lefts, boxes } = ground
  const slots = new Map(columns.flatMap((column) => column.slots.map((slot) => [slot.id, slot] as const)))
  const dock = (id: string): number =>
    (ground.tops.get(id) ?? 0) + (slots.get(id)?.lane ? measure.laneHeight : measure.headHeight) / 2
  const backNets = [...new Set(backward.map(({ from }) => from))]
  const backLevel = (from: string): number => ground.lowest + 16 + backNets.indexOf(from) * 12

  const arrivals = portsOf(columns, backward, dock, backLevel)
  const entry = (net: string, to: string): number => arrivals.get(`${net}→${to}`) ?? dock(to)

  const buses: Map<string, Bus>[] = Array.from({ length: columns.length + 1 }, () => new Map<string, Bus>())
  const ride = (gutter: number, net: string, comes: number, leaves: number): void => {
    const held = buses[gutter]?.get(net) ?? { net, comes: [], leaves: [] }
    held.comes.push(comes)
    held.leaves.push(leaves)
    buses[gutter]?.set(net, held)
  }
  for (const [index, column] of columns.entries()) {
    for (const step of column.steps) {
      const net = slots.get(step.from)?.net ?? step.from
      ride(index + 1, net, dock(step.from), slots.get(step.to)?.lane ? dock(step.to) : entry(net, step.to))
    }
  }
  for (const { from, to } of backward) {
    ride((boxes.get(from)?.column ?? 0) + 1, backNet(from), dock(from), backLevel(from))
    ride(boxes.get(to)?.column ?? 0, backNet(from), backLevel(from), entry(backNet(from), to))
  }
  const trackX = buses.map((gutter, index) => {
    const left = index === 0 ? 0 : (lefts[index - 1] ?? 0) + measure.boxWidth
    const right = lefts[index] ?? ground.width
    const straight = [...gutter.values()].filter(({ comes, leaves }) => leaves.every((y) => y === comes[0]))
    const order = orderTracks([...gutter.values()].filter((bus) => !straight.includes(bus)))
    const apart = Math.min(measure.track + 2, (right - left - 26) / Math.max(1, order.length - 1))
    const middle = (left + right - 4) / 2
    return new Map([
      ...straight.map((bus) => [bus.net, middle] as const),
      ...order.map((bus, at) => [bus.net, middle + (at - (order.length - 1) / 2) * apart] as const),
    ])
  })

  const routes: Route[] = []
  for (const box of boxes.values()) {
    const targets = targetsOf(columns, box)
    for (const to of targets) {
      const end = boxes.get(to)
      if (!end) continue
      const points: Point[] = [{ x: box.x + box.width, y: dock(box.id) }]
      for (let column = box.column + 1; column <= end.column; column += 1) {
        const x = trackX[column]?.get(box.id) ?? 0
        const y = column === end.column ? entry(box.id, to) : dock(laneId(box.id, column))
        points.push({ x, y: points.at(-1)?.y ?? y }, { x, y })
      }
      points.push({ x: end.x, y: points.at(-1)?.y ?? 0 })
      routes.push({ from: box.id, to, points: withoutNeedless(points) })
    }
  }
  for (const { from, to } of backward) {
    const [start, end] = [boxes.get(from), boxes.get(to)]
    if (!start || !end) continue
    const out = trackX[start.column + 1]?.get(backNet(from)) ?? 0
    const back = trackX[end.column]?.get(backNet(from)) ?? 0
    const level = backLevel(from)
    const y = entry(backNet(from), to)
    const points = [
      { x: start.x + start.width, y: dock(from) },
      { x: out, y: dock(from) },
      { x: out, y: level },
      { x: back, y: level },
      { x: back, y },
      { x: end.x, y },
    ]
    routes.push({ from, to, points: withoutNeedless(points) })
  }
  return { routes, depth: backNets.length === 0 ? 0 : 16 + backNets.length * 12 }
}

/** Boxes that a box's forward arrows reach, followed lane by lane. */
function targetsOf(columns: readonly Column[], box: PlacedBox): string[] {
  const found: string[] = []
  let fronts = [box.id]
  for (let column = box.column; column < columns.length && fronts.length > 0; column += 1) {
    const reached = (columns[column]?.steps ?? []).filter((step) => fronts.includes(step.from)).map((step) => step.to)
    const lane = laneId(box.id, column + 1)
    found.push(...reached.filter((id) => id !== lane))
    fronts = reached.includes(lane) ? [lane] : []
  }
  return found
}

/** Where on a box's left side each arrow ends: level with where it comes from when that is within the box's head, and apart. */
function portsOf(
  columns: readonly Column[],
  backward: ColumnPlan['backward'],
  dock: (id: string) => number,
  backLevel: (from: string) => number,
): ReadonlyMap<string, number> {
  const arriving = new Map<string, { net: string; wish: number }[]>()
  const arrive = (to: string, net: string, from: number): void => {
    const reach = measure.headHeight / 2 - 10
    const wish = Math.min(dock(to) + reach, Math.max(dock(to) - reach, from))
    arriving.set(to, [...(arriving.get(to) ?? []), { net, wish }])
  }
  for (const column of columns) {
    const slots = new Map(column.slots.map((slot) => [slot.id, slot]))
    for (const step of column.steps) arrive(step.to, slots.get(step.from)?.net ?? step.from, dock(step.from))
  }
  for (const { from, to } of backward) arrive(to, backNet(from), backLevel(from))

  const ports = new Map<string, number>()
  for (const [to, list] of arriving) {
    const sorted = list.toSorted((a, b) => a.wish - b.wish || (a.net < b.net ? -1 : 1))
    const reach = measure.headHeight / 2 - 8
    const apart = Math.min(measure.port, (2 * reach) / Math.max(1, sorted.length - 1))
    let floor = -Infinity
    const placed = sorted.map(({ wish }) => (floor = Math.max(wish, floor + apart)))
    // Pushed down too far, the row of ports is moved back up into the head.
    let ceiling = dock(to) + reach
    for (let index = placed.length - 1; index >= 0; index -= 1) {
      placed[index] = Math.min(placed[index] ?? ceiling, ceiling)
      ceiling = (placed[index] ?? ceiling) - apart
    }
    for (const [index, { net }] of sorted.entries()) ports.set(`${net}→${to}`, placed[index] ?? dock(to))
  }
  return ports
}

/** What it costs to draw `left` on a track left of `right`: lines that cross, and, dearer, lines that run over each other. */
function cost(left: Bus, right: Bus): number {
  const within = (y: number, bus: Bus): boolean => {
    const ys = [...bus.comes, ...bus.leaves]
    return y > Math.min(...ys) && y < Math.max(...ys)
  }
  const crossed = left.leaves.filter((y) => within(y, right)).length + right.comes.filter((y) => within(y, left)).length
  const covered = left.leaves.filter((y) => right.comes.some((other) => Math.abs(other - y) < 4)).length
  return crossed + covered * 10
}

/** The buses of a gutter from left to right, exchanged side by side as long as that makes the picture cheaper. */
function orderTracks(buses: readonly Bus[]): readonly Bus[] {
  const order = [...buses]
  for (let round = 0; round < order.length; round += 1) {
    let changed = false
    for (let index = 0; index + 1 < order.length; index += 1) {
      const [left, right] = [order[index], order[index + 1]]
      if (left && right && cost(right, left) < cost(left, right)) {
        order[index] = right
        order[index + 1] = left
        changed = true
      }
    }
    if (!changed) break
  }
  return order
}

/** A line without its repeated points and the points in the middle of a straight run. */
function withoutNeedless(points: readonly Point[]): Point[] {
  const apart = points.filter((point, index) => {
    const before = points[index - 1]
    return !before || before.x !== point.x || before.y !== point.y
  })
  return apart.filter((point, index) => {
    const [before, after] = [apart[index - 1], apart[index + 1]]
    if (!before || !after) return true
    return !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y))
  })
}
