import { beforeAll, describe, expect, it } from 'vitest'
import { countPlaced, placementsOf, type PlacementRow } from '#graph/importers/reference/placements.ts'
import { readReference } from '#graph/importers/reference/reference.ts'
import { readSeedDocuments } from '#graph/importers/read-seeds.ts'

describe('the products of the five plans', () => {
  let rows: PlacementRow[]
  beforeAll(async () => {
    const reference = readReference('seeds/reference')
    rows = placementsOf(await readSeedDocuments('seeds', reference.aliases), reference)
  }, 60_000)

  it('find a segment, 95 of 100 of them', () => {
    const { placed, total } = countPlaced(rows).products
    expect(total).toBeGreaterThan(600)
    expect(placed / total).toBeGreaterThanOrEqual(0.95)
  })

  it('find the segments of what is still to be broken through, 9 of 10', () => {
    const { placed, total } = countPlaced(rows).breakthroughs
    expect(placed / total).toBeGreaterThanOrEqual(0.9)
  })

  it('are listed once under each chain that covers a heading of theirs, with the term that decided', () => {
    expect(rows.filter(({ name, kind }) => kind === 'product' && name === '钢帘线').map(({ chainId, segmentId, term }) => [chainId, segmentId, term])).toEqual(
      expect.arrayContaining([['chain:钢铁', 'segment:钢铁:金属制品', '钢帘线'], ['chain:有色金属', undefined, undefined]]),
    )
  })

  it('that name a whole chain say which, and stand in no segment', () => {
    expect(rows).toContainEqual(expect.objectContaining({ name: '人工智能', chainId: 'chain:人工智能', wholeChainId: 'chain:人工智能' }))
    expect(rows.filter(({ segmentId, wholeChainId }) => segmentId !== undefined && wholeChainId !== undefined)).toEqual([])
  })

  it('stay unplaced when they are of another industry than their heading', () => {
    expect(rows.find(({ name }) => name === '不锈钢制品')).toMatchObject({ chainId: 'chain:有色金属' })
    expect(rows.find(({ name }) => name === '不锈钢制品')).not.toHaveProperty('segmentId')
  })
})
