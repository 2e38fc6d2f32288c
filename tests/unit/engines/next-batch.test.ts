import { describe, expect, it } from 'vitest'
import { NextBatch } from '#graph/engines/next-batch.ts'

/** A source whose answers are given by hand, in order. */
function source() {
  const asked: { resolve: (value: number) => void; reject: (error: Error) => void }[] = []
  const batch = new NextBatch<number>(() => new Promise((resolve, reject) => asked.push({ resolve, reject })))
  return { asked, batch }
}
const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('next batch', () => {
  it('gives nobody an answer that was asked for before they came', async () => {
    const { asked, batch } = source()
    const first = batch.get()
    const [second, third] = [batch.get(), batch.get()]
    expect(asked).toHaveLength(1)
    asked[0]?.resolve(1)
    expect(await first).toBe(1)
    await settled()
    expect(asked).toHaveLength(2)
    const late = batch.get()
    asked[1]?.resolve(2)
    expect(await Promise.all([second, third])).toEqual([2, 2])
    await settled()
    asked[2]?.resolve(3)
    expect(await late).toBe(3)
  })

  it('passes a failure to those it belongs to, and asks again for the rest', async () => {
    const { asked, batch } = source()
    const first = batch.get()
    const second = batch.get()
    asked[0]?.reject(new Error('away'))
    await expect(first).rejects.toThrow('away')
    await settled()
    asked[1]?.resolve(2)
    expect(await second).toBe(2)
  })

  it('asks at once when nobody waits', async () => {
    const { asked, batch } = source()
    const first = batch.get()
    asked[0]?.resolve(1)
    await first
    await settled()
    const second = batch.get()
    expect(asked).toHaveLength(2)
    asked[1]?.resolve(2)
    expect(await second).toBe(2)
  })
})
