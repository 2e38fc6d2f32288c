import { describe, expect, it } from 'vitest'
import type { ChainMap } from '#api/contract/chains.ts'
import type { GapItem } from '#api/contract/gaps.ts'
import type { SideBySide, SideCell } from '#api/contract/side-by-side.ts'
import { serverForTests } from './running-server.ts'

const server = serverForTests()
const query = (values: Record<string, string>) => new URLSearchParams(values).toString()
const cities = async (values: Record<string, string>) => (await server.get<SideBySide>(`/side-by-side/cities?${query(values)}`)).body
const chains = async (values: Record<string, string>) => (await server.get<SideBySide>(`/side-by-side/chains?${query(values)}`)).body
const carried = (cell: SideCell | null) => (cell?.carriers.length ?? 0) > 0
const placed = (carriers: SideCell['carriers']) => carriers.map(({ place }) => place.cityId)

/** Jaccard and cosine of two sets, from their sizes. */
const alike = ({ left, right, common }: { left: number; right: number; common: number }) => ({
  jaccard: left + right === common ? 0 : common / (left + right - common),
  cosine: left * right === 0 ? 0 : common / Math.sqrt(left * right),
})

describe('two cities beside each other', () => {
  it.each([
    ['in one chain', { left: '济南', right: '青岛', chain: '集成电路' }],
    ['in all chains', { left: 'city:370100', right: 'city:371400' }],
  ])('%s: every figure recomputes from the rows', async (_, asked) => {
    const { rows, products, overlaps, left, right } = await cities(asked)
    const count = { left: rows.filter((row) => carried(row.left)).length, right: rows.filter((row) => carried(row.right)).length, common: rows.filter((row) => carried(row.left) && carried(row.right)).length }
    const segments = overlaps.find(({ of }) => of === 'segments')
    expect(segments).toMatchObject({ ...count, ...alike(count), population: rows.length, expected: (count.left * count.right) / rows.length })
    expect(count.left).toBeGreaterThan(0)
    const of = { left: products.filter((one) => one.left.length > 0).length, right: products.filter((one) => one.right.length > 0).length, common: products.filter(({ standing }) => standing === 'both').length }
    expect(overlaps.find((one) => one.of === 'products')).toMatchObject({ ...of, ...alike(of) })
    for (const row of rows) {
      expect(row.standing).toBe(carried(row.left) ? (carried(row.right) ? 'both' : 'left') : carried(row.right) ? 'right' : 'neither')
      for (const id of placed(row.left?.carriers ?? [])) expect(id).toBe(left.id)
      for (const id of placed(row.right?.carriers ?? [])) expect(id).toBe(right.id)
    }
  })

  it('are mirrored when the sides are exchanged', async () => {
    const [one, other] = [await cities({ left: '济南', right: '青岛', chain: '集成电路' }), await cities({ left: '青岛', right: '济南', chain: '集成电路' })]
    expect(other.rows.map(({ left }) => left)).toEqual(one.rows.map(({ right }) => right))
    expect(other.overlaps.map(({ common, jaccard }) => [common, jaccard])).toEqual(one.overlaps.map(({ common, jaccard }) => [common, jaccard]))
  })

  it('have the gaps of each city as the gap board has them', async () => {
    const { rows, left } = await cities({ left: '济南', right: '青岛', chain: '集成电路' })
    const { body } = await server.get<{ items: GapItem[] }>(`/gaps?${query({ city: left.id, chain: '集成电路', limit: '500' })}`)
    expect(rows.flatMap((row) => row.left?.gaps.map(({ id }) => id) ?? []).toSorted()).toEqual(body.items.filter(({ segment }) => segment !== null).map(({ id }) => id).toSorted())
  })
})

describe('two chains beside each other', () => {
  it('hold every segment of both once, and recompute from the rows', async () => {
    const { rows, cities: places, overlaps, left, right } = await chains({ left: '集成电路', right: '智能传感器' })
    for (const [side, chain] of [['left', left], ['right', right]] as const) {
      const { body } = await server.get<ChainMap>(`/chains/${encodeURIComponent(chain.id)}/map`)
      expect(rows.flatMap((row) => row[side]?.segment.id ?? []).toSorted()).toEqual(body.segments.map(({ id }) => id).toSorted())
    }
    const count = { left: places.filter((city) => city.left > 0).length, right: places.filter((city) => city.right > 0).length, common: places.filter(({ standing }) => standing === 'both').length }
    expect(overlaps.find(({ of }) => of === 'cities')).toMatchObject({ ...count, ...alike(count) })
    for (const row of rows) expect(row.tie === null).toBe(row.left === null || row.right === null)
  })
})

describe('a question that cannot be answered', () => {
  it.each([
    ['/side-by-side/cities?left=city:370100&right=city:370100', 'bad-request'],
    ['/side-by-side/cities?left=city:370100', 'bad-request'],
    [`/side-by-side/cities?${query({ left: '济南', right: '没有这个市' })}`, 'not-found'],
    [`/side-by-side/chains?${query({ left: '集成电路', right: '没有这条链' })}`, 'not-found'],
  ])('%s is a %s', async (path, code) => {
    expect((await server.problem(path)).problem.code).toBe(code)
  })
})

describe('the map of a chain', () => {
  it('has for each segment its cities, their concentration and the leaders in them', async () => {
    const { body: map } = await server.get<ChainMap>(`/chains/${encodeURIComponent('chain:化工')}/map`)
    expect(map.leaders.length).toBeGreaterThan(0)
    for (const segment of map.segments) {
      expect(segment.cities).toHaveLength(segment.cityCount)
      const own = segment.products.flatMap(({ carriers }) => carriers.filter(({ ownHeading, relation }) => ownHeading && relation === 'develop'))
      for (const { id, layoutCount } of segment.cities) expect(own.filter(({ place }) => place.cityId === id)).toHaveLength(layoutCount)
      const shares = segment.cities.map(({ layoutCount }) => layoutCount / own.length)
      if (segment.cityCount === 0) expect(segment.concentration).toBeNull()
      else expect(segment.concentration).toBeCloseTo(shares.reduce((sum, share) => sum + share ** 2, 0), 10)
      const there = map.leaders.filter(({ cityIds }) => segment.cities.some(({ id }) => cityIds.includes(id)))
      expect(segment.leaderIds).toEqual(there.map(({ id }) => id))
    }
  })
})
