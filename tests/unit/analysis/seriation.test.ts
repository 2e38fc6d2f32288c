import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seriate } from '#graph/analysis/seriation.ts'

describe('an order in which alike ones stand together', () => {
  it('brings two mixed blocks apart', () => {
    const [steel, food] = [[1, 1, 1, 0, 0, 0], [0, 0, 0, 1, 1, 1]]
    const order = seriate([steel, food, steel, food, steel])
    expect(order.map((index) => (index % 2 === 0 ? 'steel' : 'food'))).toEqual(['steel', 'steel', 'steel', 'food', 'food'])
  })
  it('lays a band matrix out along its band, whichever way it was shuffled', () => {
    const band = [[1, 1, 0, 0, 0], [0, 1, 1, 0, 0], [0, 0, 1, 1, 0], [0, 0, 0, 1, 1]]
    const shuffled = [2, 0, 3, 1]
    const order = seriate(shuffled.map((row) => band[row] ?? [])).map((index) => shuffled[index])
    expect([[0, 1, 2, 3], [3, 2, 1, 0]]).toContainEqual(order)
  })
  it('puts what is empty last, as it came, and takes nothing at all', () => {
    expect(seriate([[0, 0], [1, 0], [0, 0], [1, 1]])).toEqual([1, 3, 0, 2])
    expect(seriate([])).toEqual([])
    expect(seriate([[0], [0]])).toEqual([0, 1])
  })
  it('holds every index once, and is the same each time', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 4, maxLength: 4 }), { maxLength: 12 }), (vectors) => {
        const order = seriate(vectors)
        expect(order.toSorted((a, b) => a - b)).toEqual(vectors.map((_, index) => index))
        expect(seriate(vectors)).toEqual(order)
      }),
    )
  })
})
