/** Columns of a chain map: which box stands in which, in what order, and which slots are kept free for passing arrows. */
import { type Stage, stages } from '#graph/domain/stage.ts'

/** A segment to be placed. */
export interface SegmentBox {
  id: string
  stage: Stage
  order: number
  feeds: readonly string[]
  /** px */
  height: number
  /** px it has while the reader has not opened or closed it by itself; the columns are centred by this. */
  usualHeight?: number
}

/** A place in a column: a segment's box, or a lane kept free for the arrows of `net` that pass the column. */
export interface Slot {
  id: string
  lane: boolean
  /** The segment whose arrows leave here: the box's own id, or the id of the box a lane's arrows come from. */
  net: string
}

export interface Column {
  stage: Stage
  slots: readonly Slot[]
  /** Steps from a slot of this column to a slot of the next. */
  steps: readonly { from: string; to: string }[]
}

export interface ColumnPlan {
  columns: readonly Column[]
  /** Arrows that run against the order of the columns. */
  backward: readonly { from: string; to: string }[]
}

/** Depth of each segment inside its stage: one more than the deepest of those of the same stage that feed it. */
function depths(segments: readonly SegmentBox[]): ReadonlyMap<string, number> {
  const byId = new Map(segments.map((segment) => [segment.id, segment]))
  const feeders = new Map<string, string[]>(segments.map((segment) => [segment.id, []]))
  for (const segment of segments) {
    for (const target of segment.feeds) {
      if (byId.get(target)?.stage === segment.stage && target !== segment.id) feeders.get(target)?.push(segment.id)
    }
  }
  const known = new Map<string, number>()
  const visit = (id: string, above: ReadonlySet<string>): number => {
    const depth = known.get(id)
    if (depth !== undefined) return depth
    let deepest = 0
    for (const feeder of feeders.get(id) ?? []) {
      // An arrow that closes a circle gives no depth; it will run backward.
      if (!above.has(feeder)) deepest = Math.max(deepest, visit(feeder, new Set([...above, id])) + 1)
    }
    known.set(id, deepest)
    return deepest
  }
  for (const segment of segments) visit(segment.id, new Set([segment.id]))
  return known
}

export const laneId = (net: string, column: number): string => `${net}@${String(column)}`

/** Columns from the left, each in the segments' own order, with lanes for arrows that pass a column. */
export function columnsOf(segments: readonly SegmentBox[]): ColumnPlan {
  const sorted = segments.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
  const depth = depths(sorted)
  const columnOf = new Map<string, number>()
  const columns: { stage: Stage; slots: Slot[]; steps: { from: string; to: string }[] }[] = []
  for (const stage of stages) {
    const members = sorted.filter((segment) => segment.stage === stage)
    // Depths may leave a hole when an arrow closes a circle: only those in use become columns.
    const used = [...new Set(members.map((segment) => depth.get(segment.id) ?? 0))].sort((a, b) => a - b)
    for (const level of used) {
      const inColumn = members.filter((segment) => depth.get(segment.id) === level)
      for (const segment of inColumn) columnOf.set(segment.id, columns.length)
      columns.push({ stage, slots: inColumn.map(({ id }) => ({ id, lane: false, net: id })), steps: [] })
    }
  }

  const backward: { from: string; to: string }[] = []
  for (const segment of sorted) {
    const from = columnOf.get(segment.id) ?? 0
    for (const target of segment.feeds) {
      const to = columnOf.get(target)
      if (to === undefined || target === segment.id) continue
      if (to <= from) {
        backward.push({ from: segment.id, to: target })
        continue
      }
      let at = segment.id
      for (let column = from + 1; column <= to; column += 1) {
        const next = column === to ? target : laneId(segment.id, column)
        const slots = columns[column]?.slots
        if (column < to && slots && !slots.some((slot) => slot.id === next)) slots.push({ id: next, lane: true, net: segment.id })
        const steps = columns[column - 1]?.steps
        if (steps && !steps.some((step) => step.from === at && step.to === next)) steps.push({ from: at, to: next })
        at = next
      }
    }
  }
  return { columns, backward }
}

const ranks = (column: Column | undefined): ReadonlyMap<string, number> =>
  new Map(column?.slots.map((slot, index) => [slot.id, index - (column.slots.length - 1) / 2]))

function crossings(columns: readonly Column[]): number {
  let count = 0
  for (const [index, column] of columns.entries()) {
    const left = ranks(column)
    const right = ranks(columns[index + 1])
    for (const [i, a] of column.steps.entries()) {
      for (const b of column.steps.slice(i + 1)) {
        const across = ((left.get(a.from) ?? 0) - (left.get(b.from) ?? 0)) * ((right.get(a.to) ?? 0) - (right.get(b.to) ?? 0))
        if (across < 0) count += 1
      }
    }
  }
  return count
}

/** One column sorted by the mean rank of what it is joined to on one side; what is joined to nothing keeps its rank. */
function sweep(column: Column, own: ReadonlyMap<string, number>, neighbours: (slotId: string) => number[]): Column {
  const wish = new Map(
    column.slots.map((slot) => {
      const met = neighbours(slot.id)
      return [slot.id, met.length === 0 ? (own.get(slot.id) ?? 0) : met.reduce((sum, rank) => sum + rank, 0) / met.length]
    }),
  )
  const slots = column.slots.toSorted((a, b) => (wish.get(a.id) ?? 0) - (wish.get(b.id) ?? 0) || (own.get(a.id) ?? 0) - (own.get(b.id) ?? 0))
  return { ...column, slots }
}

/** The columns with the slots of each ordered so that few arrows cross. */
export function orderColumns(planned: readonly Column[], rounds = 12): readonly Column[] {
  let columns = planned
  let best = planned
  let fewest = crossings(columns)
  for (let round = 0; round < rounds && fewest > 0; round += 1) {
    const next = [...columns]
    const forward = round % 2 === 0
    for (let step = 1; step < next.length; step += 1) {
      const index = forward ? step : next.length - 1 - step
      const column = next[index]
      if (!column) continue
      const before = next[index - 1]
      const beside = ranks(forward ? before : next[index + 1])
      const steps = (forward ? before?.steps : column.steps) ?? []
      next[index] = sweep(column, ranks(column), (id) =>
        forward
          ? steps.filter((one) => one.to === id).map((one) => beside.get(one.from) ?? 0)
          : steps.filter((one) => one.from === id).map((one) => beside.get(one.to) ?? 0),
      )
    }
    columns = next
    const count = crossings(columns)
    if (count < fewest) {
      fewest = count
      best = columns
    }
  }
  return best
}
