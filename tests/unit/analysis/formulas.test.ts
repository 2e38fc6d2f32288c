import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chainFit, toRelated } from '#graph/analysis/chain-fit.ts'
import { density, strictRule, toLinks } from '#graph/analysis/co-plan.ts'
import { expectedCommon, falseDiscoveryLimit, tailProbability } from '#graph/analysis/hypergeometric.ts'
import { concentration, overlapOf, weightedCosine } from '#graph/analysis/overlap.ts'
import type { Presence } from '#graph/analysis/presence.ts'

/** 10 places × 30 products, 1995: the vector of the published reference implementation (py-ecomplexity). */
const products = '1704 1806 1905 2007 2105 3208 3402 3917 3922 4008 4010 4905 5602 6804 6810 7010 7307 7308 7309 7310 7325 7604 7608 7612 7616 8309 8431 8474 8530 9403'.split(' ')
const rows: Record<string, string> = {
  aut: '000100011000110111001101101010',
  blx: '111111100110001101011110000000',
  che: '110101011011010010000111101010',
  deu: '000001110110110110010001011110',
  dnk: '101110000001101000000011000101',
  esp: '100110100110110100111011110000',
  gbr: '111101111011100011101001011110',
  ita: '000000001000001110100000110101',
  pol: '100010000000001001101000000001',
  svn: '000001001110011000101110111001',
}
const published: Presence = new Map(Object.entries(rows).map(([place, bits]) => [place, new Set(products.filter((_, index) => bits[index] === '1'))]))

describe('density', () => {
  it.each([['blx', '3917', 0.442838], ['pol', '8431', 0.142523], ['esp', '6810', 0.601329], ['aut', '1704', 0.4625]])('of %s for %s is the published %f', (place, product, expected) => {
    const links = toLinks(published)
    expect(density(published.get(place) ?? new Set(), links.get(product) ?? new Map())).toBeCloseTo(expected, 6)
  })

  it('has nothing to say of a thing without links', () => {
    const presence: Presence = new Map([['a', new Set(['x'])], ['b', new Set(['y'])]])
    expect(density(new Set(['x']), toLinks(presence).get('y') ?? new Map())).toBeUndefined()
  })

  it('takes no link from one common city, nor from what is likely to be chance', () => {
    const cities = Array.from({ length: 16 }, (_, index) => `city${index}`)
    const presence: Presence = new Map(cities.map((city, index) => [city, new Set([...(index < 2 ? ['p', 'q'] : []), ...(index < 1 ? ['r'] : []), ...(index < 12 ? ['s'] : []), ...(index > 2 ? ['t'] : [])])]))
    const links = toLinks(presence, { ...strictRule, rate: 0.05 })
    expect([...(links.get('p')?.keys() ?? [])]).toEqual(['q'])
    expect(links.get('r')?.size).toBe(0)
    expect(links.get('s')?.size).toBe(0)
  })
})

describe('chance', () => {
  it('two things planned in 2 of 16 cities each share one with probability 0.24', () => {
    expect(tailProbability(1, 2, 2, 16)).toBeCloseTo(0.2417, 4)
  })

  it('adds up to one, with the mean and deviation of the formula', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), (population, first, second) => {
      const [a, b] = [Math.min(first, population), Math.min(second, population)]
      const probability = (x: number) => tailProbability(x, a, b, population) - tailProbability(x + 1, a, b, population)
      const values = Array.from({ length: Math.min(a, b) + 1 }, (_, x) => x)
      const mean = values.reduce((sum, x) => sum + x * probability(x), 0)
      const variance = values.reduce((sum, x) => sum + (x - mean) ** 2 * probability(x), 0)
      expect(values.reduce((sum, x) => sum + probability(x), 0)).toBeCloseTo(1, 9)
      expect(expectedCommon(a, b, population).mean).toBeCloseTo(mean, 8)
      expect(expectedCommon(a, b, population).deviation).toBeCloseTo(Math.sqrt(variance), 6)
    }))
  })

  it('keeps the tests that stand together', () => {
    expect(falseDiscoveryLimit([0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216], 0.05)).toBe(0.008)
    expect(falseDiscoveryLimit([0.5], 0.01)).toBe(-1)
    expect(falseDiscoveryLimit([], 0.01)).toBe(-1)
  })
})

describe('chain fit', () => {
  const segment = (id: string, stage: string, feeds: string[]) => ({ id, chainId: 'chain', stage, feeds, kindOf: [] })
  const related = toRelated([segment('材料', 'upstream', ['制造']), segment('设备', 'upstream', ['制造']), segment('制造', 'midstream', ['应用']), segment('应用', 'downstream', [])])

  it('counts direct neighbours whole, two hops half, the same stage a quarter, each at its nearest', () => {
    expect(related.get('材料')).toEqual([{ segmentId: '制造', nearness: 'direct' }, { segmentId: '应用', nearness: 'twoHops' }, { segmentId: '设备', nearness: 'twoHops' }])
    expect(chainFit(related.get('材料') ?? [], new Set(['制造', '设备']))).toMatchObject({ related: 3, fit: 0.75 })
  })

  it('has nothing to say of a segment without relations', () => {
    expect(chainFit([], new Set(['制造'])).fit).toBeUndefined()
  })
})

describe('overlap', () => {
  it('is measured three ways', () => {
    const overlap = overlapOf(new Set(['a', 'b', 'c']), new Set(['b', 'c', 'd', 'e']), 10)
    expect(overlap).toMatchObject({ common: 2, jaccard: 0.4, expected: 1.2 })
    expect(overlap.cosine).toBeCloseTo(2 / Math.sqrt(12), 12)
    expect(overlap.z).toBeCloseTo(0.8 / Math.sqrt((1.2 * 0.7 * 6) / 9), 12)
    expect(overlapOf(new Set(), new Set(), 10)).toEqual({ common: 0, jaccard: 0, cosine: 0, expected: 0, z: undefined })
  })

  it('with equal weights is the plain cosine', () => {
    const sets = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
    fc.assert(fc.property(sets, sets, (a, b) => {
      const weigh = (things: string[]) => new Map(things.map((thing) => [thing, 0.7]))
      expect(weightedCosine(weigh(a), weigh(b))).toBeCloseTo(overlapOf(new Set(a), new Set(b), 5).cosine, 12)
    }))
  })

  it('concentration is 1 for one city and 1/k for k equal ones', () => {
    expect(concentration([3])).toBe(1)
    expect(concentration([2, 2, 2, 2])).toBeCloseTo(0.25, 12)
    expect(concentration([])).toBeUndefined()
  })
})
