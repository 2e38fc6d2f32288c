import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SegmentBox } from '#web/graph/columns.ts'
import { measure } from '#web/graph/measure.ts'
import { placeSegments, type PlacedBox, type Positions } from '#web/graph/positions.ts'

const stages = ['upstream', 'midstream', 'downstream'] as const

const segment = (id: string, stage: SegmentBox['stage'], feeds: string[], height: number = measure.headHeight, order = 0): SegmentBox => ({
  id, stage, order, feeds, height,
})

/** A chain of up to 14 segments with any arrows, circles and backward ones included, some of its boxes open. */
const chains = fc
  .array(fc.record({ stage: fc.constantFrom(...stages), open: fc.integer({ min: 0, max: 6 }), feeds: fc.array(fc.nat({ max: 13 }), { maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 14,
  })
  .map((rows) =>
    rows.map((row, index) =>
      segment(
        `s${String(index)}`,
        row.stage,
        [...new Set(row.feeds)].filter((to) => to < rows.length && to !== index).map((to) => `s${String(to)}`),
        measure.headHeight + row.open * measure.chipHeight,
        index,
      ),
    ),
  )

const overlap = (a: PlacedBox, b: PlacedBox): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Arrows that touch the inside of a box. */
function trespasses({ routes, boxes }: Positions): string[] {
  return routes.flatMap(({ from, to, points }) =>
    points.slice(1).flatMap((end, index) => {
      const start = points[index] ?? end
      return [...boxes.values()]
        .filter(
          (box) =>
            Math.min(start.x, end.x) < box.x + box.width && Math.max(start.x, end.x) > box.x &&
            Math.min(start.y, end.y) < box.y + box.height && Math.max(start.y, end.y) > box.y,
        )
        .map((box) => `${from}→${to} through ${box.id}`)
    }),
  )
}

describe('placeSegments', () => {
  it('keeps boxes apart, whatever the chain', () => {
    fc.assert(
      fc.property(chains, (segments) => {
        const boxes = [...placeSegments(segments).boxes.values()]
        return boxes.every((a, index) => boxes.slice(index + 1).every((b) => !overlap(a, b)))
      }),
    )
  })

  it('routes every arrow once and none through a box', () => {
    fc.assert(
      fc.property(chains, (segments) => {
        const positions = placeSegments(segments)
        expect(trespasses(positions)).toEqual([])
        expect(positions.routes).toHaveLength(segments.reduce((sum, one) => sum + one.feeds.length, 0))
      }),
    )
  })

  it('draws only upright and level lines inside the picture, from a right side to a left side', () => {
    fc.assert(
      fc.property(chains, (segments) => {
        const { boxes, routes, width, height } = placeSegments(segments)
        for (const { from, to, points } of routes) {
          const [start, end] = [boxes.get(from), boxes.get(to)]
          expect(points[0]?.x).toBe((start?.x ?? 0) + measure.boxWidth)
          expect(points.at(-1)?.x).toBe(end?.x)
          for (const [index, point] of points.entries()) {
            const next = points[index + 1]
            if (next) expect(next.x === point.x || next.y === point.y).toBe(true)
            expect(point.x >= 0 && point.x <= width && point.y >= 0 && point.y <= height).toBe(true)
          }
        }
      }),
    )
  })

  it('keeps the stages apart, upstream on the left', () => {
    fc.assert(
      fc.property(chains, (segments) => {
        const { boxes, bands } = placeSegments(segments)
        for (const one of segments) {
          const band = bands.find(({ stage }) => stage === one.stage)
          const box = boxes.get(one.id)
          expect(band && box && box.x >= band.x && box.x + box.width <= band.x + band.width).toBe(true)
        }
        expect(bands.map(({ stage }) => stages.indexOf(stage))).toEqual(bands.map(({ stage }) => stages.indexOf(stage)).toSorted())
      }),
    )
  })

  it('does not depend on the order in which the segments arrive', () => {
    fc.assert(
      fc.property(chains, (segments) => {
        const sorted = (positions: Positions) => [...positions.boxes.values()].toSorted((a, b) => a.id.localeCompare(b.id))
        expect(sorted(placeSegments(segments.toReversed()))).toEqual(sorted(placeSegments(segments)))
      }),
    )
  })

  it('puts what feeds another segment of its stage left of it', () => {
    const { boxes } = placeSegments([
      segment('设计', 'midstream', ['制造']),
      segment('制造', 'midstream', ['封测'], measure.headHeight, 1),
      segment('封测', 'midstream', [], measure.headHeight, 2),
    ])
    const x = (id: string) => boxes.get(id)?.x ?? 0
    expect(x('设计') < x('制造') && x('制造') < x('封测')).toBe(true)
  })

  it('opens a box without moving what stands above it or in another column', () => {
    const chain = (height: number) => [
      segment('材料', 'upstream', ['制造']),
      segment('设备', 'upstream', ['制造'], height, 1),
      segment('零件', 'upstream', ['制造'], measure.headHeight, 2),
      segment('制造', 'midstream', [], measure.headHeight, 3),
    ]
    const closed = placeSegments(chain(measure.headHeight)).boxes
    const open = placeSegments(chain(measure.headHeight + 120)).boxes
    expect(open.get('材料')).toEqual(closed.get('材料'))
    expect(open.get('制造')).toEqual(closed.get('制造'))
    expect((open.get('零件')?.y ?? 0) - (closed.get('零件')?.y ?? 0)).toBe(120)
  })
})
